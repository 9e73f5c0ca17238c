/** Reads a fenced `map` block. */
import type {LonLat, Map as MapBlock} from '../../block.ts';
import type {Position} from '../../position.ts';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {Fence, FenceReading} from '../fence.ts';
import {readFence} from '../read-fence.ts';
import {countryShape} from './country-shape.ts';
import {outsidePlaces, withNear, wrongBounds} from './map-places.ts';
import {mapRegions} from './map-regions.ts';
import {mapSchema, type MapValue} from './map-schema.ts';
import {nearestRegions} from './nearest-regions.ts';
import {missingAlt} from '../picture-alt.ts';
import {largest, smallest} from '../../long-lists.ts';

/** The map; without usable bounds it shows all that is on it, and says so in a problem. */
export function readMap(fence: Fence): FenceReading {
	const record = readFence(fence, mapSchema, 'map');
	const {value, problems, references} = record;
	if (value === undefined) return {problems};
	const {legend, region, bounds: written, projection, ...rest} = value;
	const asked = written ?? (region === undefined ? boundsAround(value) : mapRegions[region]!);
	const bounds = withNear(asked, value.places);
	const wrong = written && wrongBounds(bounds, value.places, record.placeOf);
	return {
		block: {type: 'map', ...rest, bounds, projection: projection ?? usualProjection(bounds), hasLegend: legend},
		references,
		problems: [
			...problems.map(hintAtBounds),
			...missingAlt(value.alt, fence.position, 'map'),
			...(problems.some(({message}) => /`(bounds|region)`/.test(message)) ? [] : missingBounds(value, fence.position)),
			...(wrong ? [wrong] : outsidePlaces(value.places, bounds, record.placeOf)),
		],
	};
}

/** A cone suits lands away from the equator; the world and the tropics are drawn flat. */
function usualProjection([west, south, east, north]: MapBlock['bounds']): MapBlock['projection'] {
	return east - west <= 130 && Math.abs(south + north) > 30 ? 'conic' : 'equirectangular';
}

/** A box round all points of the map, with a margin; the world when it has none. Of two ways round the earth it goes the shorter. */
function boundsAround({places, waters, routes}: MapValue): MapBlock['bounds'] {
	const points: readonly LonLat[] = [...places.map(({at}) => at), ...waters.map(({at}) => at), ...routes.flatMap(route => route.points)];
	if (points.length === 0) return mapRegions['World']!;
	const [west, east] = spanOf(points.map(([x]) => x));
	const ys = points.map(([, y]) => y);
	const margin = 1 + (east - west + largest(ys) - smallest(ys)) / 8;
	const isAcross = east > 180;
	return [
		isAcross ? west - margin : Math.max(-180, west - margin),
		Math.max(-90, smallest(ys) - margin),
		isAcross ? Math.min(west - margin + 360, east + margin) : Math.min(180, east + margin),
		Math.min(90, largest(ys) + margin),
	];
}

/** The least west and east that hold all longitudes: all but the widest gap between two of them. East passes 180 across the date line. */
function spanOf(longitudes: readonly number[]): readonly [west: number, east: number] {
	const sorted = longitudes.toSorted((a, b) => a - b);
	const gaps = sorted.slice(1).map((x, index) => x - sorted[index]!);
	const widest = largest(gaps, sorted[0]! + 360 - sorted.at(-1)!);
	const before = gaps.indexOf(widest);
	return before < 0 || widest <= 180 ? [sorted[0]!, sorted.at(-1)!] : [sorted[before + 1]!, sorted[before]! + 360];
}

/** Who names a region that is not known is told the nearest ones, and that bounds need no name. */
function hintAtBounds(problem: Problem): Problem {
	const name = /^`region` is `?(.*?)`?, which is not known/.exec(problem.message)?.[1];
	if (name === undefined) return problem;
	const bounds = 'give `bounds: [west, south, east, north]`';
	const near = nearestRegions(name).map(region => `\`${region}\``);
	if (near.length > 0) return {...problem, hint: `did you mean ${near.join(' or ')}? For any other part of the earth ${bounds}`};
	if (countryShape(name) !== undefined) return {...problem, hint: `a country is named under \`countries\`; ${bounds} around it`};
	return {...problem, hint: `${bounds} instead; known: ${Object.keys(mapRegions).join(', ')}`};
}

function missingBounds({bounds, region}: MapValue, position: Position): readonly Problem[] {
	if (bounds !== undefined || region !== undefined) return [];
	const hint = 'add `bounds: [west, south, east, north]` or `region: Europe`';
	return [problemAt(position, 'map', 'This map does not say what part of the earth it shows.', {hint})];
}
