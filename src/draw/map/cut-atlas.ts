/** Cuts out of the world what one map can show, so that drawing handles little. */
import type {LonLat} from '../../deck/block.ts';
import type {Atlas, AtlasCountry} from './atlas.ts';
import {type Bounds, coverBounds, meetsBounds} from './bounds.ts';
import {clipLine, clipRing} from './clip.ts';
import {simplifyLine} from './simplify-line.ts';
import {type WorldTopology, boundsOf, countArcUses, countryArcs, decodeArc} from './world-topology.ts';

/** The dots of the widest map on the widest terminal that is thought of; finer detail than one of them is dropped. */
const widestDots = 420;

/** The atlas of all that a map with these bounds (in degrees) can show, simplified to what its widest drawing resolves. */
export function cutAtlas(topology: WorldTopology, shown: Bounds): Atlas {
	const bounds = coverBounds(shown);
	const tolerance = ((shown[2] - shown[0]) / widestDots) * 0.4;
	const countries = countryArcs(topology);
	const uses = countArcUses(countries, topology.arcs.length);
	const arcs = topology.arcs.map((_, index) => simplifyInside(decodeArc(topology, index), bounds, tolerance));
	const lines = (isWanted: (count: number) => boolean) =>
		arcs.flatMap((arc, index) => (isWanted(uses[index]!) ? wrapped(arc, bounds).flatMap(copy => clipLine(copy, bounds)) : []));
	return {
		bounds,
		countries: countries.flatMap(({name, code, rings}): readonly AtlasCountry[] => {
			const kept = rings
				.flatMap(ring => wrapped(stitch(ring, arcs), bounds))
				.map(ring => clipRing(ring, bounds))
				.filter(ring => ring.length > 2 && spanOf(ring) > tolerance);
			return kept.length > 0 ? [{name, code, rings: kept.map(rounded)}] : [];
		}),
		coasts: lines(count => count === 1).filter(line => spanOf(line) > tolerance).map(rounded),
		borders: lines(count => count > 1).map(rounded),
	};
}

/** What lies out of sight is clipped away soon, so only arcs in sight are worth simplifying. */
function simplifyInside(arc: readonly LonLat[], bounds: Bounds, tolerance: number): readonly LonLat[] {
	return wrapped(arc, bounds).length > 0 ? simplifyLine(arc, tolerance) : arc;
}

/** The copies of a line, moved by whole turns, that can be seen within the box. */
function wrapped(line: readonly LonLat[], bounds: Bounds): readonly (readonly LonLat[])[] {
	const [west, south, east, north] = boundsOf(line);
	return [-360, 0, 360]
		.filter(turn => meetsBounds([west + turn, south, east + turn, north], bounds))
		.map(turn => (turn === 0 ? line : line.map(([x, y]): LonLat => [x + turn, y])));
}

/** The points of a ring: its arcs joined, each moved by whole turns so that it goes on where the last one ended. */
function stitch(ring: readonly number[], arcs: readonly (readonly LonLat[])[]): readonly LonLat[] {
	const points: LonLat[] = [];
	for (const index of ring) {
		const arc = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
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
