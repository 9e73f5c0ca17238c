/** Finds, among atlases at hand, one from which a map can be drawn. */
import type {Map as MapBlock} from '../../../deck/block.ts';
import type {Atlas} from './atlas.ts';
import {coverBounds, holdsBounds} from './bounds.ts';

/** The atlas that covers all the map can show and is not much coarser than one cut for it, undefined when none does. */
export function findAtlas(atlases: readonly Atlas[], {bounds}: Pick<MapBlock, 'bounds'>): Atlas | undefined {
	const wanted = coverBounds(bounds);
	const width = wanted[2] - wanted[0];
	return atlases
		.filter(atlas => holdsBounds(atlas.bounds, wanted) && atlas.bounds[2] - atlas.bounds[0] <= width * 1.5)
		.sort((a, b) => a.bounds[2] - a.bounds[0] - (b.bounds[2] - b.bounds[0]))[0];
}
