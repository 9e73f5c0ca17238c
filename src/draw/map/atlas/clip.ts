/** Clips lines and rings of degrees to a box, on the plane of longitude and latitude. */
import type {LonLat} from '../../../deck/block.ts';
import type {Bounds} from './bounds.ts';
import {addAll} from '../../../deck/long-lists.ts';

type Edge = {readonly axis: 0 | 1; readonly limit: number; readonly sign: 1 | -1};

/** The ring cut to the box (Sutherland-Hodgman); fewer than three points when nothing is left. */
export function clipRing(ring: readonly LonLat[], bounds: Bounds): readonly LonLat[] {
	let points = ring;
	for (const edge of edgesOf(bounds)) {
		const kept: LonLat[] = [];
		for (let index = 0; index < points.length; index++) {
			const from = points[(index + points.length - 1) % points.length]!;
			const to = points[index]!;
			const wasIn = isWithin(from, edge);
			const isIn = isWithin(to, edge);
			if (wasIn !== isIn) addAll(kept, alongEdge(kept.at(-1), crossing(from, to, edge), edge));
			if (isIn) kept.push(to);
		}
		points = kept;
	}
	return points;
}

/** The parts of the line that lie within the box, in order. */
export function clipLine(line: readonly LonLat[], bounds: Bounds): readonly (readonly LonLat[])[] {
	let parts: readonly (readonly LonLat[])[] = [line];
	for (const edge of edgesOf(bounds)) parts = parts.flatMap(part => clipLineAt(part, edge));
	return parts;
}

function clipLineAt(line: readonly LonLat[], edge: Edge): readonly (readonly LonLat[])[] {
	const parts: LonLat[][] = [];
	let part: LonLat[] = [];
	const finish = () => {
		if (part.length > 1) parts.push(part);
		part = [];
	};
	line.forEach((to, index) => {
		const from = line[index - 1];
		const isIn = isWithin(to, edge);
		if (from && isWithin(from, edge) !== isIn) {
			part.push(crossing(from, to, edge));
			if (!isIn) finish();
		}
		if (isIn) part.push(to);
	});
	finish();
	return parts;
}

function edgesOf([west, south, east, north]: Bounds): readonly Edge[] {
	return [
		{axis: 0, limit: west, sign: 1},
		{axis: 0, limit: east, sign: -1},
		{axis: 1, limit: south, sign: 1},
		{axis: 1, limit: north, sign: -1},
	];
}

function isWithin(point: LonLat, {axis, limit, sign}: Edge): boolean {
	return (point[axis] - limit) * sign >= 0;
}

function crossing(from: LonLat, to: LonLat, {axis, limit}: Edge): LonLat {
	const share = (limit - from[axis]) / (to[axis] - from[axis]);
	const other = axis === 0 ? from[1] + (to[1] - from[1]) * share : from[0] + (to[0] - from[0]) * share;
	return axis === 0 ? [limit, other] : [other, limit];
}

/** A long run along the box's edge gets points on its way, as a conic projection bends it. */
function alongEdge(from: LonLat | undefined, to: LonLat, {axis, limit}: Edge): readonly LonLat[] {
	if (!from || from[axis] !== limit) return [to];
	const other = axis === 0 ? 1 : 0;
	const steps = Math.ceil(Math.abs(to[other] - from[other]) / 2);
	return Array.from({length: Math.max(1, steps)}, (_, index): LonLat => {
		const value = from[other] + ((to[other] - from[other]) * (index + 1)) / Math.max(1, steps);
		return axis === 0 ? [limit, value] : [value, limit];
	});
}
