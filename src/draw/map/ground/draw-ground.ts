/** Draws what lies under the names: textures, borders, coasts and routes. */
import type {Map as MapBlock, MapCountry, MapRoute} from '../../../deck/block.ts';
import type {Role} from '../../line.ts';
import {shapeRole} from '../../side.ts';
import type {Atlas} from '../atlas/atlas.ts';
import {type BrailleCanvas, type Layer, layers} from './braille-canvas.ts';
import type {Ground} from './ground.ts';
import type {Dot} from './path-recorder.ts';
import type {Projector} from './projection.ts';
import type {Regions} from './regions.ts';
import {piecesOf} from './route-line.ts';
import {eachDot, type Stroke, strokePaths} from './stroke.ts';
import {lakeRipples, ripples, textureOf} from './texture.ts';

/** How a route of each state is drawn: solid, dashed, dotted. */
const routeStrokes = {
	open: {thickness: 2, on: 1, off: 0},
	closed: {thickness: 2, on: 3, off: 3},
	threatened: {thickness: 2, on: 2, off: 3},
} as const;

/** On a map of fewer dots to a degree, borders are noise; the named countries keep theirs. */
const fewestDotsForBorders = 1.4;

/** The role of each state of a route. */
export const stateRoles = {open: 'good', closed: 'bad', threatened: 'warn'} as const satisfies Record<MapRoute['state'], Role>;

/** The role of a country's texture and outline. */
function countryRole(country: MapCountry, sides: readonly string[]): Role {
	const plain = country.style === 'shaded' ? 'shade' : 'text';
	return country.side === undefined ? plain : shapeRole(country.side, sides);
}

/** Coasts solid, borders dotted, the named countries' edges solid, shaded ones filled. */
export function drawLand(
	canvas: BrailleCanvas,
	{block, atlas, projector, ground: {land, regions}, sides}: {
		readonly block: MapBlock;
		readonly atlas: Atlas;
		readonly projector: Projector;
		readonly ground: Ground;
		readonly sides: readonly string[];
	},
): void {
	const borders = projector.scale < fewestDotsForBorders ? [] : projector.paths(atlas.borders);
	strokePaths(canvas, borders, {layer: layers.border, role: 'land', on: 1, off: 1});
	const shadedLast = block.countries.toSorted((a, b) => (a.style === b.style ? 0 : a.style === 'outlined' ? -1 : 1));
	for (const country of shadedLast) {
		const rings = atlas.countries.find(({name}) => name === country.shape)?.rings ?? [];
		strokePaths(canvas, projector.paths(rings), {layer: layers.outline, role: countryRole(country, sides)});
	}
	const coasts = projector.paths(atlas.coasts).filter(isWorthDrawing);
	strokePaths(canvas, coasts, {layer: layers.coast, role: 'land'});
	strokePaths(canvas, land.lakes, {layer: layers.coast, role: 'water'});
	fillDots(canvas, layers.water, 'water', (x, y) => (land.isLakeAt(x, y) ? lakeRipples(x, y) : ripples(x, y) && isOpenWater(regions, x, y)));
	const shaded = shadedSides(block);
	for (const country of block.countries.filter(({style}) => style === 'shaded')) {
		const owner = atlas.countries.findIndex(({name}) => name === country.shape);
		const isDotted = textureOf(shaded.indexOf(country.side ?? ''));
		fillDots(canvas, layers.shade, countryRole(country, sides), (x, y) => isDotted(x, y) && land.ownerAt(x, y) === owner);
	}
}

/** The sides whose countries a map shades, each once: what its legend explains. */
export function shadedSides({countries}: MapBlock): readonly string[] {
	return [...new Set(countries.flatMap(({style, side}) => (style === 'shaded' && side !== undefined ? [side] : [])))];
}

/** Ripples in a gulf of a few cells would be taken for something. */
function isOpenWater(regions: Regions, x: number, y: number): boolean {
	const region = regions.list[regions.at(x, y)];
	return region?.owner === -1 && region.dots > 400;
}

/** Specks of islands would make a small map a cloud of dots. */
function isWorthDrawing(path: readonly Dot[]): boolean {
	const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
	const isClosed = path.length > 2 && Math.hypot(xs[0]! - xs.at(-1)!, ys[0]! - ys.at(-1)!) < 1;
	return !isClosed || spread(xs) + spread(ys) > 7;
}

function spread(values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, value), -Infinity) - values.reduce((least, value) => Math.min(least, value), Infinity);
}

/** Sets every dot that `isSet` and that keeps one dot off any line, so that a coast stays a line. */
function fillDots(canvas: BrailleCanvas, layer: Layer, role: Role, isSet: (x: number, y: number) => boolean): void {
	for (let y = 0; y < canvas.height; y++) {
		for (let x = 0; x < canvas.width; x++) if (isSet(x, y) && !touchesLine(canvas, x, y)) canvas.plot(x, y, layer, role);
	}
}

/** A route along its course, with clear ground on both sides. */
export function drawRoute(canvas: BrailleCanvas, {state}: MapRoute, course: readonly Dot[]): void {
	const stroke: Stroke = {...routeStrokes[state], layer: layers.route, role: stateRoles[state]};
	for (const piece of piecesOf(course)) eachDot(canvas, piece, (x, y) => canvas.clearAround(x, y, 3, layers.route));
	// The arrow head is a character: the line ends where its cell begins.
	strokePaths(canvas, piecesOf(course.slice(0, -4)), stroke);
}

function touchesLine(canvas: BrailleCanvas, x: number, y: number): boolean {
	for (let dy = -1; dy <= 1; dy++) {
		for (let dx = -1; dx <= 1; dx++) if (canvas.layerAt(x + dx, y + dy) > layers.shade) return true;
	}
	return false;
}
