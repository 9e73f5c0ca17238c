/** Does with lists of any length what spreading them into arguments does with short ones only. */

/** The largest of the numbers and `least`, which no numbers give. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
	let most = least;
	for (const one of numbers) if (one > most) most = one;
	return most;
}

/** The smallest of the numbers and `most`, which no numbers give. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
	let least = most;
	for (const one of numbers) if (one < least) least = one;
	return least;
}

/** Adds items to the end of a list. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
	for (const item of items) list.push(item);
}
