/** Writes a number with the word it counts. */

/** `1 peek`, `2 peeks`. */
export function countOf(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
