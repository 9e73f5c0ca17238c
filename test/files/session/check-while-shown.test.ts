/** The deck is checked when its list of problems is opened, also where that was before what the check needs was there. */
import {expect, test} from 'vitest';
import {foundFiles} from '../../../src/commands/files/find-deck.ts';
import {checkWhileShown} from '../../../src/commands/session/check-while-shown.ts';
import {beginSitting} from '../../../src/commands/session/sitting.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {update} from '../../../src/show/show.ts';
import {firstTrouble} from '../../../src/show/trouble.ts';
import {eventually} from '../../eventually.ts';
import {deckOf, sourceOf} from '../../pure/markdown.ts';

test('a list that is open already is checked too', async () => {
	const deck = deckOf('# One\n\n---\n\n## Two\n\n- words\n');
	const {store, shows} = beginSitting(presentActivity, openShow(deck, 'default', noEvidence), {clock: () => 0, ground: undefined, fit: picture => picture});
	store.set(presentActivity.press(store.get(), '!', 0).state);
	shows.update(show => update(show, {trouble: firstTrouble([], show)}));
	const read = {checked: {deck, reading: sourceOf(deck)}, found: foundFiles({path: '-', pages: []}, '/')};
	checkWhileShown(shows, () => read, error => expect.unreachable(error.message));
	await eventually(() => expect(shows.get()?.trouble).toMatchObject({against: 'no source'}));
});
