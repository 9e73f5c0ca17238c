/** What begins from the offer to go on with a run. */
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {inlineText} from '../../../src/deck/inline.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {openPractice, practiceActivity} from '../../../src/show/practice/practice-activity.ts';
import {openRun} from '../../../src/show/practice/run-show.ts';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import {resumeRun, startRun} from '../../../src/talk/practice/run/run.ts';
import {dawn, deckOf, planOf, play} from './fixture.ts';

test('a deck that was edited while the offer stood is shown as it is now', () => {
	const deck = deckOf('## A\n\n---\n\n## B\n');
	const cut = play(planOf(60, 60), [[60, {type: 'go', slide: 'b'}]]);
	const stage = (run: typeof cut, now: number) => openRun({show: openShow(deck, 'default', noEvidence), run, deck, ids: slideIds(deck), past: noPast, isAuto: false}, now);
	const begin = (now: number) => stage(startRun(planOf(60, 60), {id: 'two', level: 2}, now), now);
	const plans = {begin, resume: {kept: cut.kept, written: cut.records.length, go: (now: number) => stage(resumeRun(cut.records, cut.kept, now), now)}};
	const activity = practiceActivity(plans);
	const offer = openPractice(plans, {columns: 80, rows: 24}, 'default', dawn);
	const edited = deckOf('## A\n\n<!-- id: a -->\n\n---\n\n## Bravo\n\n<!-- id: b -->\n');
	const reloaded = activity.reload(offer, {deck: edited, source: undefined, mark: ''}, dawn)!;
	for (const key of ['n', 'return']) {
		const show = activity.show(activity.press(reloaded, key, dawn).state)!;
		expect(inlineText(show.deck.slides.at(1).title)).toBe('Bravo');
	}
});
