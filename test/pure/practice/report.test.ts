/** The report, the weak slides, the history and its exports. */
import {expect, test} from 'vitest';
import {faultWords} from '../../../src/draw/practice/report/fault.ts';
import {lineText} from '../../../src/draw/line.ts';
import {drawComparison, drawHistory} from '../../../src/draw/practice/report/history.ts';
import {drawReport} from '../../../src/draw/practice/report/report.ts';
import {keptJson} from '../../../src/talk/drill/export-kept.ts';
import {compareRuns} from '../../../src/talk/practice/report/compare-runs.ts';
import {runsCsv, runsJson} from '../../../src/talk/practice/report/export-runs.ts';
import {historyRow, passedOver, slideHistories} from '../../../src/talk/practice/report/history.ts';
import {replayRuns} from '../../../src/talk/practice/record/replay.ts';
import {bestRun, reportRun} from '../../../src/talk/practice/report/report.ts';
import {weakSlides} from '../../../src/talk/practice/report/weak-slides.ts';
import {startRun} from '../../../src/talk/practice/run/run.ts';
import {measuredRate} from '../../../src/talk/practice/run/speaking-rate.ts';
import {dawn, keptOf, planOf, play} from './fixture.ts';

const plan = planOf(20, 20, 20);
const day = 86_400_000;
const run = (number: number, seconds: readonly number[]) => keptOf(plan, seconds, {id: `run${number}`, number, start: dawn + number * day});

test('a report has each slide’s budget, time, takes, peeks and stumbles, and totals', () => {
	const {kept} = play(plan, [[5, {type: 'mark'}], [5, {type: 'peek'}], [5, {type: 'restart'}], [21, {type: 'go', slide: 'b'}], [9, {type: 'end'}]]);
	const report = reportRun(kept, []);
	expect(report.rows).toMatchObject([
		{slide: 'a', budgetMs: 20_000, actualMs: 21_000, takes: 2, peeks: 1, stumbles: 1},
		{slide: 'b', actualMs: 9000, takes: 1, peeks: 0},
		{slide: 'c', actualMs: 0, takes: 0},
	]);
	expect(report.totals).toEqual({talkMs: 30_000, earlierTakesMs: 15_000, pausedMs: 0, targetMs: 60_000, budgetMs: 60_000, seen: 2, passedOver: 0, added: 0, saidMs: 21_000, saidBudgetMs: 20_000, peeks: 1, stumbles: 1, missed: 0});
	expect(report.last).toBeUndefined();
});

test('slides to work on are named with their reason, the worst first', () => {
	const runs = [run(1, [20, 42, 20]), run(2, [20, 44, 20]), run(3, [20, 20, 8]), run(4, [20, 42, 7])];
	expect(weakSlides(runs)).toMatchObject([
		{slide: 'b', fault: {kind: 'over', runs: 4}},
		{slide: 'c', fault: {kind: 'rushed', runs: 4}},
	]);
});

test('one run alone names only what is far off; and a slow speaker’s every slide is none', () => {
	expect(weakSlides([run(1, [23, 30, 20])])).toEqual([]);
	expect(weakSlides([run(1, [20, 50, 20])])).toMatchObject([{slide: 'b', fault: {kind: 'over', ratio: 2.5, runs: 1}}]);
	expect(weakSlides([keptOf(planOf(5), [29])])).toMatchObject([{fault: {kind: 'over', ratio: 5.8}}]);
	expect(weakSlides([keptOf(planOf(5), [29])])[0]!.fault).not.toHaveProperty('own');
	const slow = planOf(20, 20, 20, 20, 20, 20, 20, 20);
	const each = [30, 31, 29, 30, 28, 32, 30, 30];
	expect(weakSlides([1, 2, 3, 4].map(number => keptOf(slow, each, {id: `run${number}`, number})))).toEqual([]);
	const one = weakSlides([1, 2, 3, 4].map(number => keptOf(slow, each.with(2, 60), {id: `run${number}`, number})));
	expect(one).toMatchObject([{slide: 'c', fault: {kind: 'over', ratio: expect.closeTo(3) as number}}]);
});

