/** Puts the name of a water at its place, and nowhere else: some cells away it would name another sea. */
import type {Ground} from '../ground/ground.ts';
import {type Box, boxAt, type Writing} from './label.ts';
import type {LabelSpace, Offer} from './label-space.ts';
import {isInside} from './markers.ts';
import type {Dot} from '../ground/path-recorder.ts';
import {type Placed, settle} from './place-names.ts';

/** A strait may be narrower than a dot, so that its place falls on land: the nearest water within so many dots is meant. */
const strayDots = 3;

/** So much of a name must stand on its water; the rest may reach over a coast. */
const leastWet = 0.7;

/** No land within so many dots is open sea, where a name may stand farther from its place. */
const openSea = 40;

/**
 * A water's name with its place (in dots) at its middle or nearly so, on that same water and with no land in between; the wider
 * the water, the farther it may be moved. A lake that is not drawn is named right at its place. Undefined where there is no
 * room, or its place is not within the frame.
 */
export function placeOnWater(space: LabelSpace, writings: readonly Writing[], ground: Ground, at: Dot): Placed | undefined {
	if (!isInside(at, ground.land)) return undefined;
	const water = nearestWater(ground, at);
	const reach = water ? clearance(ground, at) / 8 : 0;
	const offers = writings.flatMap((written, rank) =>
		boxesNear(written, at, reach).map((box): Offer => {
			const away = Math.hypot(box.column + (box.columns - at[0]) / 2, (box.row + box.rows / 2 - at[1] / 4) * 2);
			return {written, box, extra: rank * 2 + away * 0.35, more: () => (water ? priceOfLand(wetShare(ground, box, water)) : 0)};
		}),
	);
	return settle(
		space,
		offers.toSorted((a, b) => a.extra - b.extra),
	);
}

function priceOfLand(wet: number): number {
	return wet < leastWet ? Infinity : (1 - wet) * 20;
}

/** The dots from a place on water to the nearest land. */
function clearance({land}: Ground, [x, y]: Dot): number {
	let least = openSea;
	for (let dy = -openSea; dy <= openSea; dy++) {
		for (let dx = -openSea; dx <= openSea; dx++) {
			if (land.ownerAt(Math.round(x) + dx, Math.round(y) + dy) !== -1) least = Math.min(least, Math.hypot(dx, dy));
		}
	}
	return least;
}

/** Every box of a writing whose middle is not far from a dot: at most a quarter of its width, a row, and the rows of `reach` away. */
function boxesNear(written: Writing, [x, y]: Dot, reach: number): readonly Box[] {
	const [columns, rows] = [written.columns, written.lines.length];
	const [mostX, mostY] = [columns / 4 + 1.5 + reach * 2, rows / 2 + 0.6 + reach];
	const between = (from: number, to: number) => Array.from({length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1)}, (_cell, index) => Math.ceil(from) + index);
	return between(y / 4 - rows / 2 - mostY, y / 4 - rows / 2 + mostY).flatMap(row => between((x - columns) / 2 - mostX, (x - columns) / 2 + mostX).map(column => boxAt(written, column, row)));
}

function nearestWater({land}: Ground, at: Dot): Dot | undefined {
	const [x, y] = [Math.round(at[0]), Math.round(at[1])];
	const around = Array.from({length: strayDots * 2 + 1}, (_dot, index) => index - strayDots);
	const wet = around.flatMap(dy => around.map((dx): Dot => [x + dx, y + dy])).filter(dot => isInside(dot, land) && land.ownerAt(dot[0], dot[1]) === -1);
	const distance = (dot: Dot) => Math.hypot(dot[0] - at[0], dot[1] - at[1]);
	return wet.reduce<Dot | undefined>((best, dot) => (best && distance(best) <= distance(dot) ? best : dot), undefined);
}

/** The share of a box's dots that are reached from a dot over water alone, without a way round outside: a sea beyond a cape is another. */
function wetShare({land}: Ground, {column, row, columns, rows}: Box, [startX, startY]: Dot): number {
	const [left, right] = [Math.min(startX, column * 2), Math.max(startX, (column + columns) * 2 - 1)];
	const [top, bottom] = [Math.min(startY, row * 4), Math.max(startY, (row + rows) * 4 - 1)];
	const width = right - left + 1;
	const seen = new Uint8Array(width * (bottom - top + 1));
	const queue: Dot[] = [];
	const visit = (x: number, y: number) => {
		const at = (y - top) * width + x - left;
		if (x < left || x > right || y < top || y > bottom || seen[at] || land.ownerAt(x, y) !== -1) return;
		seen[at] = 1;
		queue.push([x, y]);
	};
	visit(startX, startY);
	let wet = 0;
	for (const [x, y] of queue) {
		if (x >= column * 2 && x < (column + columns) * 2 && y >= row * 4 && y < (row + rows) * 4) wet++;
		visit(x + 1, y);
		visit(x - 1, y);
		visit(x, y + 1);
		visit(x, y - 1);
	}
	return wet / (columns * rows * 8);
}
