/** Finds where the slides of a Markdown file begin and end, in one pass over its lines. */
import {LineContext} from './line-context.ts';

/** A slide's Markdown as a range of the file's text; `line` is the number of its first line, from 1. */
export type SlideRange = {readonly start: number; readonly end: number; readonly line: number};

/** A file's front matter (without its `---` lines) and its slides. */
export type SplitFile = {
	readonly frontMatter?: {readonly text: string; readonly line: number};
	readonly slides: readonly SlideRange[];
};

const isBreak = (line: string) => /^-{3,}[ \t]*$/.test(line);

/**
 * Splits cleaned text at unindented lines of three or more hyphens, leaving alone those inside fenced code and comments, as
 * CommonMark sees them. Ranges with nothing but white space are no slides. It does not parse the slides, so that a deck of ten
 * thousand opens as fast as one of ten; a test holds it against the real parser.
 */
export function splitSlides(text: string): SplitFile {
	const front = /^---[ \t]*\n(?:([^]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
	const hasFront = front !== null && looksLikeYaml(front[1] ?? '');
	const slides: SlideRange[] = [];
	let start = hasFront ? front[0].length : 0;
	let line = hasFront ? countLines(front[0], 0, front[0].length) + (front[0].endsWith('\n') ? 1 : 0) : 1;
	while (start < text.length) {
		const end = findBreak(text, start) ?? text.length;
		if (text.slice(start, end).trim() !== '') slides.push({start, end, line});
		const next = lineEnd(text, end) + 1;
		line += countLines(text, start, Math.min(next, text.length));
		start = next;
	}

	return {...(hasFront ? {frontMatter: {text: front[1] ?? '', line: 2}} : {}), slides};
}

/** Where the line begins that ends the slide which begins at `from`; undefined where the text ends it. */
function findBreak(text: string, from: number): number | undefined {
	let found = text.startsWith('---', from) ? from : nextHyphens(text, from);
	while (found !== undefined && !isBreak(text.slice(found, lineEnd(text, found)))) found = nextHyphens(text, lineEnd(text, found));
	return found === undefined || isOpenProse(text.slice(from, found)) ? found : walkToBreak(text, from);
}

/** The next line after an offset that begins with three hyphens. */
function nextHyphens(text: string, offset: number): number | undefined {
	const newline = text.indexOf('\n---', offset);
	return newline < 0 ? undefined : newline + 1;
}

/** Whether a text holds nothing that could hide a break behind it: no fence, and no comment that is still open. */
function isOpenProse(text: string): boolean {
	return !text.includes('```') && !text.includes('~~~') && text.lastIndexOf('<!--') <= text.lastIndexOf('-->');
}

/** The break that ends a slide with code or comments, found line by line. */
function walkToBreak(text: string, from: number): number | undefined {
	const context = new LineContext();
	for (let offset = from; offset < text.length; ) {
		const end = lineEnd(text, offset);
		if (context.isAtRoot(text, offset, end) && isBreak(text.slice(offset, end))) return offset;
		offset = end + 1;
	}

	return undefined;
}

function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf('\n', offset);
	return newline < 0 ? text.length : newline;
}

/** How many lines end between two offsets. */
function countLines(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
}

/** Front matter is a mapping; `---` over a heading or a paragraph is only an empty first slide. */
function looksLikeYaml(text: string): boolean {
	const first = text.split('\n').find(line => line.trim() !== '' && !line.trimStart().startsWith('# '));
	return first === undefined ? text.trim() === '' : /^["']?[\w-]+["']?\s*:(\s|$)/.test(first);
}
