/** Draws horizontal bars with their values. */
import type {Bar, Chart} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {describePicture} from './describe-picture.ts';
import {type Line, lineWidth, padLine, segment, textWidth} from '../line.ts';
import {solidBar, solidBarLeft} from './chart-bar.ts';
import type {PictureRoom} from '../space.ts';
import {wrapSegments} from '../wrap.ts';
import {largest, smallest} from '../../deck/long-lists.ts';

/** Fewer columns than this for the longest bar show no difference. */
const fewestBarColumns = 6;

/** How thick bars may be and how many empty rows part them, from the lowest chart to the highest. */
const rhythms = [[1, 0], [1, 1], [2, 1], [3, 1], [3, 2], [4, 2], [5, 2], [6, 3]] as const;

/** A bar that is thicker than a row for so many columns looks like a slab. */
const columnsPerRow = 24;

/**
 * The chart in lines of at most `columns` columns: label, bar, value with its unit. Bars start at zero and share one scale; where
 * values lie below it, zero is a line from which they run to the left and the others to the right. With `fill` rows to fill, bars stand
 * apart and grow thicker. Too narrow for bars, it is told in words.
 */
export function drawChart(block: Chart, columns: number, {rows = 24, fill = 0}: Partial<PictureRoom> = {}): readonly Line[] {
	const values = block.bars.map(bar => valueLine(bar, block.unit));
	const widest = largest(values.map(lineWidth), 0);
	const [least, most] = [smallest(block.bars.map(({value}) => value), 0), largest(block.bars.map(({value}) => value), 0)];
	const free = columns - widest - (least < 0 ? 3 : 2);
	const labelColumns = labelRoom(block.bars, {columns, free, rows});
	const room = free - labelColumns;
	if (block.bars.length === 0 || room < fewestBarColumns) return wrapSegments([segment(describePicture(block))], columns);

	const labels = wrapLabels(block.bars, labelColumns);
	const [thickness, gap] = rhythmFor(labels, columns, fill);
	const scale = most > least ? room / (most - least) : 0;
	const zero = Math.min(room - (most > 0 ? 1 : 0), Math.ceil(-least * scale));
	const axis: Line = least < 0 ? [segment('│', 'muted')] : [];
	const between: Line = least < 0 ? [segment(' '.repeat(labelColumns + 1 + zero)), ...axis] : [];
	return block.bars.flatMap((bar, index) => {
		const words = labels[index]!;
		const [left, right] = barSides(bar.value * scale, zero, room);
		const height = Math.max(words.length, thickness);
		const [first, top] = [Math.floor((height - words.length) / 2), Math.floor((height - thickness) / 2)];
		const rows = Array.from({length: height}, (_row, row): Line => {
			const start = [...padLine(words[row - first] ?? [], labelColumns), segment(' ')];
			if (row < top || row >= top + thickness) return axis.length > 0 ? [...start, segment(' '.repeat(zero)), ...axis] : (words[row - first] ?? []);
			const value = row === top + Math.floor((thickness - 1) / 2) ? [segment(' '), ...values[index]!] : [];
			return [...start, ...left, ...axis, ...right, ...value];
		});
		return index > 0 ? [...Array.from({length: gap}, () => between), ...rows] : rows;
	});
}

/** The columns for labels: a third of all if they need them, and more where their lines would else take more than the rows. */
function labelRoom(bars: readonly Bar[], {columns, free, rows}: {readonly columns: number; readonly free: number; readonly rows: number}): number {
	const longest = largest(bars.map(({label}) => textWidth(label)), 0);
	let width = Math.min(longest, Math.max(8, Math.floor(columns / 3)));
	const most = Math.min(longest, free - fewestBarColumns * 2);
	while (width < most && wrapLabels(bars, width).flat().length > rows) width++;
	return width;
}

function wrapLabels(bars: readonly Bar[], width: number): readonly (readonly Line[])[] {
	return bars.map(({label}) => wrapSegments([segment(label)], width));
}

/** The thickness of bars and the rows between them: the most that keeps to the rows, however long the labels are. */
function rhythmFor(labels: readonly (readonly Line[])[], columns: number, fill: number): readonly [number, number] {
	const most = Math.max(2, Math.floor(columns / columnsPerRow));
	const heightOf = (thickness: number, gap: number) => labels.reduce((sum, {length}) => sum + Math.max(length, thickness), 0) + gap * (labels.length - 1);
	return rhythms.findLast(([thickness, gap]) => thickness <= most && heightOf(thickness, gap) <= fill) ?? rhythms[0];
}

/** What stands left of zero, `zero` columns wide, and what right of it; `length` in columns, negative to the left. */
function barSides(length: number, zero: number, room: number): readonly [Line, Line] {
	if (length >= 0) return [[segment(' '.repeat(zero))], [segment(solidBar(length, room - zero), 'accent')]];
	const bar = solidBarLeft(-length, zero);
	return [[segment(' '.repeat(zero - bar.length)), segment(bar, 'bad')], []];
}

/** Figures of thousands are parted by commas, as English has it; none of their digits is left out. */
const grouped = new Intl.NumberFormat('en', {maximumFractionDigits: 20});

function valueLine({value, cites}: Bar, unit: string): Line {
	return [segment(`${grouped.format(value)}${unit === '' ? '' : ` ${unit}`}`, 'text', {isBold: true}), ...citeSegments(cites)];
}
