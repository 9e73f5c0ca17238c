/** Decides how a map shares its room with its words: words beside the map, or below it. */
import {frameStretch} from '../../deck/fence/map/map-places.ts';
import type {Size} from '../size.ts';

/** The frame's size in cells, where the words go and how wide they are. */
export type MapLayout = {
	readonly words: 'beside' | 'below';
	readonly columns: number;
	readonly rows: number;
	readonly wordColumns: number;
};

/** The frame has a thin rule round it when it is so high that two rows are a small price. */
export const fewestFramedRows = 18;

/** A frame smaller than this shows nothing worth seeing. */
const smallestFrame = {columns: 24, rows: 6};

const gap = 2;

/** Fewer columns than this are not shared by a map and its words: a screen of 60 has some more. */
const fewestBeside = 52;

/**
 * The layouts that leave room for a frame in `size` cells, the largest map first. `ratio` is the map's width divided by its
 * height; `wordRows` says how many rows the words take at a width.
 */
export function mapLayouts(
	size: {readonly columns: number; readonly rows: number},
	ratio: number,
	wordRows: (width: number) => number,
): readonly MapLayout[] {
	const widths = size.columns >= fewestBeside ? [24, 26, 28, 30, 32, 36, 40].filter(width => width <= size.columns * 0.47) : [];
	const layouts: MapLayout[] = [below(size, ratio, wordRows), ...widths.flatMap(width => beside(size, ratio, width, wordRows))];
	return layouts
		.filter(({columns, rows}) => columns >= smallestFrame.columns && rows >= smallestFrame.rows)
		.sort((a, b) => scaleOf(b, ratio) - scaleOf(a, ratio));
}

/** The layout of a frame without words, undefined where it would show nothing: a tall map alone may be narrow. */
export function bareLayout(size: Size, ratio: number): MapLayout | undefined {
	const layout = {words: 'below', ...stretched(size.columns, size.rows, ratio), wordColumns: size.columns} as const;
	return layout.columns >= 16 && layout.rows >= smallestFrame.rows ? layout : undefined;
}

function below(
	size: {readonly columns: number; readonly rows: number},
	ratio: number,
	wordRows: (width: number) => number,
): MapLayout {
	const rows = size.rows - wordRows(size.columns);
	return {words: 'below', ...stretched(size.columns, rows, ratio), wordColumns: size.columns};
}

function beside(
	size: {readonly columns: number; readonly rows: number},
	ratio: number,
	width: number,
	wordRows: (width: number) => number,
): readonly MapLayout[] {
	if (wordRows(width) > size.rows) return [];
	return [{words: 'beside', ...stretched(size.columns - width - gap, size.rows, ratio), wordColumns: width}];
}

/** As much of the room as the frame may take without showing more than its atlas covers. */
function stretched(columns: number, rows: number, ratio: number): {readonly columns: number; readonly rows: number} {
	return {
		columns: Math.min(columns, Math.floor(rows * 2 * ratio * frameStretch)),
		rows: Math.min(rows, Math.floor((columns / 2 / ratio) * frameStretch)),
	};
}

/** The height of the map's bounds in dots. */
function scaleOf({columns, rows}: MapLayout, ratio: number): number {
	return Math.min((columns * 2) / ratio, rows * 4);
}
