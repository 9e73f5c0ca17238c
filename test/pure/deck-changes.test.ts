/** What changed from one reading of a deck to the next. */
import {expect, test} from 'vitest';
import {deckChanges} from '../../src/deck/deck-changes.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';

const deckOf = (...slides: readonly string[]) => readDeck({path: '', pages: [{name: 'a.md', text: slides.join('\n\n---\n\n')}]});

test('new, changed and gone slides are named with their places; one that only moved has not changed', () => {
	const before = deckOf('## One\n\na', '## Two\n\nb', '## Three\n\nc');
	const after = deckOf('## Zero\n\nz', '## Three\n\nc', '## One\n\nchanged');
	expect(deckChanges(before, after).map(({kind, slide, title, line}) => [kind, slide, title, line])).toEqual([
		['new', 0, 'Zero', 1],
		['changed', 2, 'One', 12],
		['gone', 1, 'Two', 6],
	]);
	expect(deckChanges(before, before)).toEqual([]);
});
