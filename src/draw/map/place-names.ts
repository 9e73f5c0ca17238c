/** Puts names on the frame so that none covers another, a marker or a route; what finds no room gets a number. */
import type {Dot} from './path-recorder.ts';
import {type Box, boxAt, boxesAround, type Writing} from './label.ts';
import type {LabelSpace} from './label-space.ts';
import type {LandGrid} from './land-grid.ts';
import {dotAlong} from './route-line.ts';

/** A name that found its place. */
export type Placed = {readonly written: Writing; readonly box: Box};

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

/** A country's name within its visible area, as near the area's middle as there is room. */
export function placeWithin(
	space: LabelSpace,
	writings: readonly Writing[],
	land: LandGrid,
	country: number,
): Placed | undefined {
	const middle = middleOf(land, country);
	if (!middle) return undefined;
	return settle(
		space,
		writings.flatMap((written, rank) => {
			const dots = written.columns * written.lines.length * 8;
			return everyBox(land, written).flatMap(box => {
				const inside = land.countIn(box.column, box.row, box.columns, box.rows, country) / dots;
				const away = Math.hypot(box.column + box.columns / 2 - middle[0], (box.row + box.rows / 2 - middle[1]) * 2);
				return inside < 0.8 ? [] : [{written, box, extra: rank * 4 + (1 - inside) * 20 + away * 0.3}];
			});
		}),
	);
}

/** A water's name near a place on it. */
export function placeOnWater(
	space: LabelSpace,
	writings: readonly Writing[],
	land: LandGrid,
	at: Dot,
): Placed | undefined {
	const [column, row] = cellOf(at);
	return settle(
		space,
		writings.flatMap((written, rank) => {
			const dots = written.columns * written.lines.length * 8;
			return everyBox(land, written).flatMap(box => {
				const away = Math.hypot(box.column + box.columns / 2 - column - 0.5, (box.row + box.rows / 2 - row - 0.5) * 2);
				if (away > 16) return [];
				const dry = 1 - land.countIn(box.column, box.row, box.columns, box.rows, -1) / dots;
				return dry > 0.15 ? [] : [{written, box, extra: rank * 3 + dry * 30 + away * 0.4}];
			});
		}),
	);
}

function settle(space: LabelSpace, offers: Parameters<LabelSpace['cheapest']>[0]): Placed | undefined {
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

/** The middle of a country's visible area, in cells. */
function middleOf(land: LandGrid, country: number): Dot | undefined {
	let [sumX, sumY, count] = [0, 0, 0];
	for (let y = 0; y < land.height; y++) {
		for (let x = 0; x < land.width; x++) {
			if (land.ownerAt(x, y) !== country) continue;
			sumX += x;
			sumY += y;
			count++;
		}
	}
	return count === 0 ? undefined : [sumX / count / 2, sumY / count / 4];
}
