/** Draws the map itself into a frame of cells: ground, markers, names; what found no room is handed back with its number. */
import type {Map as MapBlock} from '../../deck/block.ts';
import {CellGrid} from '../cell-grid.ts';
import {type Line, segment} from '../line.ts';
import {shapeRole, sideRole} from '../side.ts';
import {type Atlas, countryNumber} from './atlas/atlas.ts';
import {BrailleCanvas} from './ground/braille-canvas.ts';
import {drawLand, drawRoute, keepShades, shadedSides, stateRoles} from './ground/draw-ground.ts';
import type {Ground} from './ground/ground.ts';
import type {Box, Writing} from './label/label.ts';
import {LabelSpace} from './label/label-space.ts';
import {LandGrid} from './ground/land-grid.ts';
import {isInside, Markers} from './label/markers.ts';
import {countryWritings, placeWritings, routeWritings, waterWritings} from './label/name-writings.ts';
import {type KeyEntry, Names} from './label/names.ts';
import type {Dot} from './ground/path-recorder.ts';
import {placeCountry} from './label/place-country.ts';
import {type Placed, placeAlong, placeByMarker} from './label/place-names.ts';
import {placeOnWater} from './label/place-on-water.ts';
import {Shade} from './label/shade.ts';
import {fitProjector, type Projector} from './ground/projection.ts';
import {findRegions} from './ground/regions.ts';
import {arrowHead, dotAlong, routeLine} from './ground/route-line.ts';

/** What a frame is drawn from: its size in cells, and the deck's sides in order of first appearance. */
export type FrameInput = {
	readonly block: MapBlock;
	readonly atlas: Atlas;
	readonly columns: number;
	readonly rows: number;
	readonly sides: readonly string[];
	/** Whether names that find no room are left out, as there is no key. */
	readonly isBare?: boolean;
};

/** The drawn frame: its lines, the names that found no room on it, and the boxes that names and markers took. */
export type MapFrame = {
	readonly lines: readonly Line[];
	readonly key: readonly KeyEntry[];
	readonly names: readonly Placed[];
	readonly markers: readonly Box[];
	/** The sides whose shading is seen. */
	readonly shaded: readonly string[];
};

/** What the parts of a frame are drawn with. */
type Sheet = FrameInput & {
	readonly projector: Projector;
	readonly ground: Ground;
	readonly courses: readonly (readonly Dot[])[];
	readonly space: LabelSpace;
	readonly shade: Shade;
};

/** Draws the frame. */
export function drawFrame(input: FrameInput): MapFrame {
	const {block, atlas, columns, rows} = input;
	const canvas = new BrailleCanvas(columns, rows);
	const projector = fitProjector(block, canvas.width, canvas.height);
	const land = new LandGrid(atlas, projector, canvas.width, canvas.height);
	const ground = {land, regions: findRegions(land)};
	drawLand(canvas, {...input, projector, ground});
	const courses = block.routes.map(route => routeLine(route, projector).filter(dot => isInside(dot, canvas)));
	block.routes.forEach((route, index) => drawRoute(canvas, route, courses[index]!));
	keepShades(canvas, {...input, ground});

	const shade = new Shade(canvas, land, block.countries.flatMap(country => (country.style === 'shaded' ? [countryNumber(atlas, country.shape)] : [])));
	const sheet: Sheet = {...input, projector, ground, courses, shade, space: new LabelSpace(canvas, courses, shade)};
	const markers = new Markers(sheet.space, canvas);
	const spots = markPlaces(sheet, markers);
	markRoutes(sheet, markers);
	const names = new Names(input.isBare);
	namePlaces(sheet, names, spots);
	nameCountries(sheet, names);
	nameRoutes(sheet, names);
	nameWaters(sheet, names);

	markers.clearGround(canvas);
	names.clearGround(canvas);
	const grid = new CellGrid(columns, rows);
	writeCanvas(canvas, grid);
	markers.write(grid);
	names.write(grid);
	const shaded = shadedSides({countries: block.countries.filter(country => shade.isSeen(countryNumber(atlas, country.shape)))});
	return {lines: grid.lines(), key: names.key, names: names.placed, markers: markers.list.map(({box}) => box), shaded};
}

/** Marks the places and gives the dot of each, undefined for one that could not be marked. */
function markPlaces({block, projector, space, sides}: Sheet, markers: Markers): readonly (Dot | undefined)[] {
	return block.places.map(({at, side}) => {
		const spot = projector.point(at);
		const box = markers.set(spot, '●', side === undefined ? 'accent' : shapeRole(side, sides));
		if (box) space.keepTown(box);
		return box && spot;
	});
}

function markRoutes({block, courses}: Sheet, markers: Markers): void {
	block.routes.forEach(({state}, index) => {
		const course = courses[index]!;
		markers.set(course.at(-1), arrowHead(course), stateRoles[state]);
		if (state !== 'open') markers.set(dotAlong(course, 0.5), state === 'closed' ? '✕' : '!', stateRoles[state]);
	});
}

function namePlaces({block, space}: Sheet, names: Names, spots: readonly (Dot | undefined)[]): void {
	block.places.forEach((place, index) => {
		const spot = spots[index];
		names.add(placeWritings(place), writings => spot && placeByMarker(space, writings, spot));
	});
}

function nameCountries({block, atlas, space, shade, ground, projector, sides}: Sheet, names: Names): void {
	for (const country of block.countries) {
		const owner = countryNumber(atlas, country.shape);
		const area = {owner, rings: owner < 0 ? [] : projector.paths(atlas.countries[owner]!.rings)};
		const writings = countryWritings(country, sideRole(country.side, sides));
		// What the legend names by its texture needs no name that hides the texture, nor a number.
		const isInLegend = block.hasLegend && country.style === 'shaded' && country.side === country.name && shade.isSeen(owner);
		const place = (lines: readonly Writing[], mostHidden: number) => (owner < 0 ? undefined : placeCountry(space, lines, ground, {...area, mostHidden, isWithin: isInLegend}));
		if (isInLegend && owner >= 0) names.addIfRoom(place(writings, 0.3));
		else names.add(writings, lines => place(lines, 0.75), number => place(number, 1));
	}
}

function nameRoutes({block, space, courses}: Sheet, names: Names): void {
	block.routes.forEach((route, index) => {
		names.add(routeWritings(route, stateRoles[route.state]), writings => placeAlong(space, writings, courses[index]!));
	});
}

function nameWaters({block, space, ground, projector}: Sheet, names: Names): void {
	for (const water of block.waters) {
		const spot = projector.point(water.at);
		names.add(waterWritings(water), writings => spot && placeOnWater(space, writings, ground, spot));
	}
}

function writeCanvas(canvas: BrailleCanvas, grid: CellGrid): void {
	for (let row = 0; row < grid.rows; row++) {
		for (let column = 0; column < grid.columns; column++) {
			const cell = canvas.cell(column, row);
			if (cell) grid.put(column, row, segment(cell.text, cell.role));
		}
	}
}
