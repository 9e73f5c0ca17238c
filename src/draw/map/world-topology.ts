/** Reads the shape of a world-atlas file: delta-coded arcs shared by the countries' rings. */
import type {GeometryCollection, Topology} from 'topojson-specification';
import type {LonLat} from '../../deck/block.ts';
import type {Bounds} from './bounds.ts';

/** The content of a `world-atlas/countries-*.json` file. */
export type WorldTopology = Topology<{countries: GeometryCollection<{name?: string}>}>;

/** A country's rings as indexes of arcs; `~index` is the arc backwards. */
export type CountryArcs = {readonly name: string; readonly code: string; readonly rings: readonly (readonly number[])[]};

/** The arc with the given index as points, longitudes running on where it crosses the antimeridian. */
export function decodeArc(topology: WorldTopology, index: number): readonly LonLat[] {
	const {scale, translate} = topology.transform ?? {scale: [1, 1], translate: [0, 0]};
	let [x, y, turn] = [0, 0, 0];
	let before: number | undefined;
	return topology.arcs[index]!.map(([dx = 0, dy = 0]): LonLat => {
		x += dx;
		y += dy;
		const longitude = x * scale[0]! + translate[0]!;
		if (before !== undefined && Math.abs(longitude - before) > 180) turn += longitude < before ? 360 : -360;
		before = longitude;
		return [longitude + turn, y * scale[1]! + translate[1]!];
	});
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
