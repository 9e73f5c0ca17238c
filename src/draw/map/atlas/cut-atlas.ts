/** Cuts out of the world what one map can show, so that drawing handles little. */
import type {LonLat} from '../../../deck/block.ts';
import type {Atlas, AtlasCountry} from './atlas.ts';
import {type Bounds, coverBounds, meetsBounds} from './bounds.ts';
import {clipLine, clipRing} from './clip.ts';
import {readLakes} from './lakes.ts';
import {simplifyLine} from './simplify-line.ts';
import {type WorldTopology, arcBounds, boundsOf, countArcUses, countryArcs, decodeArc} from './world-topology.ts';
import {addAll} from '../../../deck/long-lists.ts';

/** The dots of the widest map on the widest terminal that is thought of; finer detail than one of them is dropped. */
const widestDots = 330;

/** The atlas of all that a map with these bounds (in degrees) can show, simplified to what its widest drawing resolves. */
export function cutAtlas(topology: WorldTopology, shown: Bounds): Atlas {
	const bounds = coverBounds(shown);
	const tolerance = ((shown[2] - shown[0]) / widestDots) * 0.4;
	const countries = countryArcs(topology);
	const uses = countArcUses(countries, topology.arcs.length);
	const boxes = topology.arcs.map((_, index) => arcBounds(topology, index));
	const decoded = new Map<number, readonly LonLat[]>();
	const arcAt = (index: number) => {
		const known = decoded.get(index);
		if (known) return known;
		// What lies out of sight is clipped away soon, so only arcs in sight are worth simplifying.
		const whole = decodeArc(topology, index);
		const arc = turnsInto(boxes[index]!, bounds).length > 0 ? simplifyLine(whole, tolerance) : whole;
		decoded.set(index, arc);
		return arc;
	};
	const lines = (isWanted: (count: number) => boolean) =>
		boxes.flatMap((box, index) =>
			isWanted(uses[index]!) ? moved(() => arcAt(index), turnsInto(box, bounds)).flatMap(copy => clipLine(copy, bounds)) : [],
		);
	return {
		bounds,
		countries: countries.flatMap(({name, code, rings}): readonly AtlasCountry[] => {
			const clipped = rings
				.filter(ring => couldMeet(ring, boxes, bounds))
				.map(ring => stitch(ring, arcAt))
				.flatMap(ring => moved(() => ring, turnsInto(boundsOf(ring), bounds)))
				.map(ring => clipRing(ring, bounds))
				.filter(ring => ring.length > 2);
			const kept = clipped.filter(ring => spanOf(ring) > tolerance);
			// A country of less than a dot has a place all the same, for its name.
			if (kept.length === 0) addAll(kept, clipped.toSorted((a, b) => spanOf(b) - spanOf(a)).slice(0, 1));
			return kept.length > 0 ? [{name, code, rings: kept.map(rounded)}] : [];
		}),
		coasts: lines(count => count === 1).filter(line => spanOf(line) > tolerance).map(rounded),
		borders: lines(count => count > 1).map(rounded),
		lakes: readLakes([-360, 0, 360].map(turn => [bounds[0] + turn, bounds[1], bounds[2] + turn, bounds[3]]))
			.flatMap(shore => moved(() => simplifyLine(shore, tolerance), turnsInto(boundsOf(shore), bounds)))
			.map(shore => clipRing(shore, bounds))
			.filter(shore => shore.length > 2 && spanOf(shore) > tolerance)
			.map(rounded),
	};
}

/** Whether a ring might reach into the box, going by the boxes of its arcs. A ring round a pole always might. */
function couldMeet(ring: readonly number[], boxes: readonly Bounds[], bounds: Bounds): boolean {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const arc of ring) {
		const box = boxes[arc < 0 ? ~arc : arc]!;
		west = Math.min(west, box[0]);
		south = Math.min(south, box[1]);
		east = Math.max(east, box[2]);
		north = Math.max(north, box[3]);
	}
	// Arcs on both sides of the antimeridian have boxes far apart, so that such a ring is never ruled out by longitude.
	return east - west > 180 || turnsInto([west, south, east, north], bounds).length > 0;
}

/** The whole turns by which a box must be moved to be seen within another. */
function turnsInto([west, south, east, north]: Bounds, bounds: Bounds): readonly number[] {
	return [-360, 0, 360].filter(turn => meetsBounds([west + turn, south, east + turn, north], bounds));
}

/** The copies of a line moved by turns; the line is not asked for when there are none. */
function moved(line: () => readonly LonLat[], turns: readonly number[]): readonly (readonly LonLat[])[] {
	return turns.map(turn => (turn === 0 ? line() : line().map(([x, y]): LonLat => [x + turn, y])));
}

/** The points of a ring: its arcs joined, each moved by whole turns so that it goes on where the last one ended. */
function stitch(ring: readonly number[], arcAt: (index: number) => readonly LonLat[]): readonly LonLat[] {
	const points: LonLat[] = [];
	for (const index of ring) {
		const arc = index < 0 ? arcAt(~index).toReversed() : arcAt(index);
		const last = points.at(-1);
		const turn = last ? Math.round((last[0] - arc[0]![0]) / 360) * 360 : 0;
		for (const [x, y] of last ? arc.slice(1) : arc) points.push([x + turn, y]);
	}
	return closeOverPole(points);
}

/** A ring that ends a whole turn from where it began goes round a pole (Antarctica): it is closed along it. */
function closeOverPole(points: LonLat[]): readonly LonLat[] {
	const [first, last] = [points[0]!, points.at(-1)!];
	if (Math.abs(last[0] - first[0]) < 180) return points;
	const pole = first[1] < 0 ? -90 : 90;
	return [...points, [last[0], pole], [first[0], pole]];
}

function spanOf(points: readonly LonLat[]): number {
	const [west, south, east, north] = boundsOf(points);
	return Math.max(east - west, north - south);
}

function rounded(points: readonly LonLat[]): readonly LonLat[] {
	return points.map(([x, y]): LonLat => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
}
