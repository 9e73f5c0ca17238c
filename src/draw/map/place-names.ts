/** Puts names on the frame so that none covers another, a marker or a route; what finds no room gets a number. */
import type {Dot} from './path-recorder.ts';
import {type Box, boxAt, boxesAround, type Writing} from './label.ts';
import type {LabelSpace} from './label-space.ts';
import type {Ground} from './ground.ts';
import type {LandGrid} from './land-grid.ts';
import {dotAlong} from './route-line.ts';

/** A name that found its place. */
export type Placed = {readonly written: Writing; readonly box: Box};

type Offer = Placed & {readonly extra: number};

/** The cell of a dot. */
export function cellOf([x, y]: Dot): readonly [column: number, row: number] {
	return [Math.floor(x / 2), Math.floor(y / 4)];
}

/** A name beside a marker: eight positions, each way of writing. */
export function placeBeside(space: LabelSpace, writings: readonly Writing[], at: Dot): Placed | undefined {
	const [column, row] = cellOf(at);
	return settle(
		space,
		writings.flatMap((written, rank) =>
			boxesAround(written, column, row).map((box, position) => ({written, box, extra: rank * 3 + position * 0.4})),
		),
	);
}

/** A name along a route, as near its middle as there is room. */
export function placeAlong(space: LabelSpace, writings: readonly Writing[], course: readonly Dot[]): Placed | undefined {
	const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
	return settle(
		space,
		writings.flatMap((written, rank) =>
			shares.flatMap((share, turn) => {
				const dot = dotAlong(course, share);
				if (!dot) return [];
				const [column, row] = cellOf(dot);
				return boxesAround(written, column, row).map(box => ({written, box, extra: rank * 2 + turn * 0.6}));
			}),
		),
	);
}

/**
 * A country's name within its largest visible area that has room for it, as near that area's middle as may be. It hides at
 * most a share `mostHidden` of the area.
 */
export function placeWithin(
	space: LabelSpace,
	writings: readonly Writing[],
	{land, regions}: Ground,
	country: number,
	mostHidden: number,
): Placed | undefined {
	const areas = regions.list
		.map((region, number) => ({...region, number}))
		.filter(({owner, dots}) => owner === country && dots > 40)
		.sort((a, b) => b.dots - a.dots);
	for (const {number, dots, middle} of areas) {
		const offers = offersIn(writings, {land, regions}, {region: number, middle, leastInside: 0.55});
		const placed = settle(space, offers.filter(({written}) => written.columns * written.lines.length * 8 < dots * mostHidden));
		if (placed) return placed;
	}
	return undefined;
}

/** A water's name near a place on it, on that same water. */
export function placeOnWater(space: LabelSpace, writings: readonly Writing[], ground: Ground, at: Dot): Placed | undefined {
	const region = ground.regions.at(Math.round(at[0]), Math.round(at[1]));
	if (ground.regions.list[region]?.owner !== -1) return undefined;
	return settle(space, offersIn(writings, ground, {region, middle: at, leastInside: 0.85}));
}

/** Every box whose cells lie mostly in the region, dearer the further from `middle` (in dots). */
function offersIn(
	writings: readonly Writing[],
	{land, regions}: Ground,
	{region, middle, leastInside}: {readonly region: number; readonly middle: Dot; readonly leastInside: number},
): readonly Offer[] {
	const columns = land.width / 2;
	const cover = regions.cover(region);
	return writings.flatMap((written, rank) =>
		everyBox(land, written).flatMap(box => {
			let inside = 0;
			for (let row = box.row; row < box.row + box.rows; row++) {
				for (let column = box.column; column < box.column + box.columns; column++) inside += cover[row * columns + column]!;
			}
			const share = inside / (box.columns * box.rows * 8);
			const away = Math.hypot(box.column + box.columns / 2 - middle[0] / 2, (box.row + box.rows / 2 - middle[1] / 4) * 2);
			return share < leastInside ? [] : [{written, box, extra: rank * 4 + (1 - share) * 20 + away * 0.35}];
		}),
	);
}

function settle(space: LabelSpace, offers: readonly Offer[]): Placed | undefined {
	const best = space.cheapest(offers);
	if (best) space.take(best.box);
	return best;
}

function everyBox(land: LandGrid, written: Writing): readonly Box[] {
	const columns = land.width / 2 - written.columns + 1;
	const rows = land.height / 4 - written.lines.length + 1;
	if (columns <= 0 || rows <= 0) return [];
	return Array.from({length: columns * rows}, (_, index) => boxAt(written, index % columns, Math.floor(index / columns)));
}
