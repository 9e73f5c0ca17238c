/** Decides how a title is set in big letters: where it breaks, and whether it can be. */
import type {Size} from '../size.ts';
import {bigRows, bigWidth, inBigSigns} from './big-font.ts';
import {breakEvenly, widthOf} from './break-evenly.ts';
import {largest} from '../../deck/long-lists.ts';

/** A title in big letters: its lines, and the cells it takes. */
export type BigTitle = {readonly lines: readonly string[]; readonly columns: number; readonly rows: number};

/** The columns of a blank. */
const gap = bigWidth(' ')!;

/** The title broken between words so that it fits into the size; undefined where it does not, or where the font lacks a letter. */
export function setBigTitle(title: string, size: Size): BigTitle | undefined {
	const words = inBigSigns(title).split(/\s+/).filter(word => word !== '').map(measureWord);
	if (words.length === 0 || !words.every(word => word !== undefined)) return undefined;
	const lines = breakEvenly(words, size.columns, gap);
	if (!lines || lines.length * bigRows > size.rows) return undefined;
	return {lines: lines.map(line => line.map(({text}) => text).join(' ')), columns: largest(lines.map(line => widthOf(line, gap))), rows: lines.length * bigRows};
}

function measureWord(text: string): {readonly text: string; readonly width: number} | undefined {
	const width = bigWidth(text);
	return width === undefined ? undefined : {text, width};
}
