/** Draws a map as text: the frame, and its words beside or below. */
import type {Map as MapBlock} from '../../deck/block.ts';
import {type Line, padLine, segment} from '../line.ts';
import {sidesOf} from '../side.ts';
import type {MapRoom} from '../space.ts';
import type {Atlas} from './atlas/atlas.ts';
import {drawFrame, type MapFrame} from './draw-frame.ts';
import {bareLayout, fewestFramedRows, type MapLayout, mapLayouts} from './map-layout.ts';
import {mapNotes} from './map-notes.ts';
import {mapWords} from './map-words.ts';
import type {KeyEntry} from './label/names.ts';
import {pictureRatio} from './ground/projection.ts';

/**
 * The map in at most `size.columns` columns and `size.rows` rows; where it has no room, its description in words (which may
 * take more rows). `sides` are the deck's sides in order of first appearance.
 */
export function drawMap(block: MapBlock, size: MapRoom, atlas: Atlas, sides: readonly string[] = sidesOf([block])): readonly Line[] {
	const drawn = arrangeMap(block, size, atlas, sides);
	return drawn ? join(drawn) : mapWords(block, size);
}

/** A laid out map: also what tests look into. */
export type ArrangedMap = {readonly layout: MapLayout; readonly frame: MapFrame; readonly notes: readonly Line[]};

/** The largest layout in which the frame and all its words find room, undefined when none does. */
export function arrangeMap(block: MapBlock, size: MapRoom, atlas: Atlas, sides: readonly string[]): ArrangedMap | undefined {
	const ratio = pictureRatio(block);
	if (size.isBare) return arrangeBare(block, size, atlas, sides);
	const notesFor = (key: readonly KeyEntry[], width: number) => mapNotes(block, {key, sides, width});
	let key: readonly KeyEntry[] = [];
	// Names that found no room need rows for the key, which may change the layout, which may change what finds room.
	for (let turn = 0; turn < 3; turn++) {
		const [layout] = mapLayouts(size, ratio, width => notesFor(key, width).length);
		if (!layout) return undefined;
		const rule = layout.rows >= fewestFramedRows ? 2 : 0;
		const frame = drawFrame({block, atlas, columns: layout.columns - rule, rows: layout.rows - rule, sides});
		const notes = mapNotes(block, {key: frame.key, sides, shaded: frame.shaded, width: layout.wordColumns, rows: layout.words === 'beside' ? layout.rows : 0});
		const room = layout.words === 'beside' ? size.rows : size.rows - layout.rows;
		if (notes.length <= room) return {layout, frame, notes};
		key = frame.key;
	}
	return undefined;
}

/** The frame alone. */
function arrangeBare(block: MapBlock, size: MapRoom, atlas: Atlas, sides: readonly string[]): ArrangedMap | undefined {
	const layout = bareLayout(size, pictureRatio(block));
	return layout && {layout, frame: drawFrame({block, atlas, columns: layout.columns, rows: layout.rows, sides, isBare: true}), notes: []};
}

function join({layout, frame, notes}: ArrangedMap): readonly Line[] {
	const picture = layout.rows > frame.lines.length ? ruled(frame.lines, layout.columns) : frame.lines;
	if (layout.words === 'below') return [...picture, ...notes];
	const rows = Math.max(picture.length, notes.length);
	return Array.from({length: rows}, (_, row) => {
		const note = notes[row];
		const left = padLine(picture[row] ?? [], layout.columns);
		return note ? [...left, segment('  '), ...note] : left;
	});
}

/** The frame with a thin rule round it, `columns` wide in all. */
function ruled(lines: readonly Line[], columns: number): readonly Line[] {
	const rule = '─'.repeat(columns - 2);
	return [
		[segment(`┌${rule}┐`, 'muted')],
		...lines.map((line): Line => [segment('│', 'muted'), ...line, segment('│', 'muted')]),
		[segment(`└${rule}┘`, 'muted')],
	];
}
