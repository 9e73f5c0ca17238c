/** Draws the report at the end of a run. */
import {formatClock, formatDay, formatDifference, formatMs} from '../../talk/clock-time.ts';
import type {Comparison} from '../../talk/practice/report/compare-runs.ts';
import type {KeptRun} from '../../talk/practice/record/kept-run.ts';
import {finishedSlides} from '../../talk/practice/report/past-times.ts';
import type {Report, ReportRow} from '../../talk/practice/report/report.ts';
import {countOf} from './count-of.ts';
import {faultWords} from './fault.ts';
import {type Line, type Role, segment} from '../line.ts';
import {drawMeter} from './meter.ts';
import {drawColumnTable} from './column-table.ts';
import {wrapSegments} from '../wrap.ts';

/** How many columns a slide's bar takes; its budget ends in the middle of it, unless it took more than twice as long. */
const barColumns = 12;
/** Less than this many ms over a budget is within it: nobody times a slide closer. */
const toleranceMs = 5000;

/** The report as lines of at most `columns`: totals, comparisons, what to work on, the slides. */
export function drawReport(report: Report, columns: number): readonly Line[] {
	const {work} = report;
	const wrap = (line: Line) => wrapSegments(line, columns);
	return [
		...wrap([segment(runTitle(report.run), 'title', {isBold: true})]),
		[],
		...totalLines(report).flatMap(wrap),
		...comparisonLines(report).flatMap(wrap),
		[],
		...(work.length === 0 ? wrap([segment(finishedSlides(report.run).length === 0 ? 'Too little was said to tell what to work on.' : 'No slide stands out: nothing to work on.', 'muted')]) : [[segment('To work on', 'title', {isBold: true})] as Line]),
		...work.flatMap(({title, fault}, index) => wrap([segment(`${index + 1}. `, 'accent'), segment(title, 'text', {isBold: true}), segment(`: ${faultWords(fault)}`)])),
		[],
		...drawSlideTable(report.rows, columns),
	];
}

/** What a run was: its number, date, slides, and whether it was cut short. */
export function runTitle(run: KeptRun): string {
	const what = run.kind === 'whole' ? 'the whole deck' : run.kind === 'weak' ? 'the weak slides' : run.kind === 'section' ? `section ${run.part}` : `slides ${run.part}`;
	return `Run ${run.number}: ${what}, ${formatDay(run.startedAt)} ${formatClock(run.startedAt)}${run.ending === 'cut short' ? ', cut short' : ''}`;
}

function totalLines({totals, run}: Report): readonly Line[] {
	const over = totals.talkMs - totals.targetMs;
	const verdict = Math.abs(over) < toleranceMs ? '● on time' : over > 0 ? `▼ ${formatMs(over)} over` : `▲ ${formatMs(over)} under`;
	const role: Role = Math.abs(over) < toleranceMs ? 'good' : over > 0 ? 'bad' : 'warn';
	const extra = [
		totals.earlierTakesMs > 0 ? `${formatMs(totals.earlierTakesMs)} in earlier takes` : '',
		totals.pausedMs > 0 ? `${formatMs(totals.pausedMs)} paused` : '',
	].filter(part => part !== '');
	const state: Line = run.ending === 'complete' ? [segment('   '), segment(verdict, role, {isBold: true})] : [];
	return [
		[segment(`${formatMs(totals.talkMs)} of ${formatMs(totals.targetMs)}`, 'text', {isBold: true}), ...state],
		[segment(`${totals.seen} of ${countOf(run.slides.length, 'slide')}, ${countOf(totals.peeks, 'peek')}, ${countOf(totals.stumbles, 'stumble')}${extra.length > 0 ? `; besides ${extra.join(', ')}` : ''}`, 'muted')],
	];
}

function comparisonLines({last, best}: Report): readonly Line[] {
	const line = (name: string, {before, talkMs, peeks, stumbles}: Comparison): Line => [
		segment(`${name} (run ${before.number}): `, 'muted'),
		segment(`${formatDifference(talkMs[1] - talkMs[0])}, ${signed(peeks[1] - peeks[0], 'peek')}, ${signed(stumbles[1] - stumbles[0], 'stumble')}`),
	];
	if (last && best && last.before.id === best.before.id) return [line('Against the last run, the best so far', last)];
	return [...(last ? [line('Against the last run', last)] : []), ...(best ? [line('Against the best run', best)] : [])];
}

/** The slides of a report as a table. */
export function drawSlideTable(rows: readonly ReportRow[], columns: number): readonly Line[] {
	const heads = [
		{head: '', align: 'right', keep: 1},
		{head: 'Slide', align: 'left', isElastic: true},
		{head: 'Budget', align: 'right', keep: 4},
		{head: 'Actual', align: 'right'},
		{head: '', align: 'left', keep: 0},
		{head: rows.some(row => row.takes > 1) ? 'Takes' : '', align: 'right', keep: 2},
		{head: 'Peeks', align: 'right', keep: 3},
		{head: 'Stumbles', align: 'right', keep: 5},
	] as const;
	const cells = rows.map((row, index): readonly Line[] => [
		[segment(String(index + 1), 'muted')],
		[segment(row.title || row.slide)],
		[segment(formatMs(row.budgetMs), 'muted')],
		[segment(row.takes === 0 ? '–' : formatMs(row.actualMs))],
		row.takes === 0 ? [segment('not reached', 'muted')] : drawMeter({value: row.actualMs, budget: row.budgetMs, columns: barColumns, most: row.budgetMs * 2}),
		[segment(row.takes > 1 ? String(row.takes) : '', 'muted')],
		[segment(row.peeks > 0 ? String(row.peeks) : '')],
		[segment(row.stumbles > 0 ? String(row.stumbles) : '')],
	]);
	return drawColumnTable(heads, cells, columns);
}

function signed(difference: number, word: string): string {
	return difference === 0 ? `as many ${word}s` : `${Math.abs(difference)} ${difference < 0 ? 'fewer' : 'more'} ${word}${Math.abs(difference) === 1 ? '' : 's'}`;
}
