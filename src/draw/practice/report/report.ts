/** Draws the report at the end of a run. */
import {formatClock, formatDay, formatDifference, formatMs} from '../../../talk/clock-time.ts';
import type {Comparison} from '../../../talk/practice/report/compare-runs.ts';
import type {KeptRun} from '../../../talk/practice/record/kept-run.ts';
import {isComplete, isMostlySaid} from '../../../talk/practice/report/counted-runs.ts';
import {slideChanges} from '../../../talk/practice/report/slide-changes.ts';
import type {WeakSlide} from '../../../talk/practice/report/weak-slides.ts';
import type {Report, ReportRow} from '../../../talk/practice/report/report.ts';
import {countOf} from '../count-of.ts';
import {faultWords} from './fault.ts';
import {type Line, type Role, segment} from '../../line.ts';
import {drawMeter} from './meter.ts';
import {drawColumnTable} from './column-table.ts';
import {wrapSegments} from '../../wrap.ts';

/** How many columns a slide's bar takes, also on a wide screen; its budget ends in the middle of it, unless it took more than twice as long. */
const [barColumns, wideBarColumns] = [12, 24];
/** From this many columns on titles have room beside wide bars. */
const wide = 140;
/** Less than this many ms over a budget is within it: nobody times a slide closer. */
const toleranceMs = 5000;

/** The report as lines of at most `columns`: which run, what changed, totals, comparisons, what to work on, the slides. */
export function drawReport(report: Report, columns: number): readonly Line[] {
	const hasChanges = changeLines(report).length > 0;
	return [...wrapSegments([segment(runTitle(report.run), 'title', {isBold: true})], columns), ...(hasChanges ? [] : [[]]), ...drawReportBody(report, columns)];
}

/** The report without which run it is of; the run's time is left out where it stands elsewhere. */
export function drawReportBody(report: Report, columns: number, hasTime = true): readonly Line[] {
	const {work} = report;
	const wrap = (line: Line) => wrapSegments(line, columns);
	const changes = changeLines(report).flatMap(wrap);
	return [
		...changes,
		...(changes.length > 0 ? [[]] : []),
		...(hasTime ? wrap(timeLine(report)) : []),
		...wrap(countLine(report)),
		...saidLine(report).flatMap(wrap),
		...farthestLine(report).flatMap(wrap),
		...comparisonLines(report).flatMap(wrap),
		[],
		...(work.length === 0 ? wrap([segment(!isMostlySaid(report.run) ? 'Too little was said to tell what to work on.' : 'No slide stands out: nothing to work on.', 'muted')]) : [[segment('To work on', 'title', {isBold: true})] as Line]),
		...work.flatMap((weak, index) => workLines(weak, index + 1, columns)),
		[],
		...drawSlideTable(report.rows, columns),
	];
}

/** A slide to work on, by its number in the list: its title may hold a colon, so a dash parts it from what is wrong with it. */
function workLines({title, fault}: WeakSlide, number: number, columns: number): readonly Line[] {
	const mark = `${number}. `;
	const lines = wrapSegments([segment(title, 'text', {isBold: true}), segment(` – ${faultWords(fault)}`)], columns - mark.length);
	return lines.map((line, row) => [segment(row === 0 ? mark : ' '.repeat(mark.length), 'accent'), ...line]);
}

/** Where the time went that a whole run took too long, or too short: a run alone does not make a slide one to work on, but is what happened. */
function farthestLine({run, totals, farthest, work, last}: Report): readonly Line[] {
	const worse = last === undefined ? [] : slideChanges(last).worse;
	const [first] = farthest;
	if (!isComplete(run) || first === undefined) return [];
	// What has been told of the slide says as much.
	if (work.some(({slide, fault}) => slide === first.slide && 'ratio' in fault) || worse.some(({title}) => title === first.title)) return [];
	const named = farthest.map(({title, budgetMs, actualMs}) => `${title} (${formatDifference(budgetMs, actualMs)})`).join(', ');
	return [[segment(`Farthest ${totals.talkMs > totals.targetMs ? 'over' : 'under'}: `, 'muted'), segment(named)]];
}

/** What a run was: its number, date, slides, and whether it was cut short. */
export function runTitle(run: KeptRun): string {
	const what = run.kind === 'whole' ? 'the whole deck' : run.kind === 'weak' ? 'the weak slides' : run.kind === 'section' ? `section ${run.part}` : `slides ${run.part}`;
	const by = run.auto ? ', slides left by themselves' : '';
	const how = run.isTalk ? 'the talk' : `${what}, level ${run.level}${by}`;
	return `Run ${run.number}: ${how}, ${formatDay(run.startedAt)} ${formatClock(run.startedAt)}${run.ending === 'cut short' ? ', cut short' : isMostlySaid(run) ? '' : ', mostly passed over'}`;
}

