/** Finds where the slides of a Markdown file begin and end, in one pass over its lines. */
import {countLineEnds, lineEnd} from '../../text/line-bounds.ts';
import {LineContext} from './line-context.ts';

/** A slide's Markdown as a range of the file's text; `line` is the number of its first line, from 1. */
export type SlideRange = {readonly start: number; readonly end: number; readonly line: number};

/** What may be wrong with front matter as a whole: it is TOML, whose text is left out, or no line ends it. */
export type FrontFault = 'toml' | 'unclosed';

/** A file's front matter (without its `---` lines) and its slides. */
export type SplitFile = {
	readonly frontMatter?: {readonly text: string; readonly line: number; readonly fault?: FrontFault};
	readonly slides: readonly SlideRange[];
};

const isBreak = (line: string) => /^-{3,}[ \t]*$/.test(line);

/**
 * Splits cleaned text at unindented lines of three or more hyphens, leaving alone those inside fenced code and comments, as
 * CommonMark sees them. Ranges with nothing but white space are no slides. It does not parse the slides, so that a deck of ten
 * thousand opens as fast as one of ten; a test holds it against the real parser.
 */
export function splitSlides(text: string): SplitFile {
	const front = findFront(text);
	const slides: SlideRange[] = [];
	let start = front?.end ?? 0;
	let line = countLineEnds(text, 0, start) + 1;
	while (start < text.length) {
		const end = findBreak(text, start) ?? text.length;
		if (text.slice(start, end).trim() !== '') slides.push({start, end, line});
		const next = lineEnd(text, end) + 1;
		line += countLineEnds(text, start, Math.min(next, text.length));
		start = next;
	}

	return {...(front ? {frontMatter: {text: front.text, line: 2, ...(front.fault ? {fault: front.fault} : {})}} : {}), slides};
}

/** The front matter that a text begins with, and where what follows it begins; undefined where there is none. */
function findFront(text: string): {readonly text: string; readonly end: number; readonly fault?: FrontFault} | undefined {
	const toml = /^\+\+\+[ \t]*\n(?:[^]*?\n)?\+\+\+[ \t]*(?:\n|$)/.exec(text);
	if (toml) return {text: '', end: toml[0].length, fault: 'toml'};
	const closed = /^---[ \t]*\n(?:([^]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
	const whole = closed ? (closed[1] ?? '') : /^---[ \t]*\n/.test(text) ? text.slice(lineEnd(text, 0) + 1) : undefined;
	if (whole === undefined || !looksLikeYaml(whole)) return undefined;
	const begins = lineEnd(text, 0) + 1;
	const blank = endOfKeys(whole);
	if (blank !== undefined) return {text: whole.slice(0, blank), end: begins + blank, fault: 'unclosed'};
	return closed ? {text: whole, end: closed[0].length} : undefined;
}

/**
 * Where the keys of front matter end that takes a slide in: at the first blank line, if a heading comes behind it, which YAML takes for
 * a comment, and no further key at the margin. Undefined where it takes in none.
 */
function endOfKeys(front: string): number | undefined {
	const blank = front.search(/\n[ \t]*\n/);
	if (blank < 0) return undefined;
	const rest = front.slice(blank);
	const heading = rest.search(/\n#{1,6} /);
	return heading < 0 || /\n[\w-]+:(?:\s|$)/.test(rest) ? undefined : blank + 1;
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

/** Front matter is a mapping; `---` over a heading or a paragraph is only an empty first slide. */
function looksLikeYaml(text: string): boolean {
	const first = text.split('\n').find(line => line.trim() !== '' && !line.trimStart().startsWith('# '));
	return first === undefined ? text.trim() === '' : /^["']?[\w-]+["']?\s*:(\s|$)/.test(first);
}
