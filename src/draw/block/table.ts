/** Draws a table: its columns as wide as they need, or as the screen allows. */
import type {Align, Table} from '../../deck/block.ts';
import {inlineSegments} from '../inline.ts';
import {blankLines, type Line, lineText, lineWidth, padLine, segment, textWidth} from '../line.ts';
import type {Space} from '../space.ts';
import {wrapSegments} from '../wrap.ts';
import {fitWidths} from './fit-widths.ts';
import {largest} from '../../deck/long-lists.ts';
import {sum} from '../../deck/sum.ts';

/** The columns between two of a table: as many as leave it within its share of the room or the measure of running text, where nothing wraps; else the first of the narrow ones that breaks no word. */
const wideGaps = [6, 5, 4];
/** The same on a screen with large letters, where a table begins below a wide title. */
const largeGaps = [12, 10, 8, ...wideGaps];
const narrowGaps = [3, 2, 1];
const mostOfRoom = 0.75;

/** The most blank lines between two rows: farther apart, the eye does not find the next. */
const mostAir = 2;

/** The lines of a table, its head bold over a rule; cells wrap within their columns, rows are parted by a blank line where any cell wraps and the rows of the room allow, or where they take more than a page anyway. As much air as parts two rows stands below the rule. */
export function drawTable(table: Table, space: Space): readonly Line[] {
	const cells = [table.head, ...table.rows].map((row, index) =>
		row.map(cell => inlineSegments(cell).map(part => (index === 0 ? {...part, isBold: true} : part))),
	);
	// A sentence is read in a cell as well as below one: no wider than running text.
	const wanted = table.head.map((_cell, column) => Math.min(space.prose, largest(cells.map(row => lineWidth(row[column] ?? [])), 1)));
	const longest = table.head.map((_cell, column) => largest(cells.map(row => longestWord(row[column] ?? [])), 1));
	// Broken words and figures cannot be read: such a table is told row by row.
	const least = sum(longest);
	const whole = sum(wanted);
	const widthWith = (gap: number, columns: number) => columns + gap * (wanted.length - 1);
	const gap = (space.isLarge ? largeGaps : wideGaps).find(one => widthWith(one, whole) <= Math.max(space.prose, space.columns * mostOfRoom)) ?? narrowGaps.find(one => widthWith(one, one === 3 && space.columns < 60 ? whole : least) <= space.columns);
	if (wanted.length > 1 && gap === undefined) return drawRecords(cells, space);
	const room = space.columns - (gap ?? 0) * (wanted.length - 1);
	const widths = fitWidths(wanted, room, longest);
	const rows = cells.map(row => drawRow(row, widths, table.align, gap ?? 0));
	const width = Math.min(space.columns, sum(widths) + (gap ?? 0) * (widths.length - 1));
	const height = 1 + rows.flat().length;
	const isParted = rows.slice(1).some(row => row.length > 1) && (height + rows.length - 1 <= space.rows || height > space.rows);
	const air = Math.max(Math.min(space.air, mostAir), isParted ? 1 : 0);
	const top = [...rows[0]!, [segment('─'.repeat(Math.max(1, width)), 'muted')]];
	const head = [...top, ...blankLines(air)];
	const body = rows.slice(1).flatMap(row => [...blankLines(air), ...row.map(line => headedBy(head, line))]);
	return [...top, ...body];
}

/** A line of a row that knows the head of its table. */
function headedBy(head: readonly Line[], [first, ...rest]: Line): Line {
	return first === undefined ? [] : [{...first, head}, ...rest];
}

/** The columns of the longest word of a cell. */
function longestWord(cell: Line): number {
	return largest(lineText(cell).split(/\s+/).map(textWidth), 0);
}

/** The rows one below the other, each cell behind the head of its column. */
function drawRecords([head = [], ...rows]: readonly (readonly Line[])[], space: Space): readonly Line[] {
	return rows.flatMap((row, index) => [
		...(index > 0 ? [[]] : []),
		...row.flatMap((cell, column) => wrapSegments([...(head[column] ?? []), segment(': ', 'muted'), ...cell], space.prose)),
	]);
}

function drawRow(row: readonly Line[], widths: readonly number[], align: readonly Align[], gap: number): readonly Line[] {
	const wrapped = widths.map((width, column) => wrapSegments(row[column] ?? [], width));
	const height = largest(wrapped.map(lines => lines.length));
	return Array.from({length: height}, (_line, index) =>
		wrapped.flatMap((lines, column) => [
			...(column > 0 ? [segment(' '.repeat(gap))] : []),
			...alignLine(lines[index] ?? [], widths[column]!, align[column] ?? 'left', column === widths.length - 1),
		]),
	);
}

function alignLine(line: Line, width: number, align: Align, isLast: boolean): Line {
	const missing = Math.max(0, width - lineWidth(line));
	if (align === 'left' || missing === 0) return isLast ? line : padLine(line, width);
	const before = align === 'right' ? missing : Math.floor(missing / 2);
	const moved = [segment(' '.repeat(before)), ...line];
	return isLast ? moved : padLine(moved, width);
}
