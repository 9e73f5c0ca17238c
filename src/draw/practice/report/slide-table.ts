/** Draws the slides of a report as a table. */
import {sum} from '../../../deck/sum.ts';
import {formatMs} from '../../../talk/clock-time.ts';
import type {ReportRow} from '../../../talk/practice/report/report.ts';
import {type Line, segment} from '../../line.ts';
import {drawColumnTable} from './column-table.ts';
import {drawMeter} from './meter.ts';
import {verdictOn} from './verdict.ts';

/** How many columns a slide's bar takes, also on a wide screen; its budget ends in the middle of it, unless it took more than twice as long. */
const [barColumns, wideBarColumns] = [12, 24];
/** From this many columns on titles have room beside wide bars. */
const wide = 140;

/** The slides of a report as a table, each section led by a row of its own where there are several. */
export function drawSlideTable(rows: readonly ReportRow[], columns: number): readonly Line[] {
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
	const [budgetMs, actualMs] = [sum(rows.map(row => row.budgetMs)), sum(rows.map(row => row.actualMs))];
	const isWhole = rows.every(({takes}) => takes > 0);
	const {verdict, role} = verdictOn(actualMs - budgetMs);
	return [[], [segment(rows[0]!.section, 'title', {isBold: true})], [segment(formatMs(budgetMs), 'muted')], [segment(actualMs === 0 ? '–' : formatMs(actualMs), 'text', {isBold: true})], isWhole ? [segment(verdict, role)] : [], [], [], [], []];
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