test('where a speaker has the habit of long and short slides, one must be longer still to be named', () => {
	const budgets = planOf(20, 20, 20, 20, 20, 20, 20, 20, 20, 20);
	const four = (seconds: readonly number[]) => weakSlides([1, 2, 3, 4].map(number => keptOf(budgets, seconds, {id: `run${number}`, number}))).map(({slide}) => slide);
	expect(four([20, 20, 20, 20, 20, 20, 20, 20, 20, 31])).toEqual(['j']);
	const uneven = [14, 26, 16, 27, 20, 24, 15, 25, 19];
	expect(four([...uneven, 31])).toEqual([]);
	expect(four([...uneven, 60])).toEqual(['j']);
});

test('stumbles and peeks make a slide weak', () => {
	const {kept} = play(plan, [[18, {type: 'mark'}], [1, {type: 'mark'}], [1, {type: 'go', slide: 'b'}], [20, {type: 'peek'}], [1, {type: 'go', slide: 'c'}], [20, {type: 'end'}]]);
	expect(weakSlides([kept]).map(({slide, fault}) => [slide, fault])).toEqual([
		['a', {kind: 'stumbles', count: 2, runs: 1}],
		['b', {kind: 'peeks', count: 1, runs: 1}],
	]);
});

test('a fault is said in one clause, with what to do about it', () => {
	expect([
		faultWords({kind: 'over', ratio: 2.06, own: 1, runs: 4}),
		faultWords({kind: 'over', ratio: 2.06, runs: 1}),
		faultWords({kind: 'rushed', ratio: 0.375, own: 1.21, runs: 1}),
		faultWords({kind: 'stumbles', count: 2, runs: 1}),
		faultWords({kind: 'peeks', count: 1, runs: 3}),
		faultWords({kind: 'missed', count: 2, runs: 1}),
	]).toEqual([
		'2.1 times its budget in its last 4 runs, where most slides keep theirs: cut or split',
		'2.1 times its budget in its last run: cut or split',
		'38% of its budget in its last run, where most slides take 121% of theirs: say more, or give it less time',
		'2 stumbles in its last run: say it aloud three times',
		'1 peek in its last 3 runs at level 3: drill its cards',
		'2 points missed in its last run at level 3: drill its cards',
	]);
});

test('a report compares with the last run of the same slides and with the best', () => {
	const history = [run(1, [20, 21, 20]), run(2, [20, 60, 20]), {...run(3, [20]), kind: 'section' as const}];
	const report = reportRun(run(4, [20, 30, 20]), history);
	expect(report.last).toMatchObject({before: {number: 2}, talkMs: [100_000, 70_000]});
	expect(report.best?.before.number).toBe(1);
	expect(report.work).toHaveLength(1);
});

test('the best run is complete and nearest its target, slips counted', () => {
	const cut = keptOf(plan, [20, 20], {id: 'cut', number: 9});
	expect(bestRun([cut])).toBeUndefined();
	expect(bestRun([run(1, [20, 20, 30]), run(2, [20, 20, 22]), cut])?.number).toBe(2);
});

test('two runs compare slide by slide, those not reached without a time', () => {
	const compared = compareRuns(keptOf(planOf(20, 20), [10, 10]), run(2, [20, 20, 20]));
	expect(compared.slides.map(({beforeMs, afterMs}) => [beforeMs, afterMs])).toEqual([[10_000, 20_000], [10_000, 20_000], [undefined, 20_000]]);
});

test('the history keeps moved and retitled slides, and shows those that are gone', () => {
	const outline = {slides: [{id: 'c', title: 'Third', section: '', words: 0}, {id: 'a', title: 'Renamed', section: '', words: 0}]};
	const histories = slideHistories([run(1, [20, 21, 22]), run(2, [23, 24, 25])], outline);
	expect(histories.map(({slide, title, times, isGone}) => [slide, title, times, isGone])).toEqual([
		['c', 'Third', [22_000, 25_000], false],
		['a', 'Renamed', [20_000, 23_000], false],
		['b', 'Slide 2', [21_000, 24_000], true],
	]);
	expect(historyRow(run(2, [23, 24, 25]))).toMatchObject({number: 2, seen: 3, slides: 3, talkMs: 72_000, targetMs: 60_000, ending: 'complete'});
});

