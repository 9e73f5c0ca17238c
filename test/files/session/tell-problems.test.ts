/** What is wrong with a deck is told, whatever is pressed while it is looked through. */
import {expect, test} from 'vitest';
import {beginSitting} from '../../../src/commands/session/sitting.ts';
import {tellProblems} from '../../../src/commands/session/tell-problems.ts';
import {foundFiles} from '../../../src/commands/files/find-deck.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {openPractice, practiceActivity} from '../../../src/show/practice/practice-activity.ts';
import {openRun} from '../../../src/show/practice/run-show.ts';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import {startRun} from '../../../src/talk/practice/run/run.ts';
import {deckOf, sourceOf} from '../../pure/markdown.ts';
import {planOf} from '../../pure/practice/fixture.ts';

test('a run that is turned to level 3 meanwhile is told too', async () => {
	const deck = deckOf('## A\n\n- one\n\n---\n\n## B\n\n- [two](#nowhere)\n');
	const run = startRun(planOf(60, 60), {id: 'one', level: 2}, 0);
	const plans = {begin: (now: number) => openRun({show: openShow(deck, 'default', noEvidence), run, deck, ids: slideIds(deck), past: noPast, isAuto: false}, now)};
	const activity = practiceActivity(plans);
	const {store, shows} = beginSitting(activity, openPractice(plans, {columns: 80, rows: 24}, 'default', 0), {clock: () => 0, ground: undefined, fit: picture => picture});
	const read = {checked: {deck, reading: sourceOf(deck)}, found: foundFiles({path: '-', pages: []}, '/')};
	const telling = tellProblems(shows, () => read);
	store.set(activity.press(store.get(), '3', 0).state);
	await telling;
	expect(shows.get()?.trouble?.problems.map(({problem}) => problem.line)).toEqual([9]);
});
