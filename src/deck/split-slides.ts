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
	let offset = hasFront ? front[0].length : 0;
	let line = hasFront ? front[0].split('\n').length - (front[0].endsWith('\n') ? 0 : 1) : 1;
	let start = offset;
	let startLine = line;
	const context = new LineContext();
	const close = (end: number) => {
		if (text.slice(start, end).trim() !== '') slides.push({start, end, line: startLine});
	};

	while (offset < text.length) {
		const newline = text.indexOf('\n', offset);
		const end = newline < 0 ? text.length : newline;
		if (context.isAtRoot(text, offset, end) && isBreak(text.slice(offset, end))) {
			close(offset);
			start = end + 1;
			startLine = line + 1;
		}

		offset = end + 1;
		line++;
	}

	close(text.length);
	return {...(hasFront ? {frontMatter: {text: front[1] ?? '', line: 2}} : {}), slides};
}

/** Front matter is a mapping; `---` over a heading or a paragraph is only an empty first slide. */
function looksLikeYaml(text: string): boolean {
	const first = text.split('\n').find(line => line.trim() !== '' && !line.trimStart().startsWith('# '));
	return first === undefined ? text.trim() === '' : /^["']?[\w-]+["']?\s*:(\s|$)/.test(first);
}
