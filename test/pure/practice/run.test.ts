/** A run keeps visits, pauses, marks, peeks and takes. */
import {expect, test} from 'vitest';
import {runTimes, spokenMs} from '../../../src/talk/practice/record/kept-run.ts';
import {reduceRun} from '../../../src/talk/practice/run/reduce-run.ts';
import {resumeRun, runToResume, stoppedAt} from '../../../src/talk/practice/run/run.ts';
import {replayRuns} from '../../../src/talk/practice/record/replay.ts';
import {dawn, planOf, play} from './fixture.ts';

const plan = planOf(10, 20, 30);

test('a run through all slides is complete and knows the time of each', () => {
	const run = play(plan, [
		[12, {type: 'go', slide: 'b'}],
		[18, {type: 'go', slide: 'c'}],
		[33, {type: 'end'}],
	]);
	expect(run.kept).toMatchObject({ending: 'complete', isEnded: true, startedAt: dawn});
	expect(plan.slides.map(slide => spokenMs(run.kept, slide.id))).toEqual([12_000, 18_000, 33_000]);
	expect(reduceRun(run, {type: 'mark'}, dawn)).toBe(run);
});

test('a run ended before its last slide is cut short; one that had reached it is complete', () => {
	expect(play(plan, [[5, {type: 'go', slide: 'b'}], [5, {type: 'end'}]]).kept.ending).toBe('cut short');
	expect(play(plan, [[5, {type: 'go', slide: 'c'}], [5, {type: 'go', slide: 'a'}], [1, {type: 'end'}]]).kept.ending).toBe('complete');
});

test('a pause outlives a change of slide and counts for neither slide', () => {
	const run = play(plan, [
		[4, {type: 'pause'}],
		[60, {type: 'go', slide: 'b'}],
		[30, {type: 'pause'}],
		[7, {type: 'end'}],
	]);
	expect([spokenMs(run.kept, 'a'), spokenMs(run.kept, 'b')]).toEqual([4000, 7000]);
	expect(runTimes(run.kept).pausedMs).toBe(90_000);
});

test('a slide begun again keeps its first take apart; later visits add to the last one', () => {
	const run = play(plan, [
		[15, {type: 'restart'}],
		[8, {type: 'go', slide: 'b'}],
		[20, {type: 'go', slide: 'a'}],
		[2, {type: 'end'}],
	]);
	expect(run.kept.visits.map(({slide, take}) => [slide, take])).toEqual([['a', 1], ['a', 2], ['b', 1], ['a', 2]]);
	expect(spokenMs(run.kept, 'a')).toBe(10_000);
	expect(runTimes(run.kept)).toEqual({talkMs: 30_000, earlierTakesMs: 15_000, pausedMs: 0});
});

test('a mark counts a stumble and u takes the last one back', () => {
	const run = play(plan, [[1, {type: 'mark'}], [1, {type: 'go', slide: 'b'}], [1, {type: 'mark'}], [1, {type: 'unmark'}], [1, {type: 'end'}]]);
	expect(run.kept.moments).toEqual([{kind: 'mark', slide: 'a', at: dawn + 1000}]);
	const between = play(plan, [[1, {type: 'mark'}], [1, {type: 'peek'}], [1, {type: 'unmark'}]]);
	expect(between.kept.moments).toEqual([{kind: 'peek', slide: 'a', at: dawn + 2000}]);
	expect(play(plan, [[1, {type: 'unmark'}]]).records).toHaveLength(1);
});

test('a run cut short goes on where it stopped, the time between left out', () => {
	const cut = play(plan, [[12, {type: 'go', slide: 'b'}], [5, {type: 'end'}]]);
	expect(runToResume([cut.kept], () => false)).toEqual(cut.kept);
	expect(runToResume([cut.kept, {...cut.kept, id: 'talk', isTalk: true}], () => false)).toEqual(cut.kept);
	expect(stoppedAt(cut.kept)).toBe('b');
	const later = dawn + 3_600_000;
	const again = reduceRun(reduceRun(resumeRun(cut.records, cut.kept, later), {type: 'go', slide: 'c'}, later + 10_000), {type: 'end'}, later + 40_000);
	expect(again.kept.ending).toBe('complete');
	expect(runTimes(again.kept).talkMs).toBe(57_000);
	expect(spokenMs(again.kept, 'b')).toBe(15_000);
	expect(runToResume([again.kept], () => false)).toBeUndefined();
});

test('a killed run goes on at the slide it had come to; one that still runs elsewhere is left alone', () => {
	const {records} = play(plan, [[12, {type: 'go', slide: 'b'}]]);
	const [killed] = replayRuns(records);
	expect(killed).toMatchObject({ending: 'cut short', isEnded: false});
	expect(stoppedAt(killed!)).toBe('b');
	expect(runToResume([{...killed!, process: 7}], () => true)).toBeUndefined();
	expect(runToResume([{...killed!, process: 7}], () => false)?.id).toBe('one');
});
