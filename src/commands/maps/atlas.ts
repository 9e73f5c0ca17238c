/** Loads the geometry of maps when one is shown: the shipped cut first, else what the map needs of the whole world. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Map as MapBlock} from '../../deck/block.ts';
import type {Atlas} from '../../draw/map/atlas/atlas.ts';
import {findAtlas} from '../../draw/map/atlas/find-atlas.ts';
import {addAll} from '../../deck/long-lists.ts';

/** Up to this many degrees wide a map is cut from the most detailed world file; wider ones from a coarser, faster one. */
const detailedDegrees = 20;

/** Gives maps their geometry. */
export type Atlases = {
	/** The geometry if it is loaded already. */
	readonly atHand: (map: MapBlock) => Atlas | undefined;
	/** The geometry, loaded if need be; rejects when the world file cannot be read. */
	readonly load: (map: MapBlock) => Promise<Atlas>;
};

/** Atlases that read nothing until the first map asks, and keep what they read. */
export function createAtlases(): Atlases {
	const loaded: Atlas[] = [];
	let shipped: Promise<void> | undefined;
	const atHand = (map: MapBlock) => findAtlas(loaded, map);
	const load = async (map: MapBlock) => {
		shipped ??= readShipped().then(atlases => addAll(loaded, atlases));
		await shipped;
		const known = atHand(map);
		if (known) return known;
		const cut = await cutFromWorld(map);
		loaded.push(cut);
		return cut;
	};
	return {atHand, load};
}

/** The atlases made when the program was built; none when it never was. */
async function readShipped(): Promise<readonly Atlas[]> {
	const file = builtFile('atlas.json');
	return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as readonly Atlas[]) : [];
}

async function cutFromWorld({bounds}: MapBlock): Promise<Atlas> {
	const {cutAtlas} = await import('../../draw/map/atlas/cut-atlas.ts');
	const detail = bounds[2] - bounds[0] <= detailedDegrees ? '10m' : '50m';
	return cutAtlas(JSON.parse(await readFile(builtFile(`countries-${detail}.json`), 'utf8')), bounds);
}

/** A file that the build makes: beside this one where that is built too, else in `dist/`. */
function builtFile(name: string): string {
	const beside = path.join(import.meta.dirname, name);
	return existsSync(beside) ? beside : path.join(import.meta.dirname, '..', '..', '..', 'dist', name);
}