test('where a run missed its target, what was farthest off that way is told, unless it is named to be worked on', () => {
	const drawn = (seconds: readonly number[], history: readonly ReturnType<typeof run>[] = []) => drawReport(reportRun(run(1, seconds), history), 100).map(lineText).join('\n');
	expect(drawn([26, 21, 20])).toMatch(/▼ 0:07 over\n.*\nFarthest over: Slide 1 \(\+0:06\)\n/);
	expect(drawn([14, 13, 25])).toMatch(/▲ 0:08 under\n.*\nFarthest under: Slide 2 \(−0:07\), Slide 1 \(−0:06\)\n/);
	expect(drawn([26, 14, 20])).not.toContain('Farthest');
	expect(drawn([20, 60, 20])).toMatch(/1\. Slide 2 – 3.0 times its budget/);
	expect(drawn([20, 60, 20])).not.toContain('Farthest');
	const before = run(0, [20, 20, 20]);
	expect(drawn([26, 20, 20], [before])).toMatch(/▼ Worse than in run 0: Slide 1 \(0:20 → 0:26\)/);
	expect(drawn([26, 20, 20], [before])).not.toContain('Farthest');
	// A run cut short has no target to miss, a slide passed over was not said too briefly.
	expect(drawn([20, 26])).not.toContain('Farthest');
	expect(drawn([20, 1, 20])).not.toContain('Farthest');
});

test('slides passed over, and slides that came in while the run went on, are told as such, and their times add up', () => {
	const {kept} = play(plan, [[20, {type: 'go', slide: 'b'}], [1, {type: 'go', slide: 'new'}], [9, {type: 'go', slide: 'c'}], [20, {type: 'end'}]]);
	const report = reportRun(kept, []);
	expect(report.rows.reduce((sum, {actualMs}) => sum + actualMs, 0)).toBe(report.totals.talkMs);
	const drawn = drawReport(report, 100).map(lineText).join('\n');
	expect(drawn).toContain('3 of 3 slides, 1 passed over, 1 added meanwhile, 0 peeks');
	expect(drawn).toMatch(/2 {2}Slide 2 +0:20 +0:01 {2}passed over *$/m);
	expect(drawn).toMatch(/4 {2}new +– +0:09 {2}added *$/m);
	expect(historyRow(kept)).toMatchObject({seen: 3, slides: 3});
	expect(drawHistory([], slideHistories([kept], {slides: [{id: 'new', title: 'New', section: '', words: 0}]}), 100).map(lineText).join('\n')).toMatch(/^New +– +0:09/m);
});

test('only a run that asks for points tells that they were ticked meanwhile', () => {
	const {kept} = play(plan, [[0, {type: 'level', level: 3}], [5, {type: 'pause'}], [9, {type: 'pause'}], [15, {type: 'end'}]]);
	const drawn = (kept: Parameters<typeof reportRun>[0]) => drawReport(reportRun(kept, []), 100).map(lineText).join('\n');
	expect(drawn(kept)).toContain('besides 0:09 paused or ticking points');
	expect(drawn({...kept, auto: true})).toMatch(/besides 0:09 paused$/m);
});

test('what changed against the last run is told in words, and what did not is not', () => {
	const against = (mark: boolean, seconds: number) => {
		const [before, after] = [mark, !mark].map((isMarked, index) => ({...play(plan, [...(isMarked ? [[0, {type: 'mark'}] as const] : []), [20, {type: 'go', slide: 'b'}], [20, {type: 'go', slide: 'c'}], [index === 0 ? 20 : seconds, {type: 'end'}]], {id: `run${index}`, start: dawn + index * day}).kept, number: index + 1}));
		return /Against .*: (.*)$/m.exec(drawReport(reportRun(after!, [before!]), 100).map(lineText).join('\n'))![1];
	};

	expect([against(true, 25), against(false, 11), against(true, 20.2)]).toEqual(['0:05 longer, 1 fewer stumble', '0:09 shorter, 1 more stumble', 'as long, 1 fewer stumble']);
});

