/** Loads what maps need when the first one is about to be shown: the code that draws them, and their geometry. */
import type {Map as MapBlock} from '../deck/block.ts';
import type {MapDrawer} from '../draw/space.ts';
import type {Atlases} from './atlas.ts';

/** Gives drawers of maps. */
export type Maps = {
	/** A drawer that can draw the maps; the same one as before where they bring nothing new, undefined where none was ever asked for. */
	readonly load: (maps: readonly MapBlock[]) => Promise<MapDrawer | undefined>;
};

/** Maps that load nothing until the first one is asked for. */
export function createMaps(): Maps {
	const known = new WeakSet<MapBlock>();
	let atlases: Atlases | undefined;
	let drawer: MapDrawer | undefined;
	return {
		async load(maps) {
			const unknown = maps.filter(map => !known.has(map));
			if (unknown.length === 0) return drawer;
			const [{createAtlases}, {drawMap, drawMapWaiting}] = await Promise.all([import('./atlas.ts'), import('../draw/map/draw-map.ts')]);
			const all = (atlases ??= createAtlases());
			for (const map of unknown) {
				await all.load(map);
				known.add(map);
			}

			drawer = (map, size, sides) => {
				const atlas = all.atHand(map);
				return atlas ? drawMap(map, size, atlas, sides) : drawMapWaiting(size);
			};

			return drawer;
		},
	};
}
