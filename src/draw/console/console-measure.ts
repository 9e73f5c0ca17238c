/** Divides the speaker's screen: clock, slide now and next, notes. */
import type {Size} from '../size.ts';
import {bigRows} from '../title/big-font.ts';

/** The rows and columns of the parts of a console, from the top; `isBig` where the clock stands in big letters. */
export type ConsoleMeasure = {
	readonly isBig: boolean;
	readonly clockRows: number;
	readonly previewRows: number;
	readonly nowColumns: number;
	/** 0 where there is no room for the next slide. */
	readonly nextColumns: number;
	readonly notesRows: number;
};

/** From this size on the clock and the state are big: they take a fifth of the rows. */
const bigFrom: Size = {columns: 96, rows: 32};

/** Columns between the slide now and the next. */
export const gutter = 3;

/** The measure of a screen; `trade` rows go from the previews to the notes, negative ones the other way. */
export function measureConsole({columns, rows}: Size, trade: number): ConsoleMeasure {
	const isBig = columns >= bigFrom.columns && rows >= bigFrom.rows;
	const clockRows = isBig ? bigRows + 2 : 2;
	// Two rules and the footer stand between and below the parts.
	const rest = Math.max(4, rows - clockRows - 3);
	const previewRows = Math.max(2, Math.min(Math.round(rest * 0.55) - trade, rest - 2));
	const isSplit = columns >= 60;
	const nowColumns = isSplit ? Math.floor((columns - gutter) * 0.6) : columns;
	return {isBig, clockRows, previewRows, nowColumns, nextColumns: isSplit ? columns - gutter - nowColumns : 0, notesRows: rest - previewRows};
}
