/** Decides how a title is set in big letters: which font, and where it breaks. */
import {type BigFont, bigFonts, renderBig} from './fonts.ts';
import {textWidth} from '../line.ts';
import type {Size} from '../size.ts';
import {wrapSegments} from '../wrap.ts';

/** A title set for a size: its lines, the font (none = plain bold text), and the cells it takes. */
export type BigTitle = {readonly lines: readonly string[]; readonly font?: BigFont; readonly columns: number; readonly rows: number};

/**
 * The title in the largest font in which it fits into the size, broken between words; plain text as the last resort. `largest`
 * leaves out the fonts above it.
 */
export function setBigTitle(title: string, size: Size, largest: BigFont = bigFonts[0].name): BigTitle {
	const words = title.split(/\s+/).filter(word => word !== '');
	for (const {name, rows, lineHeight} of bigFonts.slice(bigFonts.findIndex(font => font.name === largest))) {
		const lines = balanceLines(words, size.columns, name);
		const height = lines === undefined ? Infinity : lines.length * rows + (lines.length - 1) * lineHeight;
		if (lines && height <= size.rows) {
			return {lines, font: name, columns: Math.max(...lines.map(line => bigWidth(line, name)!)), rows: height};
		}
	}

	const lines = wrapSegments([{text: title, role: 'title'}], size.columns).map(line => line.map(part => part.text).join(''));
	const shown = lines.slice(0, Math.max(1, size.rows));
	return {lines: shown, columns: Math.max(...shown.map(textWidth)), rows: shown.length};
}

/** The words on as few lines as the width allows, these as even as can be, so that no word is left alone. */
function balanceLines(words: readonly string[], columns: number, font: BigFont): readonly string[] | undefined {
	let best = breakLines(words, columns, font);
	if (!best || best.length === 1) return best;
	for (;;) {
		const widest = Math.max(...best.map(line => bigWidth(line, font)!));
		const narrower = breakLines(words, widest - 1, font);
		if (!narrower || narrower.length > best.length) return best;
		best = narrower;
	}
}

/** The words on as few lines as the width allows, undefined where one word alone is too wide or has no letters. */
function breakLines(words: readonly string[], columns: number, font: BigFont): readonly string[] | undefined {
	if (words.length === 0) return undefined;
	const lines: string[] = [];
	for (const word of words) {
		const width = bigWidth(word, font);
		if (width === undefined || width > columns) return undefined;
		const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
		if (lines.length > 0 && bigWidth(longer, font)! <= columns) lines[lines.length - 1] = longer;
		else lines.push(word);
	}

	return lines;
}

/** The columns that a text takes: in cfonts' fonts letter stands beside letter, so that their widths add up (a test holds that). */
function bigWidth(text: string, font: BigFont): number | undefined {
	let sum = 0;
	for (const letter of text) {
		const width = letterWidth(letter, font);
		if (width === undefined) return undefined;
		sum += width;
	}

	return sum;
}

/** Letters measured so far; else a title is rendered anew for each way to break it. */
const letterWidths = new Map<string, number | undefined>();

function letterWidth(letter: string, font: BigFont): number | undefined {
	const key = `${font} ${letter}`;
	if (!letterWidths.has(key)) {
		const rows = renderBig(letter, font);
		letterWidths.set(key, rows && Math.max(...rows.map(textWidth)));
	}

	return letterWidths.get(key);
}
