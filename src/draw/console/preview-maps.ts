/** Draws maps for a preview: of what stands beside or below them only as much as leaves room for the map. */
import type {Map as MapBlock} from '../../deck/block.ts';
import type {MapDrawer} from '../space.ts';

/** On fewer rows than this a map stands alone in a preview, without its legend and the key to its numbers. */
const fewestForWords = 12;

const drawers = new WeakMap<MapDrawer, MapDrawer>();

/** The drawer for previews, the same one for the same drawer. */
export function previewMaps(draw: MapDrawer): MapDrawer {
	const known = drawers.get(draw);
	if (known) return known;
	const drawer: MapDrawer = (map, size, sides) => (size.rows < fewestForWords ? draw(map, {...size, isBare: true}, sides) : draw(withoutCaption(map), size, sides));
	drawers.set(draw, drawer);
	return drawer;
}

/** The map without what the room reads below it. */
function withoutCaption({caption: _caption, credit: _credit, ...map}: MapBlock): MapBlock {
	return {...map, cites: []};
}
