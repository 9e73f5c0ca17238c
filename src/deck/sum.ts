/** Adds numbers up. */

/** The sum of the numbers, 0 of none. */
export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
