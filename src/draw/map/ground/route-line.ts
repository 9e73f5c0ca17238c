/** The course of a route across the frame: a smooth line through its points. */
import type {LonLat, MapRoute} from '../../../deck/block.ts';
import type {Dot} from './path-recorder.ts';
import type {Projector} from './projection.ts';

/** Neighbouring dots of a course lie nearer than so many dots, unless it jumps. */
const farthestStep = 6;

/**
 * The route's course as closely spaced dots (about one a dot's width), empty when it cannot be projected. Each leg goes the
 * short way round the earth; where that leads over the edge of the map, the course jumps to the other edge.
 */
export function routeLine({points}: MapRoute, projector: Projector): readonly Dot[] {
	const legs = unrolled(points);
	return legs
		.slice(1)
		.flatMap((to, index) => curve([legs[index - 1] ?? legs[index]!, legs[index]!, to, legs[index + 2] ?? to], stepsBetween(legs[index]!, to, projector)))
		.map(at => projector.point(at))
		.filter(dot => dot !== undefined);
}

/** The dots from one place to another; where the map's edge lies between them they are reckoned from the degrees. */
function stepsBetween(from: LonLat, to: LonLat, {point, scale}: Projector): number {
	const [start, end] = [point(from), point(to)];
	const degrees = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const isOverEdge = !start || !end || (end[0] - start[0]) * (to[0] - from[0]) < 0;
	const dots = isOverEdge ? degrees * scale : Math.hypot(end[0] - start[0], end[1] - start[1]);
	return Math.max(1, Math.min(2000, Math.ceil(dots)));
}

/** The points with longitudes that run on past ±180, each at most half round the earth from the one before. */
function unrolled(points: readonly LonLat[]): readonly LonLat[] {
	const result: LonLat[] = [];
	for (const [x, y] of points) {
		const before = result.at(-1)?.[0] ?? x;
		result.push([x + Math.round((before - x) / 360) * 360, y]);
	}
	return result;
}

/** A Catmull-Rom curve in degrees from `from` to `to`, given the points before and after. */
function curve([before, from, to, after]: readonly [LonLat, LonLat, LonLat, LonLat], steps: number): readonly LonLat[] {
	return Array.from({length: steps + 1}, (_, step): LonLat => {
		const t = step / steps;
		const at = (axis: 0 | 1) =>
			0.5 *
			(2 * from[axis] +
				(to[axis] - before[axis]) * t +
				(2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) * t * t +
				(3 * from[axis] - before[axis] - 3 * to[axis] + after[axis]) * t * t * t);
		return [at(0), at(1)];
	});
}

/** The pieces of a course between its jumps, where it left the map and came back. */
export function piecesOf(course: readonly Dot[]): readonly (readonly Dot[])[] {
	const pieces: Dot[][] = [];
	for (const [index, dot] of course.entries()) {
		const last = course[index - 1];
		if (last && Math.hypot(dot[0] - last[0], dot[1] - last[1]) < farthestStep) pieces.at(-1)!.push(dot);
		else pieces.push([dot]);
	}
	return pieces;
}

/** The dot a share (0-1) of the way along a course. */
export function dotAlong(course: readonly Dot[], share: number): Dot | undefined {
	return course[Math.round((course.length - 1) * share)];
}

/** The arrow head that points along the end of the course. */
export function arrowHead(course: readonly Dot[]): string {
	const tip = course.at(-1);
	const back = course.at(-Math.min(course.length, 6));
	if (!tip || !back) return '●';
	const [x, y] = [tip[0] - back[0], tip[1] - back[1]];
	if (Math.abs(x) > Math.abs(y)) return x > 0 ? '►' : '◄';
	return y > 0 ? '▼' : '▲';
}