/** What changed since the last run like this one, for the better and for the worse. */
function changeLines({last}: Report): readonly Line[] {
	if (last === undefined) return [];
	const {better, worse} = slideChanges(last);
	const named = (changes: typeof better) => changes.map(({title, beforeMs, afterMs}) => `${title} (${formatMs(beforeMs)} → ${formatMs(afterMs)})`).join(', ');
	const since = `than in run ${last.before.number}: `;
	return [
		...(better.length > 0 ? [[segment(`▲ Better ${since}`, 'good'), segment(named(better))]] : []),
		...(worse.length > 0 ? [[segment(`▼ Worse ${since}`, 'bad'), segment(named(worse))]] : []),
		...(better.length + worse.length === 0 ? [[segment(`No slide changed much since run ${last.before.number}.`, 'muted')]] : []),
	];
}

/** The run's time of its target; of a run said to its end what that came to, a word, its sign and its role. */
export function timeWords({totals, run}: Report): {readonly time: string; readonly verdict: string; readonly sign: string; readonly role: Role} {
	const time = `${formatMs(totals.talkMs)} of ${formatMs(totals.targetMs)}`;
	return isComplete(run) ? {time, ...verdictOn(totals.talkMs - totals.targetMs)} : {time, verdict: '', sign: '', role: 'muted'};
}

/** What so many ms over come to. */
function verdictOn(overMs: number): {readonly verdict: string; readonly sign: string; readonly role: Role} {
	if (Math.abs(overMs) < toleranceMs) return {verdict: 'on time', sign: '●', role: 'good'};
	return overMs > 0 ? {verdict: `${formatMs(overMs)} over`, sign: '▼', role: 'bad'} : {verdict: `${formatMs(overMs)} under`, sign: '▲', role: 'warn'};
}

/** How what was said of a run that did not come to its end, or passed slides over, kept to its budgets. */
function saidLine({run, totals}: Report): readonly Line[] {
	if (isComplete(run) || totals.saidBudgetMs === 0) return [];
	const {verdict, sign, role} = verdictOn(totals.saidMs - totals.saidBudgetMs);
	return [[segment('Slides said to their end: ', 'muted'), segment(`${formatMs(totals.saidMs)} of ${formatMs(totals.saidBudgetMs)}   `), segment(`${sign} ${verdict}`, role)]];
}

function timeLine(report: Report): Line {
	const {time, verdict, sign, role} = timeWords(report);
	return [segment(time, 'text', {isBold: true}), ...(verdict === '' ? [] : [segment('   '), segment(`${sign} ${verdict}`, role, {isBold: true})])];
}

/** What else was counted, and what time the talk's does not hold. */
function countLine({totals, run}: Report): Line {
	const answers = run.answers ?? [];
	const answersMs = answers.reduce((sum, {ms}) => sum + ms, 0);
	const pausedMs = Math.max(0, totals.pausedMs - answersMs);
	const extra = [
		answers.length > 0 ? `${formatMs(answersMs)} in ${countOf(answers.length, 'answer')}` : '',
		totals.earlierTakesMs > 0 ? `${formatMs(totals.earlierTakesMs)} in earlier takes` : '',
		// While the points of a slide are ticked, the clock stands as in a pause; a run that leaves its slides by itself asks for none.
		pausedMs > 0 ? `${formatMs(pausedMs)} ${!run.auto && run.visits.some(({level}) => level === 3) ? 'paused or ticking points' : 'paused'}` : '',
	].filter(part => part !== '');
	const counts = [
		`${totals.seen} of ${countOf(run.slides.length, 'slide')}`,
		totals.passedOver > 0 ? `${totals.passedOver} passed over` : '',
		totals.added > 0 ? `${totals.added} added meanwhile` : '',
		countOf(totals.peeks, 'peek'),
		countOf(totals.stumbles, 'stumble'),
		totals.missed > 0 ? `${countOf(totals.missed, 'point')} missed` : '',
	].filter(part => part !== '');
	return [segment(`${counts.join(', ')}${extra.length > 0 ? `; besides ${extra.join(', ')}` : ''}`, 'muted')];
}

/** How a run as a whole compares: the time of one that was cut short is that of a part. */
function comparisonLines({run, last: before, best}: Report): readonly Line[] {
	if (!isComplete(run)) return [];
	const last = before && isComplete(before.before) ? before : undefined;
	const line = (name: string, {before, talkMs, peeks, stumbles}: Comparison): Line => [
		segment(`${name} (run ${before.number}): `, 'muted'),
		segment([lengthWords(talkMs), signed(peeks, 'peek'), signed(stumbles, 'stumble')].filter(part => part !== '').join(', ')),
	];
	if (last && best && last.before.id === best.before.id) return [line('Against the last run like it, the best so far', last)];
	return [...(last ? [line('Against the last run like it', last)] : []), ...(best ? [line('Against the best run like it', best)] : [])];
}

