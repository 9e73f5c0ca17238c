/** A random order that a seed decides, so that a test can know it. */

/** The items in the order that a seed gives (Fisher and Yates, with the mulberry32 generator). */
export function shuffle<Item>(items: readonly Item[], seed: number): readonly Item[] {
	const shuffled = [...items];
	let state = seed >>> 0;
	for (let last = shuffled.length - 1; last > 0; last--) {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (last + 1);
		[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
	}

	return shuffled;
}
