/** Finds the outline in world-atlas that a deck means by a country's name or code. */
import {nearestWord} from '../text/nearest-word.ts';
import names from './country-names.json' with {type: 'json'};

const shapes: Readonly<Record<string, readonly string[]>> = names;

/** The name of the outline for a country's name, short name or ISO code (any case), undefined for an unknown one. */
export function countryShape(name: string): string | undefined {
	const wanted = name.trim().toLowerCase();
	return Object.keys(shapes).find(shape => [shape, ...shapes[shape]!].some(known => known.toLowerCase() === wanted));
}

/** The name to print on the map: a bare code gives way to the country's name. */
export function countryTitle(name: string, shape: string): string {
	const isCode = /^[A-Za-z]{2,3}$/.test(name.trim()) && !['US', 'USA', 'UK', 'UAE'].includes(name.trim());
	return isCode ? shape : name.trim();
}

/** The known country that an unknown name most resembles. */
export function nearestCountry(name: string): string | undefined {
	return nearestWord(name, [...Object.keys(shapes), ...Object.values(shapes).flat().filter(known => known.length > 3)]);
}
