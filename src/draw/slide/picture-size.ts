/** Tells how large a picture stands in an arrangement, so that of two the one with the larger picture is taken. */
import type {Map as MapBlock} from '../../deck/block.ts';
import type {Position} from '../../deck/position.ts';
import {type Line, textWidth} from '../line.ts';
import type {Size} from '../size.ts';
import {largest, smallest} from '../../deck/long-lists.ts';

/** The box round a block in some lines, in cells; empty where it is not in them. */
export function boxOf(lines: readonly Line[], block: Position): Size {
	const spans = lines.map(line => {
		let [column, from, to] = [0, Infinity, 0];
		for (const {text, origin} of line) {
			const end = column + textWidth(text);
			if (origin === block && text.trim() !== '') [from, to] = [Math.min(from, column), end];
			column = end;
		}

		return [from, to] as const;
	});
	const rows = spans.flatMap(([from], row) => (from < Infinity ? [row] : []));
	if (rows.length === 0) return {columns: 0, rows: 0};
	return {columns: largest(spans.map(([, to]) => to)) - smallest(spans.map(([from]) => from)), rows: rows.at(-1)! - rows[0]! + 1};
}

/** The columns and rows that a map's words take beside it or below it, more or less. */
const words = {columns: 28, rows: 4};

/** How large a map will be in a room, before it is drawn: about the height of its bounds in rows. */
export function mapHeight({bounds: [west, south, east, north], projection}: MapBlock, {columns, rows}: Size): number {
	const squeeze = projection === 'equirectangular' ? 1 : Math.cos((((south + north) / 2) * Math.PI) / 180);
	const ratio = ((east - west) * squeeze) / (north - south);
	const height = (width: number, most: number) => Math.min(width / 2 / ratio, most);
	return Math.max(height(columns - words.columns, rows), height(columns, rows - words.rows));
}
