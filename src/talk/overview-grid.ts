/** How the overview orders the slides: rows of the talk's slides, then rows of its backup, and how a cursor moves over them. */
import {slidesInRow, type Tracks} from '../deck/backup/tracks.ts';
import type {Direction} from './action.ts';

/** A row of the overview: the indexes of its slides; `opensBackup` where the backup begins, below slides of the talk. */
export type GridRow = {readonly slides: readonly number[]; readonly opensBackup: boolean};

/** The rows of the overview, `across` slides in each but the last of the talk and of the backup. */
export function overviewRows(tracks: Tracks, across: number): readonly GridRow[] {
	const [talk, backup] = [slidesInRow(tracks, false), slidesInRow(tracks, true)].map(slides => breakRow(slides, across));
	return [...talk!, ...backup!].map((slides, index) => ({slides, opensBackup: index > 0 && index === talk!.length}));
}

function breakRow(slides: readonly number[], across: number): readonly (readonly number[])[] {
	return Array.from({length: Math.ceil(slides.length / across)}, (_row, row) => slides.slice(row * across, (row + 1) * across));
}

/** The row that a slide stands in; 0 for one that is in none. */
export function rowOfSlide(rows: readonly GridRow[], slide: number): number {
	return Math.max(0, rows.findIndex(({slides}) => slides.includes(slide)));
}

/** The slide beside another one in a direction; the same where there is none. Down from above a short row leads to its last slide. */
export function slideBeside(rows: readonly GridRow[], slide: number, direction: Direction): number {
	if (direction === 'left' || direction === 'right') {
		const order = rows.flatMap(({slides}) => slides);
		return order[order.indexOf(slide) + (direction === 'left' ? -1 : 1)] ?? slide;
	}

	const at = rowOfSlide(rows, slide);
	const next = rows[at + (direction === 'up' ? -1 : 1)]?.slides;
	const column = rows[at]?.slides.indexOf(slide) ?? 0;
	return next?.[column] ?? next?.at(-1) ?? (direction === 'down' ? rows[at]?.slides.at(-1) : undefined) ?? slide;
}
