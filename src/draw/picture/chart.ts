/** Draws horizontal bars with their values. */
import type {Bar, Chart} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {describePicture} from './describe-picture.ts';
import {type Line, lineWidth, padLine, segment, textWidth} from '../line.ts';
import {solidBar} from './chart-bar.ts';
import {wrapSegments} from '../wrap.ts';
import {largest, smallest} from '../../deck/long-lists.ts';

/** Fewer columns than this for the longest bar show no difference. */
const fewestBarColumns = 6;

/**
 * The chart in lines of at most `columns` columns: label, bar, value with its unit. Bars start at zero, and share one scale;
 * values below zero run to the left of it. With some `air` an empty row parts the bars, with more of it they are two rows thick. Too narrow
 * for bars, it is told in words.
 */
export function drawChart(block: Chart, columns: number, air = 0): readonly Line[] {
	const values = block.bars.map(bar => valueLine(bar, block.unit));
	const widest = largest(values.map(lineWidth), 0);
	const longest = largest(block.bars.map(({label}) => textWidth(label)), 0);
	const labelColumns = Math.min(longest, Math.max(8, Math.floor(columns / 3)));
	const room = columns - labelColumns - widest - 2;
	if (block.bars.length === 0 || room < fewestBarColumns) return wrapSegments([segment(describePicture(block))], columns);

	const [least, most] = [smallest(block.bars.map(({value}) => value), 0), largest(block.bars.map(({value}) => value), 0)];
	const scale = most > least ? room / (most - least) : 0;
	const zero = Math.min(room, Math.ceil(-least * scale));
	const thickness = air > 1 ? 2 : 1;
	return block.bars.flatMap((bar, index) => {
		const labels = wrapSegments([segment(bar.label)], labelColumns);
		const drawn = barLine(bar.value * scale, zero, room);
		const rows = Array.from({length: Math.max(labels.length, thickness)}, (_row, row): Line => {
			const label = labels[row] ?? [];
			if (row >= thickness) return label;
			return [...padLine(label, labelColumns), segment(' '), ...drawn, ...(row === 0 ? [segment(' '), ...values[index]!] : [])];
		});
		return air > 0 && index > 0 ? [[], ...rows] : rows;
	});
}

/** The bar from the zero column; `length` in columns, negative to the left. */
function barLine(length: number, zero: number, room: number): Line {
	if (length >= 0) return [segment(' '.repeat(zero)), segment(solidBar(length, room - zero), 'accent')];
	const cells = Math.min(zero, Math.round(-length));
	return [segment(' '.repeat(zero - cells)), segment('█'.repeat(cells), 'bad')];
}

/** Figures of thousands are parted by commas, as English has it; none of their digits is left out. */
const grouped = new Intl.NumberFormat('en', {maximumFractionDigits: 20});

function valueLine({value, cites}: Bar, unit: string): Line {
	return [segment(`${grouped.format(value)}${unit === '' ? '' : ` ${unit}`}`, 'text', {isBold: true}), ...citeSegments(cites)];
}
