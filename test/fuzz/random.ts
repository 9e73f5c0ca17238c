/** Random choices that a seed makes again, and how many of each kind of case are tried. */

/** Choices: a number from 0 to below `most`, and one of a list. */
export type Random = {readonly below: (most: number) => number; readonly of: <Item>(list: readonly Item[]) => Item};

/** Choices from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6D2B79F5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};

	const below = (most: number) => Math.floor(next() * most);
	return {below, of: list => list[below(list.length)]!};
}

const isWhole = process.env['LECTERN_FUZZ'] === 'whole';

/** How much is tried: all of it by `npm run fuzz`, a short part in the tests. */
export const amounts = isWhole ? {decks: 1200, keys: 30_000, faults: 60} : {decks: 60, keys: 1500, faults: 6};

/** What the choices begin with: `LECTERN_SEED`, or the same each time. */
export const seed = Number(process.env['LECTERN_SEED'] ?? 8);
