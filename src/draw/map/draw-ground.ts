/** Draws what lies under the names: textures, borders, coasts and routes. */
import type {Map as MapBlock, MapCountry, MapRoute} from '../../deck/block.ts';
import type {Role} from '../line.ts';
import {sideRole} from '../side.ts';
import type {Atlas} from './atlas.ts';
import {type BrailleCanvas, layers} from './braille-canvas.ts';
import type {LandGrid} from './land-grid.ts';
import type {Dot} from './path-recorder.ts';
import type {Projector} from './projection.ts';
import {eachDot, type Stroke, strokePaths} from './stroke.ts';
import {textureOf} from './texture.ts';

/** How a route of each state is drawn: solid, dashed, dotted. */
const routeStrokes = {
	open: {thickness: 2, on: 1, off: 0},
	closed: {thickness: 2, on: 5, off: 5},
	threatened: {thickness: 2, on: 2, off: 3},
} as const;

/** The role of each state of a route. */
export const stateRoles = {open: 'good', closed: 'bad', threatened: 'warn'} as const satisfies Record<MapRoute['state'], Role>;

/** The role of a country's texture and outline. */
export function countryRole(country: MapCountry, sides: readonly string[]): Role {
	return country.side === undefined ? 'shade' : sideRole(country.side, sides);
}

/** Coasts solid, borders dotted, the outlined countries' edges solid, shaded ones filled. */
export function drawLand(
	canvas: BrailleCanvas,
	{block, atlas, projector, land, sides}: {
		readonly block: MapBlock;
		readonly atlas: Atlas;
		readonly projector: Projector;
		readonly land: LandGrid;
		readonly sides: readonly string[];
	},
): void {
	strokePaths(canvas, projector.paths(atlas.borders), {layer: layers.border, role: 'land', on: 1, off: 2});
	for (const country of block.countries.filter(({style}) => style === 'outlined')) {
		const rings = atlas.countries.find(({name}) => name === country.shape)?.rings ?? [];
		strokePaths(canvas, projector.paths(rings), {layer: layers.border, role: countryRole(country, sides)});
	}
	strokePaths(canvas, projector.paths(atlas.coasts), {layer: layers.coast, role: 'land'});
	for (const country of block.countries.filter(({style}) => style === 'shaded')) {
		const owner = atlas.countries.findIndex(({name}) => name === country.shape);
		const isDotted = textureOf(country.side === undefined ? -1 : sides.indexOf(country.side));
		const role = countryRole(country, sides);
		for (let y = 0; y < canvas.height; y++) {
			for (let x = 0; x < canvas.width; x++) {
				if (isDotted(x, y) && land.ownerAt(x, y) === owner && !touchesLine(canvas, x, y)) canvas.plot(x, y, layers.shade, role);
			}
		}
	}
}

/** A route along its course, with clear ground on both sides. */
export function drawRoute(canvas: BrailleCanvas, {state}: MapRoute, course: readonly Dot[]): void {
	const stroke: Stroke = {...routeStrokes[state], layer: layers.route, role: stateRoles[state]};
	eachDot(canvas, course, (x, y) => canvas.clearAround(x, y, 3, layers.route));
	strokePaths(canvas, [course], stroke);
}

/** Textures keep off lines by one dot, so that a coast stays a line. */
function touchesLine(canvas: BrailleCanvas, x: number, y: number): boolean {
	for (let dy = -1; dy <= 1; dy++) {
		for (let dx = -1; dx <= 1; dx++) if (canvas.layerAt(x + dx, y + dy) > layers.shade) return true;
	}
	return false;
}
