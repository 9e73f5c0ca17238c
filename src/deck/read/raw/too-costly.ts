/** Tells apart the Markdown that takes the parser longer than a speaker can wait, which no person writes. */
import {countLineEnds, lineEnd} from '../../text/line-bounds.ts';
import {LineContext} from './line-context.ts';

/** Fifty marks of quotes or list items one inside the other, or a list item indented two hundred columns. */
const nestedBlocks = /(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){50}|^[ \t]{200,}(?:[-+*>]|\d+[.)])/m;

/** What can open or close emphasis: asterisks and underscores that do not stand within a word. */
const emphasis = /(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu;

/**
 * The most of a slide that is parsed, each so that it takes the parser (micromark 4, Node 26) half a second at the most. What stands in
 * fenced blocks at the root costs next to nothing and counts only as `fenced`.
 */
const most = {
	/** Characters and lines: 10,000 list items take 0.6 s. */
	characters: 400_000,
	lines: 10_000,
	fenced: 4_000_000,
	/** Quotations and lists that begin; the time grows with the square of these: 1,000 take 0.1 s, 4,000 take 3 s. */
	containers: 1000,
	/** Within one paragraph, with the square: marks of emphasis on the edge of a word; all of them; brackets. */
	emphasis: 1000,
	marks: 3000,
	brackets: 3000,
	/** Within one paragraph, what may look for its end as far as the paragraph goes, times the characters to be looked through. */
	searches: 10_000_000,
};

/** Why a slide's Markdown is shown as it is written, in words that go on with `This slide`; undefined for one that is parsed. */
export function tooCostly(source: string): string | undefined {
	if (nestedBlocks.test(source)) return tooNested;
	// Most slides are too short for anything but nesting.
	if (source.length < most.emphasis) return undefined;
	const paragraphs = withoutFences(source);
	if (paragraphs === undefined) return tooLong;
	if (paragraphs.length > most.characters || countLineEnds(paragraphs) >= most.lines) return tooLong;
	if (countContainers(paragraphs) > most.containers) return tooNested;
	return paragraphs.split(/\n[ \t]*\n/).some(isCostly) ? tooNested : undefined;
}

const tooNested = 'is nested too deeply to be read';
const tooLong = 'is too long to be read';

/** The lines outside of fenced blocks; undefined where those hold too much. Beside HTML a fence may be none, so that all lines count there. */
function withoutFences(source: string): string | undefined {
	if (source.length > most.fenced) return undefined;
	if (!/^(?:```|~~~)/m.test(source) || /^ {0,3}<(?!!--)/m.test(source)) return source;
	const context = new LineContext();
	const kept: string[] = [];
	for (let offset = 0; offset < source.length; ) {
		const end = lineEnd(source, offset);
		const wasFenced = context.isFenced;
		context.isAtRoot(source, offset, end);
		if (!wasFenced && !context.isFenced) kept.push(source.slice(offset, end));
		else if (!wasFenced) kept.push('');
		offset = end + 1;
	}

	return kept.join('\n');
}

/** How many quotations and lists begin: lines that other marks stand before than before the line above, and the further marks of such lines. */
function countContainers(text: string): number {
	let count = 0;
	let before = '';
	for (const line of text.split('\n')) {
		const marks = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/.exec(line)![0].replaceAll(/\d+/g, '1').trimEnd();
		const isBlank = line.trim() === '';
		if (!isBlank && marks.trim() !== '' && marks !== before) count++;
		count += Math.max(0, marks.replaceAll(/[ \t]/g, '').length - (marks.includes('1') ? 2 : 1));
		// A blank line ends a quotation, but no list.
		if (!isBlank || before.includes('>')) before = marks;
	}

	return count;
}

function isCostly(paragraph: string): boolean {
	if (paragraph.length < most.emphasis) return false;
	const count = (pattern: RegExp) => paragraph.match(pattern)?.length ?? 0;
	if (count(emphasis) > most.emphasis || count(/[*_~]+/g) > most.marks || count(/\]/g) > most.brackets) return true;
	const lengths = new Set(paragraph.match(/`+/g)?.map(run => run.length));
	return (count(/<[!?]/g) + lengths.size) * paragraph.length > most.searches;
}
