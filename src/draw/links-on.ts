/** Finds the links on drawn lines, and sets one off. */
import {type Line, textWidth} from './line.ts';

/** Where the links on lines lead, from the top, each once: links to one place are one. */
export function linksOn(lines: readonly Line[]): readonly string[] {
	return [...new Set(lines.flatMap(line => line.flatMap(({link}) => link ?? [])))];
}

/** The lines with what leads to a place inverse. */
export function markLink(lines: readonly Line[], link: string): readonly Line[] {
	return lines.map(line => (line.some(part => part.link === link) ? line.map(part => (part.link === link ? {...part, isInverse: true} : part)) : line));
}

/** Where the link at a column of a line leads, counted from 0; undefined where there is none. */
export function linkAt(line: Line, column: number): string | undefined {
	let from = 0;
	for (const {text, link} of line) {
		from += textWidth(text);
		if (column < from) return link;
	}

	return undefined;
}
