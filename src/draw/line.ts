/** A line of a picture: segments of text, each with the role that a theme gives a look. */
import stringWidth from 'string-width';
import type {Position} from '../deck/position.ts';
import {isSimpleText} from '../deck/text/graphemes.ts';

/**
 * What a piece of text is for; the theme decides how it looks. `side1`-`side3` are the sides of the story in the order in
 * which the deck names them, `shape1`-`shape3` their borders, marks and fills, which are no words; `good`, `warn` and `bad` are
 * states; `keyword`, `string`, `number`, `name` and `comment` are what code is made of; `land`, `shade` and `water` belong to maps.
 */
export type Role =
	| 'text'
	| 'strong'
	| 'title'
	| 'rule'
	| 'accent'
	| 'muted'
	| 'cite'
	| 'quote'
	| 'code'
	| 'keyword'
	| 'string'
	| 'number'
	| 'name'
	| 'comment'
	| 'side1'
	| 'side2'
	| 'side3'
	| 'shape1'
	| 'shape2'
	| 'shape3'
	| 'good'
	| 'warn'
	| 'bad'
	| 'land'
	| 'shade'
	| 'water'
	| 'error';

/** A run of text with one look. It holds no control characters and no newline. */
export type Segment = {
	readonly text: string;
	readonly role: Role;
	readonly isBold?: boolean;
	readonly isItalic?: boolean;
	readonly isUnderlined?: boolean;
	readonly isStruck?: boolean;
	readonly isInverse?: boolean;
	/** Where a link that it is of leads: an address, or `#id` of a slide. */
	readonly link?: string;
	/** The word that it is a row of (counted from 0), where that stands in letters of several rows. */
	readonly word?: {readonly text: string; readonly row: number};
	/** The step at which it appears; absent for what is there at once. */
	readonly step?: number;
	/** Where the block stands that it is of; absent for what is of none. */
	readonly origin?: Position;
	/** What stands above it once more where a page begins with it: the head of its table. */
	readonly head?: readonly Line[];
	/** How it stands at the steps from `from` on, each as wide as itself: the first also before, the last also after them. Absent for what stays as it is. */
	readonly stands?: {readonly from: number; readonly parts: readonly Segment[]};
};

/** One row of a picture, from left to right. */
export type Line = readonly Segment[];

/** A segment of the given role. */
export function segment(text: string, role: Role = 'text', look: Omit<Segment, 'text' | 'role'> = {}): Segment {
	return {text, role, ...look};
}

/** The width of a text in terminal columns. */
export function textWidth(text: string): number {
	return isSimpleText(text) ? text.length : stringWidth(text);
}

/** The width of a line in terminal columns. */
export function lineWidth(line: Line): number {
	return line.reduce((sum, part) => sum + textWidth(part.text), 0);
}

/** The text of a line without its looks. */
export function lineText(line: Line): string {
	return line.map(part => part.text).join('');
}

/** A line followed by spaces up to `width` columns. */
export function padLine(line: Line, width: number): Line {
	const missing = width - lineWidth(line);
	return missing > 0 ? [...line, segment(' '.repeat(missing))] : line;
}

/** A line moved `columns` to the right. */
export function indentLine(line: Line, columns: number): Line {
	return columns > 0 && line.length > 0 ? [segment(' '.repeat(columns)), ...line] : line;
}

/** So many empty lines. */
export function blankLines(count: number): readonly Line[] {
	return Array.from({length: count}, () => []);
}
