/** The size of a screen, and where on it a slide's parts stand. */

/** A size in terminal cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** The smallest terminal that a slide is shown on. */
export const smallestSize: Size = {columns: 40, rows: 12};

/** Whether a terminal is too small to show a slide. */
export function isTooSmall(size: Size): boolean {
	return size.columns < smallestSize.columns || size.rows < smallestSize.rows;
}

/** Where the parts of a slide stand, in columns and rows from the top left. */
export type Measure = {
	/** Empty columns left of everything. */
	readonly left: number;
	/** The width of title, content and footer. */
	readonly columns: number;
	/** The widest that running text is set. */
	readonly prose: number;
	/** Empty rows above the title. */
	readonly top: number;
	/** Empty rows between title and content. */
	readonly gap: number;
	/** Empty rows between content and footer. */
	readonly foot: number;
};

/**
 * The measure of a slide on a screen. The content is at most 128 columns wide and stands in the middle; running text at most 96,
 * within what typographers advise for reading (Bringhurst: 45-75 letters a line, up to 90 for a screen read from afar).
 */
export function measureStage({columns, rows}: Size): Measure {
	const margin = columns < 60 ? 2 : columns < 100 ? 4 : Math.round(columns * 0.08);
	const width = Math.min(columns - margin * 2, 128);
	const isTall = rows >= 34;
	return {
		left: Math.floor((columns - width) / 2),
		columns: width,
		prose: Math.min(width, 96),
		top: rows < 18 ? 0 : isTall ? Math.round(rows / 14) : 1,
		gap: isTall ? 2 : 1,
		foot: rows < 18 ? 0 : 1,
	};
}
