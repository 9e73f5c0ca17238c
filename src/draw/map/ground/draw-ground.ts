/** Draws what lies under the names: textures, borders, coasts and routes. */
import type {Map as MapBlock, MapCountry, MapRoute} from '../../../deck/block.ts';
import {largest, smallest} from '../../../deck/long-lists.ts';
import type {Role} from '../../line.ts';
import {shapeRole} from '../../side.ts';
import {type Atlas, countryNumber} from '../atlas/atlas.ts';
import {type BrailleCanvas, type Layer, layers} from './braille-canvas.ts';
import type {Ground} from './ground.ts';
import type {LandGrid} from './land-grid.ts';
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

/** Of the dots of a land's texture fewer than this share are too few to be seen. */
const leastFilled = 0.25;

/** The role of each state of a route. */
export const stateRoles = {open: 'good', closed: 'bad', threatened: 'warn'} as const satisfies Record<MapRoute['state'], Role>;

/** What the ground is drawn from: the map, its geometry, what lies where in the frame, the deck's sides. */
export type GroundInput = {readonly block: MapBlock; readonly atlas: Atlas; readonly ground: Ground; readonly sides: readonly string[]};

type Look = {readonly layer: Layer; readonly role: Role};
type Reach = {readonly dots: number; readonly above: Layer};

/** The role of a country's texture and outline. */
function countryRole(country: MapCountry, sides: readonly string[]): Role {
	const plain = country.style === 'shaded' ? 'shade' : 'text';
	return country.side === undefined ? plain : shapeRole(country.side, sides);
}

/** Coasts solid, borders dotted, the named countries' edges solid, shaded ones filled. */
export function drawLand(
	canvas: BrailleCanvas,
	{block, atlas, projector, ground: {land, regions}, sides}: GroundInput & {readonly projector: Projector},
): void {
	const borders = projector.scale < fewestDotsForBorders ? [] : projector.paths(atlas.borders);
	strokePaths(canvas, borders, {layer: layers.border, role: 'land', on: 1, off: 1});
	const shadedLast = block.countries.toSorted((a, b) => (a.style === b.style ? 0 : a.style === 'outlined' ? -1 : 1));
	for (const country of shadedLast) {
		const rings = atlas.countries[countryNumber(atlas, country.shape)]?.rings ?? [];
		strokePaths(canvas, projector.paths(rings), {layer: layers.outline, role: countryRole(country, sides)});
	}
	const coasts = projector.paths(atlas.coasts).filter(isWorthDrawing);
	strokePaths(canvas, coasts, {layer: layers.coast, role: 'land'});
	strokePaths(canvas, land.lakes, {layer: layers.coast, role: 'water'});
	fillDots(canvas, {layer: layers.water, role: 'water'}, (x, y) => (land.isLakeAt(x, y) ? lakeRipples(x, y) : ripples(x, y) && isOpenWater(regions, x, y)));
	for (const {isSet, look} of shadings(block, atlas, land, sides)) fillDots(canvas, look, isSet, reach.line);
}

/** How many dots shading keeps off any line, and off a route where a land is too small for that. */
const reach = {line: {dots: 1, above: layers.shade}, route: {dots: 1, above: layers.outline}};

/** Shades once more, up to their edges, the lands of which the lines and the routes left next to nothing: better a blot than a land that is not shaded. */
export function keepShades(canvas: BrailleCanvas, {block, atlas, ground: {land}, sides}: GroundInput): void {
	for (const {owner, isSet, look} of shadings(block, atlas, land, sides)) {
		let [left, wanted] = [0, 0];
		for (let y = 0; y < canvas.height; y++) {
			for (let x = 0; x < canvas.width; x++) {
				if (land.ownerAt(x, y) !== owner || !isSet(x, y)) continue;
				wanted++;
				if (canvas.layerAt(x, y) === layers.shade) left++;
			}
		}

		if (left < wanted * leastFilled) fillDots(canvas, look, isSet, reach.route);
	}
}

/** Each shaded country with its number, its look and which dots its texture has. */
function shadings(block: MapBlock, atlas: Atlas, land: LandGrid, sides: readonly string[]) {
	const shaded = shadedSides(block);
	return block.countries.filter(({style}) => style === 'shaded').map(country => {
		const owner = countryNumber(atlas, country.shape);
		const isDotted = textureOf(shaded.indexOf(country.side ?? ''));
		return {owner, look: {layer: layers.shade, role: countryRole(country, sides)}, isSet: (x: number, y: number) => isDotted(x, y) && land.ownerAt(x, y) === owner};
	});
}

/** The sides whose countries a map shades, each once: what its legend explains. */
export function shadedSides({countries}: Pick<MapBlock, 'countries'>): readonly string[] {
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
	return !isClosed || largest(xs) - smallest(xs) + largest(ys) - smallest(ys) > 7;
}

/** Sets every dot that `isSet` and that keeps so many dots off what is `above` a layer, so that a coast stays a line. */
function fillDots(canvas: BrailleCanvas, {layer, role}: Look, isSet: (x: number, y: number) => boolean, off: Reach = reach.line): void {
	for (let y = 0; y < canvas.height; y++) {
		for (let x = 0; x < canvas.width; x++) if (isSet(x, y) && !touches(canvas, x, y, off)) canvas.plot(x, y, layer, role);
	}
}

/** A route along its course, with clear ground on both sides. */
export function drawRoute(canvas: BrailleCanvas, {state}: MapRoute, course: readonly Dot[]): void {
	const stroke: Stroke = {...routeStrokes[state], layer: layers.route, role: stateRoles[state]};
	for (const piece of piecesOf(course)) eachDot(canvas, piece, (x, y) => canvas.clearAround(x, y, 3, layers.route));
	// The arrow head is a character: the line ends where its cell begins.
	strokePaths(canvas, piecesOf(course.slice(0, -4)), stroke);
}

function touches(canvas: BrailleCanvas, x: number, y: number, {dots, above}: Reach): boolean {
	for (let dy = -dots; dy <= dots; dy++) {
		for (let dx = -dots; dx <= dots; dx++) if (canvas.layerAt(x + dx, y + dy) > above) return true;
	}
	return false;
}
