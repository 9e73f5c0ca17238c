/** Puts names on the frame so that none covers another, a marker or a route; what finds no room gets a number. */
import type {Dot} from './path-recorder.ts';
import {type Box, boxAt, boxesAround, type Writing} from './label.ts';
import type {LabelSpace} from './label-space.ts';
import type {Ground} from './ground.ts';
import {dotAlong} from './route-line.ts';

/** A name that found its place. */
export type Placed = {readonly written: Writing; readonly box: Box};

/** A place that a name may have, and what it costs besides what it covers. */
export type Offer = Placed & {readonly extra: number};

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
				return boxesAround(written, column, row).flatMap(box =>
					// A slanting route comes nearer on the name's other lines, so that it may have to stand further off.
					[0, 1, 2].map(gap => ({
						written,
						box: {...box, column: box.column + (box.column > column ? gap : -gap)},
						extra: rank * 2 + turn * 0.6 + gap * 0.5,
					})),
				);
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

/** The name of a country too small to hold it, on the water beside its largest visible area. */
export function placeOffshore(space: LabelSpace, writings: readonly Writing[], {regions}: Ground, country: number): Placed | undefined {
	const [area] = regions.list.filter(({owner}) => owner === country).sort((a, b) => b.dots - a.dots);
	if (!area) return undefined;
	const [left, top] = cellOf([area.box[0], area.box[1]]);
	const [right, bottom] = cellOf([area.box[2], area.box[3]]);
	const [column, row] = cellOf(area.middle);
	const isWet = ({column: x, row: y, columns, rows}: Box) =>
		[x, x + columns - 1].every(end => regions.list[regions.at(end * 2, y * 4)]?.owner === -1 && regions.list[regions.at(end * 2 + 1, (y + rows) * 4 - 1)]?.owner === -1);
	return settle(
		space,
		writings.flatMap((written, rank) =>
			[
				boxAt(written, right + 2, row),
				boxAt(written, left - written.columns - 1, row),
				boxAt(written, column - Math.floor(written.columns / 2), bottom + 1),
				boxAt(written, column - Math.floor(written.columns / 2), top - written.lines.length),
			]
				.filter(isWet)
				.map((box, position) => ({written, box, extra: rank * 3 + position * 0.5})),
		),
	);
}

/** Every box whose cells lie mostly in the region, dearer the further from `middle` (in dots). */
function offersIn(
	writings: readonly Writing[],
	{land, regions}: Ground,
	{region, middle, leastInside}: {readonly region: number; readonly middle: Dot; readonly leastInside: number},
): readonly Offer[] {
	const columns = land.width / 2;
	const cover = regions.cover(region);
	const offers: Offer[] = [];
	for (const [rank, written] of writings.entries()) {
		const cells = written.columns * written.lines.length;
		for (let row = 0; row + written.lines.length <= land.height / 4; row++) {
			for (let column = 0; column + written.columns <= columns; column++) {
				let inside = 0;
				for (let y = row; y < row + written.lines.length; y++) {
					for (let x = column; x < column + written.columns; x++) inside += cover[y * columns + x]!;
				}
				const share = inside / (cells * 8);
				if (share < leastInside) continue;
				const away = Math.hypot(column + (written.columns - middle[0]) / 2, (row + written.lines.length / 2 - middle[1] / 4) * 2);
				offers.push({written, box: boxAt(written, column, row), extra: rank * 4 + (1 - share) * 20 + away * 0.35});
			}
		}
	}
	return offers;
}

/** The cheapest of the places offered, taken; undefined when none is free. */
export function settle(space: LabelSpace, offers: readonly Offer[]): Placed | undefined {
	const best = space.cheapest(offers);
	if (best) space.take(best.box);
	return best;
}
