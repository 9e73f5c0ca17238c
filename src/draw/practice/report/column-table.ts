/** Sets rows of cells as columns of text, one of which gives way where the screen is narrow. */
import {type Line, lineWidth, padLine, segment} from '../../line.ts';
import {truncateLine} from '../../wrap.ts';
import {largest} from '../../../deck/long-lists.ts';
import {sum} from '../../../deck/sum.ts';

/** A column: its heading, to which side its cells stand, and whether it gives way. Columns with a lower `keep` go first. */
export type TableColumn = {readonly head: string; readonly align: 'left' | 'right'; readonly isElastic?: boolean; readonly least?: number; readonly keep?: number};

const gap = 2;
/** An elastic column gets no narrower than this many terminal columns, unless it says its `least`; rather another column is left out. */
const narrowest = 12;

/**
 * The table's lines, heading first, none wider than `columns`. The elastic column is shortened first; then the columns with the
 * lowest `keep` (0 unless said) are left out; those without `keep` never are. An empty column takes no room.
 */
export function drawColumnTable(heads: readonly TableColumn[], rows: readonly (readonly Line[])[], columns: number): readonly Line[] {
	const cells = [heads.map(({head}): Line => [segment(head, 'muted')]), ...rows];
	const widths = heads.map((_head, at) => largest(cells.map(row => lineWidth(row[at] ?? []))));
	const shown = columnsThatFit(heads, widths, columns);
	const spare = columns - totalWidth(shown, widths);
	const width = (at: number) => (heads[at]!.isElastic && spare < 0 ? Math.max(1, widths[at]! + spare) : widths[at]!);
	return cells.map(row => {
		const line = shown.flatMap((at, order): Line => {
			const cell = truncateLine(row[at] ?? [], width(at));
			const isLast = order === shown.length - 1;
			const filled = heads[at]!.align === 'right' ? [segment(' '.repeat(width(at) - lineWidth(cell))), ...cell] : isLast ? cell : padLine(cell, width(at));
			return isLast ? filled : [...filled, segment(' '.repeat(gap))];
		});
		return truncateLine(line.filter(part => part.text !== ''), columns);
	});
}

function columnsThatFit(heads: readonly TableColumn[], widths: readonly number[], columns: number): readonly number[] {
	let shown = heads.map((_head, at) => at).filter(at => widths[at]! > 0);
	const least = widths.map((width, at) => (heads[at]!.isElastic ? Math.min(width, heads[at]!.least ?? narrowest) : width));
	while (totalWidth(shown, least) > columns) {
		const [first] = shown.filter(at => heads[at]!.keep !== undefined).toSorted((a, b) => heads[a]!.keep! - heads[b]!.keep!);
		if (first === undefined) break;
		shown = shown.filter(at => at !== first);
	}

	return shown;
}

function totalWidth(shown: readonly number[], widths: readonly number[]): number {
	return sum(shown.map(at => widths[at]!)) + gap * Math.max(0, shown.length - 1);
}
