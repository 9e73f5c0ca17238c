/** Puts the name of a country on it, beside it on the water, or beside where it would be seen if it were larger. */
import type {Ground} from '../ground/ground.ts';
import {type Box, boxAt, type Writing} from './label.ts';
import type {LabelSpace, Offer} from './label-space.ts';
import {isInside} from './markers.ts';
import type {Dot} from '../ground/path-recorder.ts';
import {areasOf} from '../ground/regions.ts';
import {cellOf, placeBeside, type Placed, settle} from './place-names.ts';
import {largest, smallest} from '../../../deck/long-lists.ts';

/** A country in the frame: its number in the atlas, its rings in dots, the greatest share of it that its name may hide, and whether its name may only stand on it, or off the coast of one that is seen whole. */
export type CountryArea = {readonly owner: number; readonly rings: readonly (readonly Dot[])[]; readonly mostHidden: number; readonly isWithin: boolean};

/** The name of a country, undefined where it has no room or the country is not within the frame. */
export function placeCountry(space: LabelSpace, writings: readonly Writing[], ground: Ground, area: CountryArea): Placed | undefined {
	const {owner, rings, isWithin} = area;
	const middle = middleOf(rings);
	const within = placeWithin(space, writings, ground, area);
	if (within || isWithin) return within ?? (isSeenWhole(ground, owner) ? placeOffshore(space, writings, ground, owner) : undefined);
	return (
		placeOffshore(space, writings, ground, owner) ??
		(middle && isInside(middle, ground.land) && !isLarge(ground, owner) ? placeBeside(space, writings, middle, isCut(ground, owner) ? 2 : 8) : undefined)
	);
}

/** A country of fewer dots is found by its name alone. */
const leastDots = 40;

/** A country of more dots is not named beside its middle, over its neighbours. */
const mostBeside = 120;

function isLarge({regions}: Ground, country: number): boolean {
	return areasOf(regions, country).some(({dots}) => dots > mostBeside);
}

/** Whether a country is a single area and all of it within the frame. */
function isSeenWhole(ground: Ground, country: number): boolean {
	return !isCut(ground, country) && areasOf(ground.regions, country).filter(({dots}) => dots > leastDots).length === 1;
}

/** Whether a country's largest area goes on beyond the frame, so that above or below it its name would be another's. */
function isCut({land, regions}: Ground, country: number): boolean {
	const [area] = areasOf(regions, country);
	if (!area) return false;
	const [left, top, right, bottom] = area.box;
	return left === 0 || top === 0 || right === land.width - 1 || bottom === land.height - 1;
}

/** The middle of the largest of some rings. */
function middleOf(rings: readonly (readonly Dot[])[]): Dot | undefined {
	const boxes = rings.map(ring => {
		const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
		return [smallest(xs), smallest(ys), largest(xs), largest(ys)] as const;
	});
	const [widest] = boxes.toSorted((a, b) => b[2] - b[0] + b[3] - b[1] - (a[2] - a[0] + a[3] - a[1]));
	return widest && [(widest[0] + widest[2]) / 2, (widest[1] + widest[3]) / 2];
}

/**
 * A country's name within its largest visible area that has room for it, as near that area's middle as may be. It hides at
 * most a share `mostHidden` of the area.
 */
function placeWithin(
	space: LabelSpace,
	writings: readonly Writing[],
	{land, regions}: Ground,
	{owner: country, mostHidden}: CountryArea,
): Placed | undefined {
	for (const {number, dots, middle} of areasOf(regions, country).filter(area => area.dots > leastDots)) {
		const offers = offersIn(writings, {land, regions}, {region: number, middle, leastInside: 0.55});
		const placed = settle(space, offers.filter(({written}) => written.columns * written.lines.length * 8 < dots * mostHidden));
		if (placed) return placed;
	}
	return undefined;
}

/** The name of a country too small to hold it, on the water beside its largest visible area. */
function placeOffshore(space: LabelSpace, writings: readonly Writing[], {regions}: Ground, country: number): Placed | undefined {
	const [area] = areasOf(regions, country);
	if (!area) return undefined;
	const [left, top] = cellOf([area.box[0], area.box[1]]);
	const [right, bottom] = cellOf([area.box[2], area.box[3]]);
	const [column, row] = cellOf(area.middle);
	const ownersIn = ({column: x, row: y, columns, rows}: Box) =>
		[x, x + (columns >> 1), x + columns - 1].flatMap(cell => [y * 4, (y + rows) * 4 - 1].map(dot => regions.list[regions.at(cell * 2, dot)]?.owner ?? -1));
	const isWet = (box: Box) => ownersIn(box).every(owner => owner === -1);
	// A name that touches another coast would be taken for that land's.
	const priceOfCoasts = (box: Box) => (ownersIn({...box, column: box.column - 2, columns: box.columns + 4}).every(owner => owner === -1 || owner === country) ? 0 : 6);
	const rows = Array.from({length: bottom - top + 3}, (_row, index) => top - 1 + index);
	return settle(
		space,
		writings.flatMap((written, rank) => {
			const middle = column - Math.floor(written.columns / 2);
			const beside = rows.flatMap(at => gaps.flatMap(gap => [right + 2 + gap, left - written.columns - 1 - gap].map((from, side) => ({box: boxAt(written, from, at), extra: side * 0.5 + gap * 0.7 + Math.abs(at - row) * 0.6}))));
			const aboveOrBelow = [bottom + 1, top - written.lines.length].flatMap((at, side) => shifts.map(shift => ({box: boxAt(written, middle + shift, at), extra: 1 + side * 0.5 + Math.abs(shift) * 0.4})));
			return [...beside, ...aboveOrBelow].filter(({box}) => isWet(box) && space.price(stripTo(box, column, row)) < Infinity).map(({box, extra}) => ({written, box, extra: rank * 3 + extra + priceOfCoasts(box)}));
		}),
	);
}

/** The cells from a box to one beside, above or below it: a route through them would part the name from its land. */
function stripTo({column, row, columns, rows}: Box, toColumn: number, toRow: number): Box {
	const isBeside = toColumn < column || toColumn >= column + columns;
	const [left, top] = isBeside ? [Math.min(column, toColumn), row] : [toColumn, Math.min(row, toRow)];
	const [right, bottom] = isBeside ? [Math.max(column + columns, toColumn + 1), row + rows] : [toColumn + 1, Math.max(row + rows, toRow + 1)];
	return {column: left, row: top, columns: right - left, rows: bottom - top};
}

/** How far off the coast a name may stand, and how far to either side of the middle, in columns. */
const gaps = [0, 1, 2, 3];
const shifts = [0, -1, 1, -2, 2, -3, 3, -4, 4];

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
