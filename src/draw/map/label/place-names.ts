/** Puts names on the frame so that none covers another, a marker or a route; what finds no room gets a number. */
import type {Dot} from '../ground/path-recorder.ts';
import {type Box, boxesAround, type Writing} from './label.ts';
import type {LabelSpace, Offer} from './label-space.ts';
import {dotAlong} from '../ground/route-line.ts';

/** A name that found its place. */
export type Placed = {readonly written: Writing; readonly box: Box};

/** The cell of a dot. */
export function cellOf([x, y]: Dot): readonly [column: number, row: number] {
	return [Math.floor(x / 2), Math.floor(y / 4)];
}

/** What it costs to write a name in the next best way: a name in one piece may cover some coast. */
const rankPrice = 8;

/** A town's name beside its marker, not right beside another town's: in eight positions, each way of writing. */
export function placeByMarker(space: LabelSpace, writings: readonly Writing[], at: Dot): Placed | undefined {
	const [column, row] = cellOf(at);
	return settle(space, offersAround(writings, at, 8).map(offer => ({...offer, more: () => (space.isBesideOther(offer.box, {column, row}) ? Infinity : 0)})));
}

/** A name beside a dot without a marker: in the first so many of eight positions, the first two to its right and left. */
export function placeBeside(space: LabelSpace, writings: readonly Writing[], at: Dot, positions: number): Placed | undefined {
	return settle(space, offersAround(writings, at, positions));
}

function offersAround(writings: readonly Writing[], at: Dot, positions: number): readonly Offer[] {
	const [column, row] = cellOf(at);
	return writings.flatMap((written, rank) => boxesAround(written, column, row).slice(0, positions).map((box, position) => ({written, box, extra: rank * rankPrice + position * 0.4})));
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
						extra: rank * 2 + turn + gap * 0.5,
					})),
				);
			}),
		),
	);
}

/** The cheapest of the places offered, taken; undefined when none is free. */
export function settle(space: LabelSpace, offers: readonly Offer[]): Placed | undefined {
	const best = space.cheapest(offers);
	if (best) space.takeName(best.box);
	return best;
}
