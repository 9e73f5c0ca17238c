/** Which slides of a deck are backup, and what plain text and a deck's problems make of them. */
import {expect, test} from 'vitest';
import {numberSlide, progressAt, slidesInRow} from '../../src/deck/backup/tracks.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import {deckOf, problemsOf} from './markdown.ts';

const backup = '<!-- backup: true -->';

test('backup is a slide that says so, and each slide of a section that does, until the next section', () => {
	const deck = deckOf('# Talk', `## A\n\n${backup}`, '## B', `# Asked\n\n${backup}`, '## C', '## D\n\n<!-- backup: false -->', '## E', '# End', '## F');
	expect(slidesInRow(deck.slides, true)).toEqual([1, 3, 4, 6]);
});

test('a section may be opened by its directive, and words in a code block say nothing', () => {
	const deck = deckOf('# Talk', `## A\n\n<!-- section: More -->\n<!-- backup: true -->`, '## B', `## C\n\n<!-- section: Last -->`, '## D\n\n```html\n<!-- backup: true -->\n```');
	expect(slidesInRow(deck.slides, true)).toEqual([1, 2]);
});

test('a slide keeps the number that one goes by; the talk’s end and its progress know no backup', () => {
	const {slides} = deckOf('# Talk', `## A\n\n${backup}`, '## B', '## C', `## D\n\n${backup}`);
	expect([0, 1, 2, 3, 4].map(index => numberSlide(slides, index))).toEqual([
		{number: 1, last: 4, isBackup: false},
		{number: 2, last: 5, isBackup: true},
		{number: 3, last: 4, isBackup: false},
		{number: 4, last: 4, isBackup: false},
		{number: 5, last: 5, isBackup: true},
	]);
	expect([0, 1, 2, 3, 4].map(index => progressAt(slides, index))).toEqual([0, undefined, 0.5, 1, undefined]);
});

test('a deck that says nothing of backup parses no slide to know it, one that does only what may say it or end it', () => {
	const parsed = (...texts: readonly string[]) => {
		const {slides} = deckOf(...texts);
		const before = texts.map((_text, index) => slides.isBackupAt(index));
		return before.filter(Boolean).length;
	};

	expect(parsed(...Array.from({length: 10_000}, (_slide, index) => `# Slide ${index}`))).toBe(0);
	expect(parsed(...Array.from({length: 10_000}, (_slide, index) => `## Slide ${index}${index === 9000 ? `\n\n${backup}` : ''}`))).toBe(1);
});

test('plain text tells the talk first, then its backup under a heading', () => {
	const text = plainDeck(deckOf('# Talk', `## Aside\n\n${backup}\n\nThree lakes.`, '## Point\n\nTwo rivers.'), {columns: 80, hasNotes: false});
	const at = (part: string) => text.indexOf(part);
	expect(at('[3/3]\nPoint')).toBeGreaterThan(0);
	expect(at('Backup: not part of the talk')).toBeGreaterThan(at('Two rivers.'));
	expect(at('[2/2]\nAside')).toBeGreaterThan(at('Backup:'));
	expect(plainDeck(deckOf('# Talk', '## Point'), {columns: 80, hasNotes: false})).not.toContain('Backup');
});

test('a deck of backup alone, and a word that is neither true nor false, are problems', () => {
	expect(problemsOf(`# Talk\n\n${backup}`)).toEqual(['1:1 backup Every slide is backup, so that the talk has none. | take `backup: true` from the slides of the talk']);
	expect(problemsOf('# Talk\n\n<!-- backup: maybe -->')[0]).toMatch(/^3:\d+ directive .*backup/);
	expect(problemsOf('# Talk\n\n<!-- bakup: true -->')[0]).toContain('did you mean `backup`?');
});
