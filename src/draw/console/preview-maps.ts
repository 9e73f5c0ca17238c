/** Draws maps for a preview: of what stands beside or below them only as much as leaves room for the map. */
import type {Map as MapBlock} from '../../deck/block.ts';
import type {MapDrawer} from '../space.ts';

/** On fewer rows than this a map has in a preview only what it is about, and no legend. */
const fewestForLegend = 12;

const drawers = new WeakMap<MapDrawer, MapDrawer>();

/** The drawer for previews, the same one for the same drawer. */
export function previewMaps(draw: MapDrawer): MapDrawer {
	const known = drawers.get(draw);
	if (known) return known;
	const drawer: MapDrawer = (map, size, sides) => draw(bareMap(map, size.rows), size, sides);
	drawers.set(draw, drawer);
	return drawer;
}

/** The map without what the room reads below it; on few rows its shaded lands, its places and its routes alone. */
function bareMap({caption: _caption, credit: _credit, ...map}: MapBlock, rows: number): MapBlock {
	const bare = {...map, cites: []};
	if (rows >= fewestForLegend) return bare;
	return {...bare, hasLegend: false, waters: [], countries: map.countries.filter(({style}) => style === 'shaded'), places: map.places.map(place => ({...place, notes: [], cites: []})), routes: map.routes.map(route => ({...route, cites: []}))};
}