test('the time of a run that was cut short is compared with none, its slides are', () => {
	const five = planOf(20, 20, 20, 20, 20);
	const runOf = (number: number, seconds: readonly number[]) => keptOf(five, seconds, {id: `run${number}`, number, start: dawn + number * day});
	const drawn = (kept: Parameters<typeof reportRun>[0], history: readonly Parameters<typeof reportRun>[0][]) => drawReport(reportRun(kept, history), 100).map(lineText).join('\n');
	const [whole, cut] = [runOf(1, [20, 30, 20, 20, 20]), runOf(2, [20, 30, 20, 5])];
	expect(cut.ending).toBe('cut short');
	expect(drawn(runOf(3, [20, 20, 20, 20, 20]), [whole, cut])).toMatch(/Better than in run 2: Slide 2 \(0:30 → 0:20\)\n[^]*Against the best run like it \(run 1\): 0:10 shorter/);
	expect(drawn(runOf(3, [20, 20, 20, 20, 20]), [cut])).not.toContain('Against');
	expect(drawn(cut, [whole])).toMatch(/No slide changed much since run 1/);
	expect(drawn(cut, [whole])).not.toContain('Against');
	expect(drawn(cut, [])).toMatch(/^1:15 of 1:40\n.*\nSlides said to their end: 1:10 of 1:00   ▼ 0:10 over$/m);
	expect(drawn(whole, [])).not.toContain('said to their end');
	expect(drawn(runOf(4, [3]), [])).not.toContain('said to their end');
	expect(drawComparison(compareRuns(whole, cut), 100).map(lineText).join('\n')).toMatch(/Slide 3 .*±0:00[^]*Slide 4 .*cut short/);
});

test('two slides of one title are told apart by their numbers wherever slides are named, and one without a title by its id', () => {
	const titled = {...plan, slides: plan.slides.map((slide, index) => ({...slide, title: ['At odds', '', 'At odds'][index]!}))};
	const [before, after] = [keptOf(titled, [20, 20, 60]), keptOf(titled, [20, 20, 1], {id: 'two', number: 2, start: dawn + day})];
	const long = keptOf(titled, [20, 20, 90], {id: 'three', number: 3, start: dawn + 2 * day});
	expect(reportRun(long, [before]).work.map(({title}) => title)).toEqual(['At odds (slide 3)']);
	expect(drawReport(reportRun(long, [before]), 100).map(lineText).join('\n')).toContain('than in run 1: At odds (slide 3) (1:00 → 1:30)');
	expect(compareRuns(before, after).slides.map(({title}) => title)).toEqual(['At odds (slide 1)', 'b', 'At odds (slide 3)']);
	expect(slideHistories([before], {slides: titled.slides.slice(1)}).map(({title}) => title)).toEqual(['b', 'At odds', 'At odds (slide 1)']);
	expect(passedOver([after])).toEqual([{title: 'At odds (slide 3)', runs: [2]}]);
});

test('a forgotten run is gone and the others keep their numbers', () => {
	const [one, two] = [play(plan, [[1, {type: 'end'}]], {id: 'one'}), play(plan, [[1, {type: 'end'}]], {id: 'two'})];
	const runs = replayRuns([...one.records, ...two.records, {v: 1, type: 'run-forgotten', run: 'one', at: dawn}]);
	expect(runs.map(({id, number}) => [id, number])).toEqual([['two', 2]]);
});

test('records of two machines put together give the runs by when they began, each once', () => {
	const [early, late] = [play(plan, [[1, {type: 'end'}]], {id: 'early', start: dawn}), play(plan, [[1, {type: 'end'}]], {id: 'late', start: dawn + day})];
	expect(replayRuns([...late.records, ...early.records, ...late.records]).map(({id, number, visits}) => [id, number, visits.length])).toEqual([['early', 1, 1], ['late', 2, 1]]);
});

test('runs are exported as JSON and as CSV that no spreadsheet takes for a formula', () => {
	const titled = {...plan, slides: plan.slides.map((slide, index) => ({...slide, title: ['=1+1', 'a, "b"', 'c'][index]!}))};
	const kept = keptOf(titled, [20, 21.5, 20]);
	expect(JSON.parse(runsJson([kept]))).toMatchObject([{number: 1, startedAt: '2026-07-31T09:00:00.000Z', slidesOf: [{slide: 'a'}, {actualMs: 21_500}, {}]}]);
	const lines = runsCsv([kept]).split('\r\n');
	expect(lines[0]).toMatch(/^run,started,kind/);
	expect(lines[1]).toBe("1,2026-07-31T09:00:00.000Z,whole,,1,complete,a,'=1+1,,20,20,1,0,0");
	expect(lines[2]).toContain(',b,"a, ""b""",,20,21.5,1,0,0');
});

