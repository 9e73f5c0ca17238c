/** Finds where words stand in a slide's Markdown, as close as their writing allows. */
import type {Slides} from '../deck.ts';
import {type Position, positionWithin} from '../position.ts';

/**
 * Where `words` stand first on the slide at an index, from a position on; white space between them may be a line end, and in a
 * fence or a quotation the marks that begin a line. With a `key` first where they are the value of that key. The position itself where
 * they do not stand so.
 */
export function findPlace(slides: Slides, index: number, words: string, from: Position, key?: string): Position {
	const source = slides.sourceAt(index);
	const start = slides.positionAt(index);
	const begin = offsetOf(source, from.line - start.line, from.column);
	const trimmed = words.trim();
	if (trimmed === '') return from;
	const plain = source.indexOf(trimmed, begin);
	const keyed = key === undefined ? -1 : searchLoosely(source, trimmed, begin, key);
	const at = keyed >= 0 ? keyed : plain >= 0 ? plain : searchLoosely(source, trimmed, begin);
	return at < 0 ? from : positionWithin(start, source, at);
}

/** How many characters `words` take where they stand, with the marks between them; their own length where they stand otherwise. */
export function writtenLength(slides: Slides, index: number, words: string, {line, column}: Position): number {
	const written = slides.sourceAt(index).slice(offsetOf(slides.sourceAt(index), line - slides.positionAt(index).line, column));
	if (written.startsWith(words)) return words.length;
	const found = loosely(words.trim()).exec(written);
	return found?.index === 0 ? found[0].length : words.length;
}

/** The offset of a line (from 0) and a column (from 1) of a text. */
export function offsetOf(source: string, line: number, column = 1): number {
	let offset = 0;
	for (let passed = 0; passed < line; passed++) {
		const end = source.indexOf('\n', offset);
		if (end < 0) return source.length;
		offset = end + 1;
	}

	return Math.min(source.length, offset + column - 1);
}

function searchLoosely(source: string, words: string, begin: number, key?: string): number {
	const behind = key === undefined ? '' : String.raw`(?<=\b${key}:\s*[>|]?\s*[\["']?\s*)`;
	const found = loosely(words, behind).exec(source.slice(begin));
	return found ? begin + found.index : -1;
}

/** Finds words with marks and line ends between them, at most a dozen; `behind` is a pattern of what must stand before them. */
function loosely(words: string, behind = ''): RegExp {
	const pattern = words
		.split(/\s+/)
		.slice(0, 12)
		.map(word => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
		.join(String.raw`[*_]{0,3}\s+(?:> ?)?[*_]{0,3}`);
	return new RegExp(behind + pattern);
}
