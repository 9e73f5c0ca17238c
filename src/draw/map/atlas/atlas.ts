/** The geometry a map is drawn from, handed in from outside so that drawing reads no files. */
import type {LonLat} from '../../../deck/block.ts';
import type {Bounds} from './bounds.ts';

/**
 * A country's area: closed rings in degrees, filled by the even-odd rule, so that holes are simply rings. `name` is its
 * name in world-atlas, `code` its ISO 3166 numeric code ('' for a few that have none).
 */
export type AtlasCountry = {readonly name: string; readonly code: string; readonly rings: readonly (readonly LonLat[])[]};

/**
 * Geometry within `bounds`: longitudes run on past ±180 rather than jump, so that nothing wraps round. Coasts and borders
 * are lines, each drawn once.
 */
export type Atlas = {
	readonly bounds: Bounds;
	readonly countries: readonly AtlasCountry[];
	readonly coasts: readonly (readonly LonLat[])[];
	readonly borders: readonly (readonly LonLat[])[];
	/** The shores of lakes and of the islands in them, as closed rings; a country's area does not leave its lakes out. */
	readonly lakes: readonly (readonly LonLat[])[];
};

/** The number of the country of a name in the atlas, as areas are told by it; -1 where it has none. */
export function countryNumber({countries}: Atlas, shape: string): number {
	return countries.findIndex(({name}) => name === shape);
}