/** The slides of a report as a table, each section led by a row of its own where there are several. */
function drawSlideTable(rows: readonly ReportRow[], columns: number): readonly Line[] {
	const hasMissed = rows.some(row => row.missed > 0);
	const heads = [
		{head: '', align: 'right', keep: 1},
		// With a column more, titles would be cut to a stump: the bars give way first.
		{head: 'Slide', align: 'left', isElastic: true, ...(hasMissed ? {least: 24} : {})},
		{head: 'Budget', align: 'right', keep: 4},
		{head: 'Actual', align: 'right'},
		{head: '', align: 'left', keep: 0},
		{head: rows.some(row => row.takes > 1) ? 'Takes' : '', align: 'right', keep: 2},
		{head: rows.some(row => row.peeks > 0) ? 'Peeks' : '', align: 'right', keep: 3},
		{head: rows.some(row => row.stumbles > 0) ? 'Stumbles' : '', align: 'right', keep: 5},
		{head: hasMissed ? 'Missed' : '', align: 'right', keep: 6},
	] as const;
	const areSeveral = new Set(rows.map(({section}) => section)).size > 1;
	const cells = rows.flatMap((row, index): readonly (readonly Line[])[] => {
		const isFirst = areSeveral && row.section !== '' && row.section !== rows[index - 1]?.section;
		return [...(isFirst ? [sectionCells(rows.filter(({section}) => section === row.section))] : []), slideCells(row, index, columns < wide ? barColumns : wideBarColumns)];
	});
	return drawColumnTable(heads, cells, columns);
}

/** The row of a section: its budget, its time, and how far it was off. */
function sectionCells(rows: readonly ReportRow[]): readonly Line[] {
	const [budgetMs, actualMs] = [rows.reduce((sum, row) => sum + row.budgetMs, 0), rows.reduce((sum, row) => sum + row.actualMs, 0)];
	const isWhole = rows.every(({takes}) => takes > 0);
	const off = actualMs - budgetMs;
	const [words, role] = !isWhole ? (['', 'muted'] as const) : Math.abs(off) < toleranceMs ? (['on time', 'good'] as const) : off > 0 ? ([`${formatMs(off)} over`, 'bad'] as const) : ([`${formatMs(off)} under`, 'warn'] as const);
	return [[], [segment(rows[0]!.section, 'title', {isBold: true})], [segment(formatMs(budgetMs), 'muted')], [segment(actualMs === 0 ? '–' : formatMs(actualMs), 'text', {isBold: true})], [segment(words, role)], [], [], [], []];
}

function slideCells(row: ReportRow, index: number, bar: number): readonly Line[] {
	return [
		[segment(String(index + 1), 'muted')],
		[segment(row.title || row.slide)],
		[segment(row.isAdded ? '–' : formatMs(row.budgetMs), 'muted')],
		[segment(row.takes === 0 ? '–' : formatMs(row.actualMs))],
		barCell(row, bar),
		[segment(row.takes > 1 ? String(row.takes) : '', 'muted')],
		[segment(row.peeks > 0 ? String(row.peeks) : '')],
		[segment(row.stumbles > 0 ? String(row.stumbles) : '')],
		[segment(row.missed > 0 ? String(row.missed) : '')],
	];
}

/** A slide's time against its budget as a bar, or why it has none. */
function barCell({takes, isAdded, isPassedOver, actualMs, budgetMs}: ReportRow, columns: number): Line {
	const why = takes === 0 ? 'not reached' : isPassedOver ? 'passed over' : isAdded ? 'added' : '';
	return why === '' ? drawMeter({value: actualMs, budget: budgetMs, columns, most: budgetMs * 2}) : [segment(why, 'muted')];
}

/** How much longer or shorter a run was, in the whole seconds that are shown. */
function lengthWords([before, after]: readonly [number, number]): string {
	const difference = formatDifference(before, after);
	if (difference.startsWith('±')) return 'as long';
	return `${difference.slice(1)} ${difference.startsWith('−') ? 'shorter' : 'longer'}`;
}

/** `1 more stumble`, `2 fewer peeks`; '' where nothing changed. */
function signed([before, after]: readonly [number, number], word: string): string {
	const difference = after - before;
	return difference === 0 ? '' : `${Math.abs(difference)} ${difference < 0 ? 'fewer' : 'more'} ${word}${Math.abs(difference) === 1 ? '' : 's'}`;
}
