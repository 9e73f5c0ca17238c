/** Reads the shape of a world-atlas file: delta-coded arcs shared by the countries' rings. */
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {LonLat} from '../../../deck/block.ts';
import type {Bounds} from './bounds.ts';

/** The content of a `world-atlas/countries-*.json` file. */
export type WorldTopology = Topology<{countries: GeometryCollection<{name?: string}>}>;

/** A country's rings as indexes of arcs; `~index` is the arc backwards. */
export type CountryArcs = {readonly name: string; readonly code: string; readonly rings: readonly (readonly number[])[]};

/** The arc with the given index as points, longitudes running on where it crosses the antimeridian. */
export function decodeArc(topology: WorldTopology, index: number): readonly LonLat[] {
	const points: LonLat[] = [];
	walkArc(topology, index, (x, y) => points.push([x, y]));
	return points;
}

/** The box round the arc with the given index; cheaper than decoding it. */
export function arcBounds(topology: WorldTopology, index: number): Bounds {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	walkArc(topology, index, (x, y) => {
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
	});
	return [west, south, east, north];
}

function walkArc({arcs, transform}: WorldTopology, index: number, visit: (x: number, y: number) => void): void {
	const {scale, translate} = transform ?? {scale: [1, 1], translate: [0, 0]};
	let [x, y, turn, before] = [0, 0, 0, Number.NaN];
	for (const step of arcs[index]!) {
		x += step[0]!;
		y += step[1]!;
		const longitude = x * scale[0]! + translate[0]!;
		if (longitude - before > 180) turn -= 360;
		if (before - longitude > 180) turn += 360;
		before = longitude;
		visit(longitude + turn, y * scale[1]! + translate[1]!);
	}
}

/** The box round some points. */
export function boundsOf(points: readonly LonLat[]): Bounds {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	return [west, south, east, north];
}

/** Every country with its rings of arcs. */
export function countryArcs(topology: WorldTopology): readonly CountryArcs[] {
	return topology.objects.countries.geometries.map(geometry => ({
		name: (geometry.properties as {name?: string} | undefined)?.name ?? '',
		code: String(geometry.id ?? ''),
		rings: geometry.type === 'Polygon' ? geometry.arcs : geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [],
	}));
}

/** How many countries use each arc: an arc used once is a coast, one used more often a border. */
export function countArcUses(countries: readonly CountryArcs[], arcs: number): Uint8Array {
	const uses = new Uint8Array(arcs);
	for (const {rings} of countries) for (const ring of rings) for (const arc of ring) uses[arc < 0 ? ~arc : arc]!++;
	return uses;
}
