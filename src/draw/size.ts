/** The size of a screen, and where on it a slide's parts stand. */

/** A size in terminal cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** The smallest terminal that a slide is shown on. */
export const smallestSize: Size = {columns: 40, rows: 12};

/** Whether a terminal is too small to show a slide. */
export function isTooSmall(size: Size): boolean {
	return size.columns < smallestSize.columns || size.rows < smallestSize.rows;
}

/**
 * Whether titles, and what points begin with, stand in letters of several rows, which a screen of ASCII alone has not: text that leaves
 * room for 150 columns and 44 rows is small on any projector, and a title of 70 letters takes two lines of them there, a quarter of the rows.
 */
export function hasLargeText({columns, rows}: Size, isAscii = false): boolean {
	return columns >= 150 && rows >= 44 && !isAscii;
}

/** Where things stand on a screen, in columns and rows from the top left. */
export type Measure = {
	/** Empty columns left of everything. */
	readonly left: number;
	/** The width of panels and of the footer, and the widest that a slide's content is. */
	readonly columns: number;
	/** The widest that running text is set. */
	readonly prose: number;
	/** The fewest empty rows above the title. */
	readonly top: number;
	/** Empty rows between what stands at the top and what is below it. */
	readonly gap: number;
	/** Empty rows between content and footer. */
	readonly foot: number;
};

/**
 * The measure of a screen: margins of a twelfth on a wide one, and running text of at most 76 columns, as typographers advise for
 * reading (Bringhurst: 45-75 letters a line). Whatever the size, nothing is narrower than a column.
 */
export function measureStage({columns, rows}: Size): Measure {
	const margin = columns < 60 ? 2 : columns < 100 ? 4 : Math.round(columns * 0.08);
	const width = Math.max(1, Math.min(columns - margin * 2, 176));
	const isTall = rows >= 34;
	return {
		left: Math.max(0, Math.floor((columns - width) / 2)),
		columns: width,
		prose: Math.min(width, 76),
		top: rows < 18 ? 0 : isTall ? Math.round(rows / 14) : 1,
		gap: isTall ? 2 : 1,
		foot: rows < 18 ? 0 : 1,
	};
}
