/** The course of a route across the frame: a smooth line through its points. */
import type {MapRoute} from '../../deck/block.ts';
import type {Dot} from './path-recorder.ts';
import type {Projector} from './projection.ts';

/** The route's course as closely spaced dots (about one a dot's width), empty when it cannot be projected. */
export function routeLine(route: MapRoute, projector: Projector): readonly Dot[] {
	const dots = route.points.map(at => projector.point(at)).filter(dot => dot !== undefined);
	return dots.slice(1).flatMap((to, index) => curve(dots[index - 1] ?? dots[index]!, dots[index]!, to, dots[index + 2] ?? to));
}

/** A Catmull-Rom curve from `from` to `to`, given the points before and after. */
function curve(before: Dot, from: Dot, to: Dot, after: Dot): readonly Dot[] {
	const steps = Math.max(1, Math.min(2000, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]))));
	return Array.from({length: steps + 1}, (_, step): Dot => {
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
