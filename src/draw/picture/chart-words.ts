/** Sets the labels and the values of a chart's bars, as text or on a large screen in letters of several rows. */
import type {Bar, Chart} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {largest} from '../../deck/long-lists.ts';
import {type Line, lineWidth, segment, textWidth} from '../line.ts';
import {footed, setNames} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';

/** For each bar its label and its value in lines, the columns that either takes at most, and those between them and the bar. */
export type BarWords = {readonly gap: number; readonly labels: readonly (readonly Line[])[]; readonly values: readonly (readonly Line[])[]; readonly labelColumns: number; readonly valueColumns: number};

/** The room for words: all columns, those that the bars must keep, and the rows that the labels may take. */
export type WordRoom = {readonly columns: number; readonly fewestForBars: number; readonly rows: number};

let grouped: Intl.NumberFormat | undefined;

/** Figures of thousands are parted by commas, as English has it; none of their digits is left out. What does it takes 8 ms to make (Node 26), so the first chart makes it. */
function groupDigits(value: number): string {
	grouped ??= new Intl.NumberFormat('en', {maximumFractionDigits: 20});
	return grouped.format(value);
}

/** The words as text: a third of the columns for labels if they need them, and more where their lines would else take more than the rows. */
export function setBarWords({bars, unit}: Chart, {columns, fewestForBars, rows}: WordRoom): BarWords {
	const values = bars.map(({value, cites}): readonly Line[] => [[segment(withUnit(value, unit), 'text', {isBold: true}), ...citeSegments(cites)]]);
	const valueColumns = largest(values.flat().map(lineWidth), 0);
	const longest = largest(bars.map(({label}) => textWidth(label)), 0);
	const most = Math.min(longest, columns - valueColumns - fewestForBars * 2);
	let labelColumns = Math.min(longest, Math.max(8, Math.floor(columns / 3)));
	while (labelColumns < most && wrapLabels(bars, labelColumns).flat().length > rows) labelColumns++;
	return {labels: wrapLabels(bars, labelColumns), values, labelColumns, valueColumns, gap: 1};
}

/** The words in large letters, the unit at the foot of its figure; undefined where a label takes more than a third of the columns, or has no such letters. */
export function setLargeBarWords({bars, unit}: Chart, columns: number): BarWords | undefined {
	const labels = setNames(bars.map(({label}) => segment(label)), Math.floor(columns / 3));
	const figures = setNames(bars.map(({value}) => segment(groupDigits(value), 'strong')), columns);
	if (!labels || !figures) return undefined;
	const values = figures.map((figure, index) => footed(figure, [...(unit === '' ? [] : [segment(` ${unit}`, 'text', {isBold: true})]), ...citeSegments(bars[index]!.cites)]));
	const widest = (words: readonly (readonly Line[])[]) => largest(words.flat().map(lineWidth), 0);
	return {labels, values, labelColumns: widest(labels), valueColumns: widest(values), gap: 3};
}

function withUnit(value: number, unit: string): string {
	return `${groupDigits(value)}${unit === '' ? '' : ` ${unit}`}`;
}

function wrapLabels(bars: readonly Bar[], width: number): readonly (readonly Line[])[] {
	return bars.map(({label}) => wrapSegments([segment(label)], width));
}
