/** Finds how much air the points of a slide get. */

/**
 * The blank lines between points, 0-3: the most that leaves a tenth of the rows free; more than one only where two fifths of them
 * are left, or one where its words are in large letters. `heightWith` gives the lines that the content takes with so much air.
 */
export function findAir(rows: number, isLarge: boolean, heightWith: (air: number) => number): number {
	const most = rows >= 42 || isLarge ? 3 : rows >= 16 ? 2 : 1;
	for (let air = most; air > 1; air--) if (heightWith(air) <= rows * (isLarge ? 0.8 : 0.6)) return air;
	return heightWith(1) <= rows * 0.9 ? 1 : 0;
}
