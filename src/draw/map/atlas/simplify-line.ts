/** Drops the points of a line that make no visible difference (Douglas-Peucker). */
import type {LonLat} from '../../../deck/block.ts';

/** The line without points that lie within `tolerance` degrees of what is kept; its ends always stay. */
export function simplifyLine(line: readonly LonLat[], tolerance: number): readonly LonLat[] {
	if (tolerance <= 0 || line.length < 3) return line;
	const keep = new Uint8Array(line.length);
	keep[0] = keep[line.length - 1] = 1;
	const spans: (readonly [number, number])[] = [[0, line.length - 1]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [first, last] = span;
		let furthest = -1;
		let most = tolerance;
		for (let index = first + 1; index < last; index++) {
			const away = distanceToSegment(line[index]!, line[first]!, line[last]!);
			if (away > most) [most, furthest] = [away, index];
		}
		if (furthest < 0) continue;
		keep[furthest] = 1;
		spans.push([first, furthest], [furthest, last]);
	}
	return line.filter((_, index) => keep[index] === 1);
}

function distanceToSegment(point: LonLat, from: LonLat, to: LonLat): number {
	// A degree of longitude shrinks towards the poles; measured so, the north is not kept too coarse in latitude.
	const shrink = Math.max(0.1, Math.cos((point[1] * Math.PI) / 180));
	const [x, y] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
	const [px, py] = [(point[0] - from[0]) * shrink, point[1] - from[1]];
	const length = x * x + y * y;
	const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
	return Math.hypot(px - x * share, py - y * share);
}
