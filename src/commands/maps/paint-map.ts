/** Draws maps from the geometry on disk. */
import type {Map as MapBlock} from '../../deck/block.ts';
import type {Line} from '../../draw/line.ts';
import {drawMap} from '../../draw/map/draw-map.ts';
import type {MapRoom} from '../../draw/space.ts';
import {createAtlases} from './atlas.ts';

/** A map that is to be drawn: what a `MapDrawer` is given. */
export type MapOrder = {readonly map: MapBlock; readonly size: MapRoom; readonly sides: readonly string[]};

/** Draws what is ordered; rejects when its geometry cannot be read. */
export type PaintMap = (order: MapOrder) => Promise<readonly Line[]>;

/** A painter that reads no geometry until the first map, and keeps what it reads. */
export function createPainter(): PaintMap {
	const atlases = createAtlases();
	return async ({map, size, sides}) => drawMap(map, size, await atlases.load(map), sides);
}
