/** Writes drawn lines and texts with ASCII, each character by one of the same width. */
import {graphemes} from '../../deck/text/graphemes.ts';
import {type Line, type Role, textWidth} from '../line.ts';
import {brailleStandIn} from './braille.ts';
import {signStandIn} from './signs.ts';

/** What a terminal can show: `ascii` is that alone; a `console` has letters and the signs of Latin-1 besides, but no drawings. */
export type Repertoire = 'ascii' | 'console';

const simple = /^[\n\t -~]*$/;

/** Lines translated last, so that one that is shown again stays the same one, which need not be painted anew. */
const translated: Readonly<Record<Repertoire, WeakMap<Line, Line>>> = {ascii: new WeakMap(), console: new WeakMap()};

/** The line with the same widths and roles. */
export function asciiLine(line: Line, repertoire: Repertoire): Line {
	const known = translated[repertoire].get(line);
	if (known) return known;
	const fresh = line.every(({text}) => simple.test(text)) ? line : line.map(part => ({...part, text: translate(part.text, part.role, repertoire)}));
	translated[repertoire].set(line, fresh);
	return fresh;
}

/** A text of several lines, each as wide as before. */
export function asciiText(text: string, repertoire: Repertoire): string {
	return translate(text, 'text', repertoire);
}

function translate(text: string, role: Role, repertoire: Repertoire): string {
	if (simple.test(text)) return text;
	let written = '';
	for (const {segment} of graphemes.segment(text)) written += simple.test(segment) ? segment : standIn(segment, role, repertoire);
	return written;
}

function standIn(grapheme: string, role: Role, repertoire: Repertoire): string {
	if (/^[\u2800-\u28FF]$/.test(grapheme)) return brailleStandIn(grapheme, role);
	if (repertoire === 'console' && /^(?:\p{L}\p{M}*|[\u00A1-\u00FF])$/u.test(grapheme)) return grapheme;
	const width = textWidth(grapheme);
	const sign = signStandIn(grapheme) ?? '?';
	return sign === '?' ? sign.repeat(width) : sign.padEnd(width).slice(0, width);
}
