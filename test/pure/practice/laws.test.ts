/** Laws of runs, whatever the speaker does. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import {runTimes, visitMs} from '../../../src/talk/practice/record/kept-run.ts';
import {liveRun, measurePace} from '../../../src/talk/practice/run/pace.ts';
import {parseRecords, parseRunRecord} from '../../../src/talk/practice/record/record.ts';
import {reduceRun, type RunAction} from '../../../src/talk/practice/run/reduce-run.ts';
import {replayRuns} from '../../../src/talk/practice/record/replay.ts';
import {reportRun} from '../../../src/talk/practice/report/report.ts';
import {dawn, planOf, play, type Step} from './fixture.ts';

const plan = planOf(10, 20, 30, 5);
const action: fc.Arbitrary<RunAction> = fc.oneof(
	fc.constantFrom('a', 'b', 'c', 'd', 'new').map(slide => ({type: 'go', slide}) as const),
	fc.constantFrom<RunAction>({type: 'pause'}, {type: 'mark'}, {type: 'unmark'}, {type: 'peek'}, {type: 'restart'}),
	fc.constantFrom(1, 2, 3).map(level => ({type: 'level', level}) as const),
);
const script = fc.array(fc.tuple(fc.nat({max: 100_000}).map(ms => ms / 1000), action), {maxLength: 40});
const ended = script.map((steps): readonly Step[] => [...steps, [1, {type: 'end'}]]);
const write = (records: readonly unknown[]) => records.map(record => `${JSON.stringify(record)}\n`).join('');

/** The time that a script spends paused, reckoned apart from the run. */
function pausedBy(steps: readonly Step[]): number {
	let isPaused = false;
	return steps.reduce((sum, [seconds, {type}]) => {
		const more = isPaused ? seconds * 1000 : 0;
		if (type === 'pause') isPaused = !isPaused;
		return sum + more;
	}, 0);
}

test('the sum of the visits is the time that has passed less the pauses', () => {
	fc.assert(
		fc.property(script, steps => {
			const passed = steps.reduce((sum, [seconds]) => sum + seconds * 1000, 0);
			const run = liveRun(play(plan, steps), dawn + passed);
			const visits = run.visits.reduce((sum, visit) => sum + visitMs(visit), 0);
			expect(visits).toBeCloseTo(passed - pausedBy(steps), 3);
			const {talkMs, earlierTakesMs, pausedMs} = runTimes(run);
			expect(talkMs + earlierTakesMs + pausedMs).toBeCloseTo(passed, 3);
		}),
	);
});

test('replaying a run’s records, as they stand in the file, gives its report', () => {
	fc.assert(
		fc.property(ended, steps => {
			const run = play(plan, steps);
			const {records, skipped} = parseRecords(write(run.records), parseRunRecord);
			expect(skipped).toEqual([]);
			expect(reportRun(replayRuns(records)[0]!, [])).toEqual(reportRun(run.kept, []));
		}),
	);
});

test('a file cut at any byte loses at most the last record, and going on behind the cut loses no more', () => {
	fc.assert(
		fc.property(ended, fc.double({min: 0, max: 1, noNaN: true}), (steps, where) => {
			const {records} = play(plan, steps);
			const bytes = new TextEncoder().encode(write(records));
			const cut = Math.floor(bytes.length * where);
			const kept = new TextDecoder().decode(bytes.subarray(0, cut));
			const read = parseRecords(kept, parseRunRecord);
			const whole = kept.split('\n').length - 1;
			expect(read.records.length).toBeGreaterThanOrEqual(whole);
			expect(read.records).toEqual(JSON.parse(JSON.stringify(records.slice(0, read.records.length))));
			const newline = kept === '' || kept.endsWith('\n') ? '' : '\n';
			const on = parseRecords(kept + newline + write(records.slice(0, 1)), parseRunRecord);
			expect(on.records).toHaveLength(read.records.length + 1);
			expect(on.skipped).toEqual(read.skipped);
		}),
	);
});

test('the files of two machines, put together in either order, give every run once and whole, though one was copied from the other while it went on', () => {
	// Two things at one moment cannot be told from one that was copied.
	const apart = ended.map(steps => steps.map(([seconds, one]): Step => [seconds + 0.001, one]));
	fc.assert(
		fc.property(fc.array(apart, {minLength: 1, maxLength: 4}), fc.nat(), fc.nat(), fc.boolean(), (scripts, own, cut, isFirst) => {
			const runs = scripts.map((steps, index) => play(plan, steps, {id: `run${index}`, start: dawn + index * 86_400_000}));
			const whole = runs.filter((_run, index) => index >= own % (runs.length + 1)).flatMap(({records}) => records);
			const copied = runs.filter((_run, index) => index < own % (runs.length + 1)).flatMap(({records}) => records).concat(whole.slice(0, cut % (whole.length + 1)));
			const all = isFirst ? [...copied, ...whole] : [...whole, ...copied];
			const {records} = parseRecords(write(all), parseRunRecord);
			expect(replayRuns(records)).toEqual(runs.map(({kept}, index) => ({...kept, number: index + 1})));
		}),
	);
});

test('a run never breaks: the pace is of sound numbers at every moment', () => {
	fc.assert(
		fc.property(script, fc.integer({min: -10_000, max: 10_000}), (steps, drift) => {
			const pace = measurePace(play(plan, steps), noPast, dawn + drift);
			const {slideMs, talkMs, endsAt, latestAt, earliestAt} = pace;
			for (const ms of [slideMs, talkMs, endsAt - dawn - drift, latestAt - endsAt, endsAt - earliestAt]) expect(ms).toBeGreaterThanOrEqual(0);
		}),
	);
});

test('what is not a record is named by its line and the rest is read', () => {
	const {records} = play(plan, [[5, {type: 'mark'}]]);
	const [first, second] = write(records).split('\n');
	const text = [first, '{"v":1,"type":"visit"', '', '{"v":9,"type":"dance"}', '"text"', '{"v":1,"type":"mark","run":"one"}', second].join('\n');
	const read = parseRecords(text, parseRunRecord);
	expect(read.records).toHaveLength(2);
	expect(read.skipped).toEqual([
		{line: 2, reason: 'not a whole JSON record'},
		{line: 4, reason: 'format version 9 is newer than this program\'s 1'},
		{line: 5, reason: 'not a record of ours'},
		{line: 6, reason: '"slide" is missing or wrong'},
	]);
});

test('an action after the end changes nothing', () => {
	fc.assert(
		fc.property(ended, action, (steps, late) => {
			const run = play(plan, steps);
			expect(reduceRun(run, late, dawn)).toBe(run);
		}),
	);
});
