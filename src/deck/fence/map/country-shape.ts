/** Finds the outline in world-atlas that a deck means by a country's name or code. */
import {nearestWord} from '../../text/nearest-word.ts';
import names from './country-names.json' with {type: 'json'};

const shapes: Readonly<Record<string, readonly string[]>> = names;

/** Codes that are said and printed as they are. */
const spokenCodes = ['US', 'USA', 'UK', 'UAE'];

/** Names of one country in two languages often begin with so many letters alike: Norway, Norwegen. */
const sameLetters = 4;

/** Every known name, folded, with its outline; made for the first name that is not an outline's own, as it takes some 10 ms. */
let folded: ReadonlyMap<string, string> | undefined;

/**
 * The name of the outline for a country's name, short name or ISO code, undefined for an unknown one. Case, accents, dots and a
 * leading `the` make no difference, and the form of the state (`Kingdom of`) may stand before the name.
 */
export function countryShape(name: string): string | undefined {
	if (Object.hasOwn(shapes, name)) return name;
	folded ??= foldNames();
	const wanted = foldName(name);
	return folded.get(wanted) ?? folded.get(wanted.replace(/^([a-z]+ )*(republic|kingdom|states?|sultanate|union|commonwealth|principality|duchy|emirate) of (the )?/, ''));
}

/** An outline's own name goes before another's byname: Congo is the one at Brazzaville. */
function foldNames(): ReadonlyMap<string, string> {
	const own = Object.keys(shapes).map(shape => [foldName(shape), shape] as const);
	const bynames = Object.entries(shapes).flatMap(([shape, known]) => known.map(one => [foldName(one), shape] as const));
	return new Map([...bynames, ...own]);
}

/** A name in the form in which names are compared. */
export function foldName(name: string): string {
	return name
		.normalize('NFD')
		.replaceAll(/[\p{M}.,]/gu, '')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll('&', ' and ')
		.replaceAll(/[\s-]+/g, ' ')
		.trim()
		.replace(/^the /, '')
		.replace(/^st /, 'saint ')
		.replace(/ is$/, ' islands');
}

/** The name to print on the map: a bare code gives way to the country's name, spelled out where world-atlas shortens it. */
export function countryTitle(name: string, shape: string): string {
	const [code2, code3, ...others] = shapes[shape] ?? [];
	const isCode = [code2, code3].includes(name.trim().toUpperCase()) && !spokenCodes.includes(name.trim());
	if (!isCode) return name.trim();
	return shape.includes('.') || shape === 'Macedonia' || shape === 'eSwatini' ? (others[0] ?? shape) : shape;
}

/** The known country that an unknown name most resembles, else the one that begins with the same letters, as in another language. */
export function nearestCountry(name: string): string | undefined {
	const near = nearestWord(name, [...Object.keys(shapes), ...Object.values(shapes).flat().filter(known => known.length > 3)]);
	if (near !== undefined || name.length < sameLetters) return near;
	const begins = foldName(name).slice(0, sameLetters);
	return Object.keys(shapes).find(shape => foldName(shape).startsWith(begins));
}
