/** Writes a time budget into a slide's Markdown, changing nothing else of it. */
import type {RootContent} from 'mdast';
import {readComment} from '../read/directive/comment.ts';
import {findComments} from '../read/html-comments.ts';
import {parseMarkdown} from '../read/parse-markdown.ts';
import {cleanWithOffsets} from '../text/clean-text.ts';
import type {Position} from '../position.ts';

const nowhere: Position = {file: '', line: 1, column: 1};

/**
 * A slide's Markdown, as it stands in the file, with `<!-- time: Ns -->`: where a directive has a time its value alone is exchanged,
 * else a line that ends with `newline` (the text's first line end unless told) is added below the title, or on top of a slide without
 * one. Markdown that has the time already comes back as it was.
 */
export function writeTime(source: string, seconds: number, newline = firstLineEnd(source)): string {
	// What a reader does not see is not looked at, and stays where it is.
	const {text, offsets} = cleanWithOffsets(source);
	const children = parseMarkdown(text);
	const time = lastTime(text, children);
	if (time?.seconds === seconds) return source;
	if (time) return `${source.slice(0, offsets[time.start])}${seconds}s${source.slice(offsets[time.end - 1]! + 1)}`;
	const line = `<!-- time: ${seconds}s -->`;
	const title = titleOf(children);
	if (title === undefined) {
		const top = offsets[text.lastIndexOf('\n', text.search(/\S/)) + 1];
		return `${source.slice(0, top)}${line}${newline}${source.slice(top)}`;
	}

	const titleEnd = text.indexOf('\n', title.position!.end.offset);
	const below = titleEnd < 0 ? source.length : offsets[titleEnd];
	return `${source.slice(0, below)}${newline}${line}${source.slice(below)}`;
}

/** The first line end of a text that every editor takes for one; `\n` where it has none. */
export function firstLineEnd(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function titleOf(nodes: readonly RootContent[]): RootContent | undefined {
	const first = nodes.find(node => node.type !== 'html');
	return first?.type === 'heading' ? first : undefined;
}

type Found = {readonly start: number; readonly end: number; readonly seconds: number};

/** Where the value of the last time stands: later directives go before earlier ones, and those in the title are read first. */
function lastTime(source: string, nodes: readonly RootContent[]): Found | undefined {
	const title = titleOf(nodes);
	const inOrder = title === undefined ? nodes : [title, ...nodes.filter(node => node !== title)];
	return htmlNodes(inOrder)
		.flatMap(({value, position}) => {
			const start = position!.start.offset!;
			const written = findComments(source.slice(start, position!.end.offset)).comments;
			return findComments(value).comments.flatMap((comment, index): readonly Found[] => {
				const {directive} = readComment(comment.text, nowhere);
				const here = written[index];
				// In the file the marks of a quotation or a list may stand before the key.
				const found = here && /(?<=^|\n)([> \t]*time:[ \t]+)(.*?)(?=[ \t]*(?:\n|[ \t]#|$))/.exec(here.text);
				if (directive?.time === undefined || !found) return [];
				const from = start + here.start + found.index + found[1]!.length;
				return [{start: from, end: from + found[2]!.length, seconds: directive.time}];
			});
		})
		.at(-1);
}

type Html = Extract<RootContent, {type: 'html'}>;

/** The HTML that directives are read from: all but that in tables. */
function htmlNodes(nodes: readonly RootContent[]): readonly Html[] {
	return nodes.flatMap(node => (node.type === 'html' ? [node] : 'children' in node && node.type !== 'table' ? htmlNodes(node.children) : []));
}
