/** Geometry for tests: cut from world-atlas as the program does it. */
import {readFileSync} from 'node:fs';
import type {Atlas} from '../../src/draw/map/atlas/atlas.ts';
import type {Bounds} from '../../src/draw/map/atlas/bounds.ts';
import {cutAtlas} from '../../src/draw/map/atlas/cut-atlas.ts';
import type {WorldTopology} from '../../src/draw/map/atlas/world-topology.ts';

const files = new Map<string, WorldTopology>();

/** The atlas for bounds, from the world file of the given detail. */
export function atlasFor(bounds: Bounds, detail: '10m' | '50m' | '110m'): Atlas {
	const file = new URL(`../../node_modules/world-atlas/countries-${detail}.json`, import.meta.url);
	const world = files.get(detail) ?? (JSON.parse(readFileSync(file, 'utf8')) as WorldTopology);
	files.set(detail, world);
	return cutAtlas(world, bounds);
}
