/** Draws the map itself into a frame of cells: ground, markers, names; what found no room is handed back with its number. */
import type {Map as MapBlock} from '../../deck/block.ts';
import {type Line, type Role, segment} from '../line.ts';
import {sideRole} from '../side.ts';
import type {Atlas} from './atlas.ts';
import {BrailleCanvas} from './braille-canvas.ts';
import {CellGrid} from '../cell-grid.ts';
import {countryRole, drawLand, drawRoute, stateRoles} from './draw-ground.ts';
import {LabelSpace} from './label-space.ts';
import {LandGrid} from './land-grid.ts';
import {countryWritings, numberWriting, placeWritings, routeWritings, waterWritings} from './name-writings.ts';
import type {Box, Writing} from './label.ts';
import type {Dot} from './path-recorder.ts';
import {cellOf, type Placed, placeAlong, placeBeside, placeOffshore, placeOnWater, placeWithin} from './place-names.ts';
import {fitProjector} from './projection.ts';
import {findRegions} from './regions.ts';
import {arrowHead, dotAlong, routeLine} from './route-line.ts';

/** What a frame is drawn from: its size in cells, and the deck's sides in order of first appearance. */
export type FrameInput = {
	readonly block: MapBlock;
	readonly atlas: Atlas;
	readonly columns: number;
	readonly rows: number;
	readonly sides: readonly string[];
};

/** A name that stands beside the map; `mark` is its number on it, or `·` when not even that found room. */
export type KeyEntry = {readonly mark: string; readonly name: Line};

/** The drawn frame: its lines, the names that found no room on it, and the boxes that names and markers took. */
export type Frame = {
	readonly lines: readonly Line[];
	readonly key: readonly KeyEntry[];
	readonly names: readonly Placed[];
	readonly markers: readonly Box[];
};

/** Draws the frame. */
export function drawFrame(input: FrameInput): Frame {
	const {block, atlas, columns, rows, sides} = input;
	const canvas = new BrailleCanvas(columns, rows);
	const projector = fitProjector(block, canvas.width, canvas.height);
	const land = new LandGrid(atlas, projector, canvas.width, canvas.height);
	const ground = {land, regions: findRegions(land)};
	drawLand(canvas, {block, atlas, projector, ground, sides});
	const courses = block.routes.map(route => routeLine(route, projector).filter(dot => isOnCanvas(dot, canvas)));
	block.routes.forEach((route, index) => drawRoute(canvas, route, courses[index]!));

	const space = new LabelSpace(canvas, courses);
	const marks: {readonly at: Dot; readonly text: string; readonly role: Role}[] = [];
	const mark = (at: Dot | undefined, text: string, role: Role): boolean => {
		if (!at || !isOnCanvas(at, canvas)) return false;
		const [column, row] = cellOf(at);
		if (space.taken.some(box => box.column === column && box.row === row)) return false;
		space.take({column, row, columns: 1, rows: 1});
		marks.push({at, text, role});
		return true;
	};
	const names: Placed[] = [];
	const key: KeyEntry[] = [];
	const name = (placed: Placed | undefined, writings: readonly Writing[], number: (written: Writing) => Placed | undefined) => {
		if (placed) return void names.push(placed);
		const next = key.filter(entry => entry.mark !== '·').length + 1;
		const numbered = number(numberWriting(next));
		if (numbered) names.push(numbered);
		key.push({mark: numbered ? String(next) : '·', name: inOneLine(writings)});
	};

	const spots = block.places.map(place => projector.point(place.at));
	const seen = block.places.map((place, index) => mark(spots[index], '●', placeRole(place.side, sides)));
	block.routes.forEach(({state}, index) => {
		const course = courses[index]!;
		mark(course.at(-1), arrowHead(course), stateRoles[state]);
		if (state !== 'open') mark(dotAlong(course, 0.5), state === 'closed' ? '✕' : '!', stateRoles[state]);
	});
	block.places.forEach((place, index) => {
		const writings = placeWritings(place, placeRole(place.side, sides));
		const at = seen[index] ? spots[index] : undefined;
		name(at && placeBeside(space, writings, at), writings, written => at && placeBeside(space, [written], at));
	});
	for (const country of block.countries) {
		const owner = atlas.countries.findIndex(({name: shape}) => shape === country.shape);
		const writings = countryWritings(country, country.side === undefined ? 'text' : countryRole(country, sides));
		// What the legend names by its texture needs no name that hides the texture.
		const isInLegend = block.hasLegend && country.style === 'shaded' && country.side === country.name;
		const inside = placeWithin(space, writings, ground, owner, isInLegend ? 0.3 : 0.75);
		const placed = inside ?? placeOffshore(space, writings, ground, owner);
		if (placed || !isInLegend) name(placed, writings, written => placeWithin(space, [written], ground, owner, 1));
	}
	block.routes.forEach((route, index) => {
		const writings = routeWritings(route, stateRoles[route.state]);
		name(placeAlong(space, writings, courses[index]!), writings, written => placeAlong(space, [written], courses[index]!));
	});
	for (const water of block.waters) {
		const at = projector.point(water.at);
		const placed = at && placeOnWater(space, waterWritings(water), ground, at);
		if (placed) names.push(placed);
	}

	const grid = new CellGrid(columns, rows);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cell = canvas.cell(column, row);
			if (cell) grid.put(column, row, segment(cell.text, cell.role));
		}
	}
	for (const {at, text, role} of marks) grid.write(...cellOf(at), [segment(text, role, {isBold: true})]);
	for (const {written, box} of names) written.lines.forEach((line, row) => grid.write(box.column, box.row + row, line));
	return {lines: grid.lines(), key, names, markers: marks.map(({at}) => ({column: cellOf(at)[0], row: cellOf(at)[1], columns: 1, rows: 1}))};
}

function placeRole(side: string | undefined, sides: readonly string[]): Role {
	return side === undefined ? 'accent' : sideRole(side, sides);
}

function isOnCanvas([x, y]: Dot, {width, height}: {readonly width: number; readonly height: number}): boolean {
	return x >= 0 && y >= 0 && x < width && y < height;
}

function inOneLine(writings: readonly Writing[]): Line {
	const [first] = writings;
	return first ? first.lines.flatMap((line, index) => (index === 0 ? line : [segment(' '), ...line])) : [];
}
