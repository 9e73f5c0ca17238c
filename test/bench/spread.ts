/** The middle and the tail of measured times. */

/** Median, 95th and 99th percentile and the greatest of some figures, in the figures' unit. */
export type Spread = {readonly median: number; readonly p95: number; readonly p99: number; readonly most: number; readonly count: number};

/** The spread of figures (NaN for none), by nearest rank. */
export function spreadOf(figures: readonly number[]): Spread {
	const sorted = figures.toSorted((a, b) => a - b);
	const at = (part: number) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
	return {median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1), count: sorted.length};
}

/** The median of figures. */
export function median(figures: readonly number[]): number {
	return spreadOf(figures).median;
}
