/** Draws horizontal bars with their values. */
import type {Chart} from '../../deck/block.ts';
import {describePicture} from './describe-picture.ts';
import {type Line, padLine, segment} from '../line.ts';
import {solidBar, solidBarLeft} from './chart-bar.ts';
import {type BarWords, setBarWords, setLargeBarWords} from './chart-words.ts';
import type {PictureRoom} from '../space.ts';
import {wrapSegments} from '../wrap.ts';
import {largest, smallest} from '../../deck/long-lists.ts';

/** Fewer columns than this for the longest bar show no difference. */
const fewestBarColumns = 6;

/** How thick bars are and how many empty rows part them. */
type Rhythm = readonly [thickness: number, gap: number];

/** From the lowest chart to the highest; the last ones stand beside words in large letters. */
const rhythms: readonly Rhythm[] = [[1, 0], [1, 1], [2, 1], [3, 1], [3, 2], [4, 2], [5, 2], [6, 3]];
const largeRhythms: readonly Rhythm[] = [[5, 1], [5, 2], [6, 3]];

/** A bar that is thicker than a row for so many columns looks like a slab. */
const columnsPerRow = 24;

/**
 * The chart in lines of at most `columns` columns: label, bar, value with its unit. Bars start at zero and share one scale; where
 * values lie below it, zero is a line from which they run to the left and the others to the right. With `fill` rows to fill, bars stand
 * apart and grow thicker. Too narrow for bars, it is told in words.
 */
export function drawChart(block: Chart, columns: number, {rows = 24, fill = 0, isLarge = false}: Partial<PictureRoom> = {}): readonly Line[] {
	const large = isLarge ? setLargeBarWords(block, columns) : undefined;
	const tall = large && largeRhythms.findLast(rhythm => heightOf(large, rhythm) <= fill);
	const drawn = tall && drawBars(block, {...large, columns, rhythm: tall});
	if (drawn) return drawn;
	const words = setBarWords(block, {columns: columns - 3, fewestForBars: fewestBarColumns, rows});
	const most = Math.max(2, Math.floor(columns / columnsPerRow));
	const rhythm = rhythms.findLast(one => one[0] <= most && heightOf(words, one) <= fill) ?? rhythms[0]!;
	return drawBars(block, {...words, columns, rhythm}) ?? wrapSegments([segment(describePicture(block))], columns);
}

/** The rows of a chart: each bar as high as its words or its thickness. */
function heightOf({labels, values}: BarWords, [thickness, gap]: Rhythm): number {
	return labels.reduce((sum, {length}, index) => sum + Math.max(length, values[index]!.length, thickness), 0) + gap * (labels.length - 1);
}

/** The bars with their words; undefined where they have no columns. */
function drawBars({bars}: Chart, {labels, values, labelColumns, valueColumns, gap, columns, rhythm: [thickness, air]}: BarWords & {readonly columns: number; readonly rhythm: Rhythm}): readonly Line[] | undefined {
	const [least, most] = [smallest(bars.map(({value}) => value), 0), largest(bars.map(({value}) => value), 0)];
	const room = columns - labelColumns - valueColumns - gap * 2 - (least < 0 ? 1 : 0);
	if (bars.length === 0 || room < fewestBarColumns) return undefined;
	const scale = most > least ? room / (most - least) : 0;
	const zero = Math.min(room - (most > 0 ? 1 : 0), Math.ceil(-least * scale));
	const axis: Line = least < 0 ? [segment('│', 'muted')] : [];
	const between: Line = least < 0 ? [segment(' '.repeat(labelColumns + gap + zero)), ...axis] : [];
	return bars.flatMap(({value}, index) => {
		const [label, figure] = [labels[index]!, values[index]!];
		const [left, right] = barSides(value * scale, zero, room);
		const height = Math.max(label.length, figure.length, thickness);
		// Words stand at the middle of their bar, the higher of two rows where there is none.
		const [labelTop, barTop, figureTop] = [label.length, thickness, figure.length].map(size => Math.floor((height - size) / 2)) as [number, number, number];
		const rows = Array.from({length: height}, (_row, row): Line => {
			const isBar = row >= barTop && row < barTop + thickness;
			const words = figure[row - figureTop];
			if (!isBar && words === undefined && axis.length === 0) return label[row - labelTop] ?? [];
			const start = [...padLine(label[row - labelTop] ?? [], labelColumns), segment(' '.repeat(gap))];
			const bar = isBar ? [...left, ...axis, ...right] : [segment(' '.repeat(zero)), ...axis];
			return words === undefined ? [...start, ...bar] : [...start, ...padLine(bar, isBar ? 0 : zero), segment(' '.repeat(gap)), ...words];
		});
		return index > 0 ? [...Array.from({length: air}, () => between), ...rows] : rows;
	});
}

/** What stands left of zero, `zero` columns wide, and what right of it; `length` in columns, negative to the left. */
function barSides(length: number, zero: number, room: number): readonly [Line, Line] {
	if (length >= 0) return [[segment(' '.repeat(zero))], [segment(solidBar(length, room - zero), 'accent')]];
	const bar = solidBarLeft(-length, zero);
	return [[segment(' '.repeat(zero - bar.length)), segment(bar, 'bad')], []];
}
