/** Keeps drawn maps, so that drawing one again at the same size costs nothing. */
import type {Map as MapBlock} from '../../deck/block.ts';
import type {Line} from '../line.ts';
import type {Atlas} from './atlas.ts';
import {drawMap, type MapSize} from './draw-map.ts';

/** A `drawMap` that remembers: the last few sizes of each block, for as long as the block itself lives. */
export function createMapDrawer(): typeof drawMap {
	const drawn = new WeakMap<MapBlock, Map<string, {readonly atlas: Atlas; readonly lines: readonly Line[]}>>();
	return (block: MapBlock, size: MapSize, atlas: Atlas, sides?: readonly string[]) => {
		const sizes = drawn.get(block) ?? new Map<string, {readonly atlas: Atlas; readonly lines: readonly Line[]}>();
		drawn.set(block, sizes);
		const key = [size.columns, size.rows, ...(sides ?? [])].join('|');
		const known = sizes.get(key);
		if (known?.atlas === atlas) return known.lines;
		const lines = drawMap(block, size, atlas, sides);
		if (sizes.size >= 6) sizes.delete(sizes.keys().next().value!);
		sizes.set(key, {atlas, lines});
		return lines;
	};
}
