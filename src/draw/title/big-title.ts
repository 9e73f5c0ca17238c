/** Decides how a title is set in big letters: where it breaks, and whether it can be. */
import type {Size} from '../size.ts';
import {bigRows, bigWidth, inBigSigns} from './big-font.ts';
import {largest} from '../../deck/long-lists.ts';

/** A title in big letters: its lines, and the cells it takes. */
export type BigTitle = {readonly lines: readonly string[]; readonly columns: number; readonly rows: number};

/** The title broken between words so that it fits into the size; undefined where it does not, or where the font lacks a letter. */
export function setBigTitle(title: string, size: Size): BigTitle | undefined {
	const words = inBigSigns(title).split(/\s+/).filter(word => word !== '');
	const lines = balanceLines(words, size.columns);
	if (!lines || lines.length * bigRows > size.rows) return undefined;
	return {lines, columns: largest(lines.map(line => bigWidth(line)!)), rows: lines.length * bigRows};
}

/** The words on as few lines as the width allows, these as even as can be, so that no word is left alone. */
function balanceLines(words: readonly string[], columns: number): readonly string[] | undefined {
	let best = breakLines(words, columns);
	if (!best || best.length === 1) return best;
	for (;;) {
		const widest = largest(best.map(line => bigWidth(line)!));
		const narrower = breakLines(words, widest - 1);
		if (!narrower || narrower.length > best.length) return best;
		best = narrower;
	}
}

/** The words on as few lines as the width allows, undefined where one word alone is too wide or has no letters. */
function breakLines(words: readonly string[], columns: number): readonly string[] | undefined {
	if (words.length === 0) return undefined;
	const lines: string[] = [];
	for (const word of words) {
		const width = bigWidth(word);
		if (width === undefined || width > columns) return undefined;
		const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
		if (lines.length > 0 && bigWidth(longer)! <= columns) lines[lines.length - 1] = longer;
		else lines.push(word);
	}

	return lines;
}
