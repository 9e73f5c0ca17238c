/** The names on a map: how each may be broken into lines, and the boxes of cells they take. */
import {type Line, lineWidth} from '../../line.ts';
import {largest} from '../../../deck/long-lists.ts';

/** A box of cells in the frame, from its top left. */
export type Box = {readonly column: number; readonly row: number; readonly columns: number; readonly rows: number};

/** One way to write a name: its lines, each at most `columns` wide, one below the other from the left or centred. */
export type Writing = {readonly lines: readonly Line[]; readonly columns: number; readonly isCentred: boolean};

/** A way to write a name in these lines, from the left. */
export function writing(lines: readonly Line[]): Writing {
	return {lines, columns: largest(lines.map(lineWidth)), isCentred: false};
}

/** A way to write a name in these lines, centred on one another. */
export function centred(lines: readonly Line[]): Writing {
	return {...writing(lines), isCentred: true};
}

/** The boxes of a writing's lines within its own box. */
export function lineBoxes({lines, columns, isCentred}: Writing, {column, row}: Box): readonly Box[] {
	return lines.map((line, index) => {
		const width = lineWidth(line);
		return {column: column + (isCentred ? Math.floor((columns - width) / 2) : 0), row: row + index, columns: width, rows: 1};
	});
}

/** The box of a writing whose top left is at a cell. */
export function boxAt({lines, columns}: Writing, column: number, row: number): Box {
	return {column: Math.round(column), row: Math.round(row), columns, rows: lines.length};
}

/** The dots from which what only fills an area is cleared for a box: its own, a cell on either side, and the nearest above and below. */
export function fillBox({column, row, columns, rows}: Box): readonly [left: number, top: number, right: number, bottom: number] {
	return [(column - 1) * 2, row * 4 - 1, (column + columns + 1) * 2 - 1, (row + rows) * 4];
}

/** Whether two boxes share a cell. */
export function overlaps(a: Box, b: Box): boolean {
	return (
		a.column < b.column + b.columns &&
		b.column < a.column + a.columns &&
		a.row < b.row + b.rows &&
		b.row < a.row + a.rows
	);
}

/** The eight boxes round a cell, best first: right, left, then above and below on each side, then centred. */
export function boxesAround(written: Writing, column: number, row: number): readonly Box[] {
	const {columns, lines} = written;
	const middle = row - Math.floor((lines.length - 1) / 2);
	const centre = column - Math.floor((columns - 1) / 2);
	const above = row - lines.length;
	const below = row + 1;
	return [
		boxAt(written, column + 2, middle),
		boxAt(written, column - columns - 1, middle),
		boxAt(written, column + 1, above),
		boxAt(written, column + 1, below),
		boxAt(written, column - columns, above),
		boxAt(written, column - columns, below),
		boxAt(written, centre, above),
		boxAt(written, centre, below),
	];
}
