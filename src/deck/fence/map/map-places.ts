/** Holds a map's places against its bounds: what lies just outside is brought in, what lies farther off is told. */
import type {LonLat, Map as MapBlock, MapPlace} from '../../block.ts';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {PlaceFinder} from '../../yaml/yaml-places.ts';

type Bounds = MapBlock['bounds'];

/** A map is drawn up to this many times as wide, or as high, as the bounds that it must show: as its screen has room. */
export const frameStretch = 1.35;

/** Places up to a tenth of the map outside it are brought in, a fiftieth from its edge: who gives bounds by eye means them to be seen. */
export function withNear([west, south, east, north]: Bounds, places: readonly MapPlace[]): Bounds {
	const [width, height] = [east - west, north - south];
	let wide: Bounds = [west, south, east, north];
	for (const {at} of places) {
		const [x, y] = turnTo(at, wide);
		const [across, up] = [stepOut(x, west, east), stepOut(y, south, north)];
		if (across > width / 10 || up > height / 10 || (across === 0 && up === 0)) continue;
		wide = [
			Math.min(wide[0], x < west ? x - width / 50 : west),
			Math.min(wide[1], y < south ? Math.max(-90, y - height / 50) : south),
			Math.max(wide[2], x > east ? x + width / 50 : east),
			Math.max(wide[3], y > north ? Math.min(90, y + height / 50) : north),
		];
	}

	return wide[2] - wide[0] <= 360 ? wide : [west, wide[1], east, wide[3]];
}

/** The orders in which people give four bounds, each as the places in it of west, south, east and north. */
const otherOrders = [[1, 0, 3, 2], [0, 2, 1, 3], [0, 2, 3, 1], [1, 3, 0, 2], [3, 1, 2, 0], [2, 0, 3, 1], [3, 2, 1, 0], [2, 1, 0, 3]] as const;

/** The problem of written bounds outside which half of the places or more lie: they are likely in another order, which is named where it holds all places; none where the fault is likely a place's. */
export function wrongBounds(written: Bounds, places: readonly MapPlace[], placeOf: PlaceFinder): Problem | undefined {
	const outside = places.filter(({at}) => !holds(written, at));
	if (outside.length === 0 || outside.length * 2 < places.length) return undefined;
	const right = otherOrders
		.map(([west, south, east, north]): Bounds => [written[west], written[south], written[east], written[north]])
		.find(box => box[0] < box[2] && box[1] < box[3] && Math.max(-box[1], box[3]) <= 90 && places.every(({at}) => holds(box, at)));
	if (right === undefined && (places.length < 2 || outside.length * 2 === places.length)) return undefined;
	// Bounds and places that are turned round look alike.
	const areTurned = outside.every(({at: [longitude, latitude]}) => Math.abs(longitude) <= 90 && holds(written, [latitude, longitude]));
	const {position, length} = placeOf(['bounds']);
	const hint = right === undefined ? 'write `bounds: [west, south, east, north]`' : `are they \`bounds: [west, south, east, north]\`? Write \`[${right.join(', ')}]\`${areTurned ? ', or each place as `[longitude, latitude]`' : ''}`;
	return problemAt(position, 'map', `${places.length === 1 ? 'The only place lies' : outside.length === places.length ? 'All places lie' : `${outside.length} of ${places.length} places ${outside.length === 1 ? 'lies' : 'lie'}`} outside these bounds.`, {hint, severity: 'warning', length});
}

/** Whether bounds hold a point, on any turn of the earth. */
function holds(bounds: Bounds, at: LonLat): boolean {
	const [x, y] = turnTo(at, bounds);
	return stepOut(x, bounds[0], bounds[2]) === 0 && stepOut(y, bounds[1], bounds[3]) === 0;
}

/** Places that the map does not show are likely slips of the pen; one not far outside is shown by a screen of another shape than the map's. */
export function outsidePlaces(places: readonly MapPlace[], bounds: Bounds, placeOf: PlaceFinder): readonly Problem[] {
	const [west, south, east, north] = bounds;
	return places.flatMap(({name, at}, index) => {
		const [x, y] = turnTo(at, bounds);
		const [across, up] = [stepOut(x, west, east), stepOut(y, south, north)];
		if (across === 0 && up === 0) return [];
		const reach = (frameStretch - 1) / 2;
		const isSeenBySome = (across === 0 && up <= (north - south) * reach) || (up === 0 && across <= (east - west) * reach);
		const [message, hint] = isSeenBySome
			? [`${name} lies outside the map's bounds, where only some screens show it.`, 'widen `bounds` so that they hold it']
			: [`${name} lies outside the map.`, 'is it [longitude, latitude], in that order?'];
		const {position, length} = placeOf(['places', index, 'name']);
		return [problemAt(position, 'map', message, {hint, severity: 'warning', length})];
	});
}

/** A point by the turn of the earth that brings it nearest to the bounds' middle. */
function turnTo([x, y]: LonLat, [west, , east]: Bounds): LonLat {
	const middle = (west + east) / 2;
	return [x + 360 * Math.round((middle - x) / 360), y];
}

/** How far a value lies outside two others. */
function stepOut(value: number, least: number, most: number): number {
	return Math.max(0, least - value, value - most);
}
