/** What may stand in a fenced `map` block. */
import * as v from 'valibot';
import {cites} from '../cites.ts';
import {notOneCountry} from './country-parts.ts';
import {countryShape, countryTitle, foldName, nearestCountry} from './country-shape.ts';
import {mapRegions} from './map-regions.ts';
import {alt, words} from '../picture-alt.ts';

type Point = readonly [number, number];
type Box = readonly [west: number, south: number, east: number, north: number];

const point = v.pipe(
	v.tupleWithRest([v.number(), v.number()], v.number()),
	v.check(({length}) => length === 2, ({input: {length}}) => `has ${length} numbers, but should be two, [longitude, latitude]${length === 4 ? '; a decimal sign is a point' : ''}`),
	v.transform(([longitude, latitude]): Point => [longitude, latitude]),
);
const isOnEarth = ([longitude, latitude]: Point) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
const offEarth = 'has a place off the earth: write [longitude, latitude], within ±180 and ±90';

/** A map across the date line has more west than east; a flat strip round nearly all the earth is a slip of the pen. */
function isForwards([west, south, east, north]: Box): boolean {
	const width = east - west + 360;
	return west < east || (west > east && !(width > 270 && north - south < 90));
}

const bounds = v.pipe(
	v.tuple([v.number(), v.number(), v.number(), v.number()]),
	v.check(([west, south, east, north]) => isOnEarth([west, south]) && isOnEarth([east, north]), 'has an edge off the earth: write [west, south, east, north], within ±180 and ±90'),
	v.check(box => isForwards(box), 'has its west edge east of its east edge: write [west, south, east, north]; west may be more than east only across the date line'),
	v.check(([, south, , north]) => south < north, 'has its south edge north of its north edge: write [west, south, east, north]'),
	v.transform(([west, south, east, north]): Box => [west, south, west < east ? east : east + 360, north]),
);

const country = v.pipe(
	v.strictObject({name: v.string(), style: v.optional(v.picklist(['shaded', 'outlined']), 'outlined'), side: v.optional(v.string())}),
	v.check(({name}) => countryShape(name) !== undefined, ({input}) => unknownCountry(input.name)),
	v.transform(({name, ...rest}) => ({name: countryTitle(name, countryShape(name)!), shape: countryShape(name)!, ...rest})),
);

const place = v.pipe(
	v.strictObject({
		name: words,
		at: point,
		side: v.optional(v.string()),
		notes: v.optional(v.array(v.strictObject({text: words, original: v.optional(v.string()), cites})), []),
		cites,
	}),
	v.check(({at}) => isOnEarth(at), offEarth),
);

const water = v.pipe(
	v.strictObject({name: words, at: point}),
	v.check(({at}) => isOnEarth(at), offEarth),
);

const route = v.pipe(
	v.strictObject({label: words, state: v.picklist(['open', 'closed', 'threatened']), points: v.array(point), cites}),
	v.check(({points}) => points.length >= 2, 'has a route of fewer than two points'),
	v.check(({points}) => points.every(isOnEarth), offEarth),
);

/** A region's name is written as a country's: case, hyphens and a leading `the` make no difference. */
const region = v.pipe(
	v.string(),
	v.transform(name => Object.keys(mapRegions).find(known => foldName(known) === foldName(name)) ?? name),
	v.check(name => Object.hasOwn(mapRegions, name), ({input}) => `is \`${input}\`, which is not known`),
);

/** A map as written; bounds or region may both be absent where they were wrong. */
export const mapSchema = v.strictObject({
	alt,
	bounds: v.optional(bounds),
	region: v.optional(region),
	projection: v.optional(v.picklist(['conic', 'mercator', 'equirectangular'])),
	countries: v.optional(v.array(country), []),
	places: v.optional(v.array(place), []),
	waters: v.optional(v.array(water), []),
	routes: v.optional(v.array(route), []),
	legend: v.optional(v.boolean(), true),
	caption: v.optional(words),
	credit: v.optional(words),
	cites,
});

/** A map as read from the schema. */
export type MapValue = v.InferOutput<typeof mapSchema>;

function unknownCountry(name: string): string {
	const known = notOneCountry(name);
	if (known !== undefined) return `names \`${name}\`, which ${known}`;
	const nearest = nearestCountry(name);
	return `names \`${name}\`, which is no country known here${nearest === undefined ? '' : ` (nearest: \`${nearest}\`)`}`;
}