test('all of a run is exported, its moments as dates: answers, and the points that were not said', () => {
	const {kept} = play(plan, [[5, {type: 'answer', question: 'q/1', ms: 3000}], [5, {type: 'missed', point: 'the third'}], [1, {type: 'mark'}], [1, {type: 'end'}]]);
	const told = JSON.parse(keptJson({deck: 'd', runs: [kept], cards: [], memories: new Map(), reviews: []})) as {runs: unknown[]};
	expect(told.runs[0]).toMatchObject({
		startedAt: '2026-07-31T09:00:00.000Z',
		visits: [{slide: 'a', from: '2026-07-31T09:00:00.000Z', to: '2026-07-31T09:00:12.000Z'}],
		marks: [{kind: 'missed', slide: 'a', at: '2026-07-31T09:00:10.000Z', point: 'the third'}, {kind: 'stumble', slide: 'a', at: '2026-07-31T09:00:11.000Z'}],
		answers: [{slide: 'a', at: '2026-07-31T09:00:05.000Z', question: 'q/1', ms: 3000}],
	});
});

test('peeks count over the runs at which one could peek', () => {
	const shown = keptOf(plan, [20, 20, 20]);
	const hidden = play(plan, [[0, {type: 'level', level: 3}], [20, {type: 'peek'}], [1, {type: 'go', slide: 'b'}], [20, {type: 'go', slide: 'c'}], [20, {type: 'end'}]], {id: 'hidden'}).kept;
	expect(weakSlides([hidden, shown, {...shown, id: 'two'}])).toMatchObject([{slide: 'a', fault: {kind: 'peeks', count: 1, runs: 1}}]);
});

test('a run that left its slides by itself counts in no time and no best, one mostly passed over is compared with none', () => {
	const auto = {...run(1, [20, 20, 20]), auto: true as const};
	const passed = run(2, [20, 1, 1]);
	expect(bestRun([auto, passed])).toBeUndefined();
	const report = reportRun(run(3, [20, 20, 24]), [auto, passed]);
	expect([report.last, report.best]).toEqual([undefined, undefined]);
	expect(slideHistories([auto], {slides: []})).toEqual([]);
	expect(measuredRate([auto, passed])).toBeUndefined();
	expect(historyRow(passed)).toMatchObject({isComplete: false});
	expect(drawReport(reportRun(passed, []), 100).map(lineText).join('\n')).toMatch(/mostly passed over[^]*Too little was said to tell what to work on/);
	expect(startRun(plan, {id: 'x', level: 1, isAuto: true}, dawn).kept.auto).toBe(true);
});

test('runs compare with their like: the same slides at the same level, for about as long', () => {
	const history = [{...run(1, [20, 20, 20]), level: 3 as const}, keptOf(planOf(20, 20), [20, 20], {id: 'short', number: 2})];
	expect(reportRun(run(3, [20, 20, 20]), history).last).toBeUndefined();
	const [short, near] = [20_000, 50_000].map((targetMs, index) => ({...run(index + 1, [7, 7, 7]), targetMs}));
	expect(reportRun(run(3, [20, 20, 20]), [short!]).last).toBeUndefined();
	expect(reportRun(run(3, [20, 20, 20]), [near!]).last?.before.number).toBe(2);
});

test('a report opens on what changed, and gives sections rows of their own', () => {
	const parts = {...plan, slides: plan.slides.map((slide, index) => ({...slide, section: index < 2 ? 'Dispute' : 'Afghanistan'}))};
	const [one, two] = [keptOf(parts, [20, 50, 20]), keptOf(parts, [20, 24, 44], {id: 'two', number: 2, start: dawn + day})];
	const lines = drawReport(reportRun(two, [one]), 100).map(lineText);
	expect(lines.slice(1, 3)).toEqual(['▲ Better than in run 1: Slide 2 (0:50 → 0:24)', '▼ Worse than in run 1: Slide 3 (0:20 → 0:44)']);
	expect(lines.join('\n')).toMatch(/Dispute +0:40 +0:44 +on time/);
	expect(lines.join('\n')).toMatch(/Afghanistan +0:20 +0:44 +0:24 over/);
});
