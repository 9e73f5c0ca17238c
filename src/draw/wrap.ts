/** Breaks styled text into lines of a given width at word boundaries, and cuts lines that are too long. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {graphemes, isSimpleText} from '../deck/text/graphemes.ts';
import {type Line, type Segment, lineWidth} from './line.ts';

/** A space that text is not broken at; it keeps a citation with the words it proves. */
export const glue = '\u00A0';

/**
 * The segments as lines of at most `width` columns (at least one line). Words longer than the width are broken. A newline in a
 * segment starts a new line. Where to break is `wrap-ansi`'s decision on the bare text; the looks are laid back over it.
 */
export function wrapSegments(line: Line, width: number): readonly Line[] {
	const columns = Math.max(1, width);
	// wrap-ansi composes letters and their marks, so that the characters would not be found again otherwise; and it measures a line
	// again at each of its blanks, of which no more are seen than fit into it.
	const segments = line.map(part => ({...part, text: part.text.normalize().replaceAll(/[ \t]+/g, blanks => blanks.slice(0, columns))}));
	const bare = segments.map(part => part.text).join('');
	const wrapped = isOneLine(bare, columns) ? [bare] : wrapAnsi(bare, columns, {hard: true, trim: true}).split('\n');
	const source = new SegmentReader(segments);
	return wrapped.map(text => truncateLine(source.take(text), columns).map(unglue));
}

/** Whether wrapping would leave a text as it is: one short line of common characters without blanks at its ends. */
function isOneLine(text: string, columns: number): boolean {
	return text !== '' && text.length <= columns && isSimpleText(text) && text.trim() === text;
}

/** Hands out the segments' characters in order, skipping the white space that wrapping dropped. */
class SegmentReader {
	private index = 0;
	private offset = 0;
	private readonly segments: Line;

	constructor(segments: Line) {
		this.segments = segments;
	}

	take(text: string): Line {
		const runs = new SegmentRuns();
		for (const character of text) {
			const part = this.next(character);
			if (part) runs.add(part, character);
		}
		return runs.line();
	}

	/** The segment that the next occurrence of `character` belongs to. */
	private next(character: string): Segment | undefined {
		for (; this.index < this.segments.length; this.index++, this.offset = 0) {
			const part = this.segments[this.index]!;
			if (part.text.startsWith(character, this.offset)) {
				this.offset += character.length;
				return part;
			}
			const found = part.text.indexOf(character, this.offset);
			if (found >= 0 && part.text.slice(this.offset, found).trim() === '') {
				this.offset = found + character.length;
				return part;
			}
			if (part.text.slice(this.offset).trim() !== '') return part;
		}
		return this.segments.at(-1);
	}
}

/** Joins pieces of text that follow one another and look the same. */
export class SegmentRuns {
	private readonly done: Segment[] = [];
	private first: Segment | undefined;
	private text = '';

	/** Puts text with the look of a segment behind what is there. */
	add(part: Segment, text: string): void {
		if (this.first && (this.first === part || sameLook(this.first, part))) {
			this.text += text;
			return;
		}
		this.close();
		this.first = part;
		this.text = text;
	}

	/** All that was put in, as few segments as may be; each has what its first piece has. */
	line(): Line {
		this.close();
		this.first = undefined;
		return this.done;
	}

	private close(): void {
		if (this.first) this.done.push(this.first.text === this.text ? this.first : {...this.first, text: this.text});
	}
}

/** Whether two segments look the same, so that they can be drawn as one. */
export function sameLook(a: Segment, b: Segment): boolean {
	return (
		a.role === b.role &&
		a.isBold === b.isBold &&
		a.isItalic === b.isItalic &&
		a.isUnderlined === b.isUnderlined &&
		a.isStruck === b.isStruck &&
		a.isInverse === b.isInverse &&
		a.link === b.link
	);
}

/** The line cut to `width` columns, with `…` where something was cut. Wide characters are never split. */
export function truncateLine(line: Line, width: number): Line {
	if (lineWidth(line) <= width) return line;
	if (width <= 0) return [];
	const cut: Segment[] = [];
	let left = width - 1;
	for (const part of line) {
		const kept = takeColumns(part.text, left);
		// What is cut stays as it is at each step.
		const {stands, ...look} = part;
		if (kept !== '') cut.push(kept === part.text ? part : {...look, text: kept});
		left -= stringWidth(kept);
		if (kept !== part.text) {
			cut.push({...look, text: '…'});
			return cut;
		}
	}
	return cut;
}

/** As many whole characters from the start of a text as fit into `width` columns. */
export function takeColumns(text: string, width: number): string {
	let taken = '';
	let used = 0;
	for (const {segment: character} of graphemes.segment(text)) {
		used += stringWidth(character);
		if (used > width) return taken;
		taken += character;
	}
	return taken;
}

/** The segment with a common space wherever `glue` kept words together. */
export function unglue(part: Segment): Segment {
	return part.text.includes(glue) ? {...part, text: part.text.replaceAll(glue, ' ')} : part;
}
