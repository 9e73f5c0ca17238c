/** Draws the history of a deck's runs, and two runs side by side. */
import {formatClock, formatDay, formatDifference, formatMs} from '../../../talk/clock-time.ts';
import type {Comparison} from '../../../talk/practice/report/compare-runs.ts';
import type {HistoryRow, SlideHistory} from '../../../talk/practice/report/history.ts';
import {type Line, segment} from '../../line.ts';
import {runTitle} from './report.ts';
import {drawSparkline} from './sparkline.ts';
import {drawColumnTable} from './column-table.ts';
import {wrapSegments} from '../../wrap.ts';

/** How many of a slide's times its sparkline shows. */
const sparkColumns = 20;

/** From this many columns on, the date of a run has its time of day; below the other it has no year. */
const [columnsForClock, columnsForYear] = [90, 60];

/** The runs as a table, then a sparkline for each slide; no line is wider than `columns`. */
export function drawHistory(rows: readonly HistoryRow[], slides: readonly SlideHistory[], columns: number): readonly Line[] {
	// An empty column takes no room: where nothing was counted, what the runs were has more.
	const [hasPeeks, hasStumbles] = [rows.some(({peeks}) => peeks > 0), rows.some(({stumbles}) => stumbles > 0)];
	const runs = drawColumnTable(
		[
			{head: 'Run', align: 'right'},
			{head: 'Date', align: 'left', keep: 4},
			{head: 'Kind', align: 'left', isElastic: true, least: 16, keep: 3},
			{head: 'Slides', align: 'right'},
			{head: 'Time', align: 'right'},
			{head: 'Target', align: 'right', keep: 0},
			{head: '', align: 'right'},
			{head: hasPeeks ? 'Peeks' : '', align: 'right', keep: 1},
			{head: hasStumbles ? 'Stumbles' : '', align: 'right', keep: 2},
		],
		rows.map((row): readonly Line[] => [
			[segment(String(row.number))],
			[segment(dateWords(row.startedAt, columns))],
			[segment(kindWords(row))],
			[segment(`${row.seen}/${row.slides}`)],
			[segment(formatMs(row.talkMs))],
			[segment(formatMs(row.targetMs), 'muted')],
			[segment(row.isComplete ? formatDifference(row.targetMs, row.talkMs) : row.ending === 'cut short' ? 'cut short' : 'passed over', 'muted')],
			hasPeeks ? [segment(String(row.peeks))] : [],
			hasStumbles ? [segment(String(row.stumbles))] : [],
		]),
		columns,
	);
	const times = drawColumnTable(
		[
			{head: 'Slide', align: 'left', isElastic: true},
			{head: 'Budget', align: 'right', keep: 0},
			{head: 'Last', align: 'right'},
			{head: 'Times', align: 'left'},
		],
		slides.map((slide): readonly Line[] => [
			[segment(slide.title, slide.isGone ? 'muted' : 'text'), ...(slide.isGone ? [segment(' (gone)', 'muted')] : [])],
			[segment(slide.budgetMs === 0 ? '–' : formatMs(slide.budgetMs), 'muted')],
			[segment(formatMs(slide.times.at(-1)!))],
			drawSparkline(slide.times, {columns: sparkColumns, least: 0}),
		]),
		columns,
	);
	return slides.length === 0 ? runs : [...runs, [], ...times];
}

/** Two runs side by side with the difference; no line is wider than `columns`. */
export function drawComparison(comparison: Comparison, columns: number): readonly Line[] {
	const {before, after, talkMs, peeks, stumbles} = comparison;
	const time = (ms: number | undefined): Line => [segment(ms === undefined ? '–' : formatMs(ms))];
	const slides = comparison.slides.map(({title, beforeMs, afterMs, isPassedOver, isCut, ...counts}): readonly Line[] => [
		[segment(title)],
		time(beforeMs),
		time(afterMs),
		isPassedOver || isCut ? [segment(isPassedOver ? 'passed over' : 'cut short', 'muted')] : [segment(beforeMs === undefined || afterMs === undefined ? '' : formatDifference(beforeMs, afterMs))],
		pair(counts.peeks),
		pair(counts.stumbles),
	]);
	const total = [[segment('All', 'text', {isBold: true})], time(talkMs[0]), time(talkMs[1]), [segment(formatDifference(talkMs[0], talkMs[1]), 'text', {isBold: true})], pair(peeks), pair(stumbles)];
	return [
		...[before, after].flatMap(run => wrapSegments([segment(runTitle(run))], columns)),
		[],
		...drawColumnTable(
			[
				{head: 'Slide', align: 'left', isElastic: true},
				{head: `Run ${before.number}`, align: 'right'},
				{head: `Run ${after.number}`, align: 'right'},
				{head: 'Change', align: 'right', keep: 2},
				{head: 'Peeks', align: 'right', keep: 0},
				{head: 'Stumbles', align: 'right', keep: 1},
			],
			[...slides, total],
			columns,
		),
	];
}

function pair([before, after]: readonly [number, number]): Line {
	return [segment(before === 0 && after === 0 ? '' : `${before} → ${after}`, 'muted')];
}

/** When a run began, as much of it as there is room for beside how it ended, which is never left out. */
function dateWords(at: number, columns: number): string {
	const day = formatDay(at);
	return columns < columnsForYear ? day.slice(5) : columns < columnsForClock ? day : `${day} ${formatClock(at)}`;
}

function kindWords({kind, part, level, isAuto, isTalk}: HistoryRow): string {
	if (isTalk) return 'talk';
	const what = (kind === 'range' ? `slides ${part}` : kind === 'section' ? part! : kind) + (isAuto ? ', auto' : '');
	return level === 1 ? what : `${what}, level ${level}`;
}
