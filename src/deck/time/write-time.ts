/** Writes a time budget into a slide's Markdown, changing nothing else of it. */
import type {RootContent} from 'mdast';
import {readComment} from '../read/comment.ts';
import {parseMarkdown} from '../read/parse-markdown.ts';
import type {Position} from '../position.ts';

const nowhere: Position = {file: '', line: 1, column: 1};

/**
 * A slide's Markdown with `<!-- time: Ns -->`: where a directive has a time its value alone is exchanged, else a line is added
 * below the title, or at the top of a slide without one. Line ends (LF or CRLF) are kept as they are. Markdown that has the
 * time already comes back as it was.
 */
export function writeTime(source: string, seconds: number): string {
	const children = parseMarkdown(source);
	const time = lastTime(source, children);
	if (time) return time.seconds === seconds ? source : source.slice(0, time.start) + `${seconds}s` + source.slice(time.end);
	const newline = source.includes('\r\n') ? '\r\n' : '\n';
	const title = children.find(node => node.type !== 'html');
	const end = title?.type === 'heading' ? title.position!.end.offset! : undefined;
	const line = `<!-- time: ${seconds}s -->`;
	if (end === undefined) {
		const start = source.length - source.trimStart().length;
		return `${source.slice(0, start)}${line}${newline}${source.slice(start)}`;
	}

	return `${source.slice(0, end)}${newline}${line}${source.slice(end)}`;
}

type Found = {readonly start: number; readonly end: number; readonly seconds: number};

/** Where the value of the last time stands: later directives go before earlier ones. */
function lastTime(source: string, nodes: readonly RootContent[]): Found | undefined {
	return htmlNodes(nodes)
		.flatMap(node => {
			const start = node.position!.start.offset!;
			const html = source.slice(start, node.position!.end.offset);
			return [...html.matchAll(/<!--([^]*?)-->/g)].flatMap((comment): readonly Found[] => {
				const {directive} = readComment(comment[1]!, nowhere);
				const value = /(?<=^|\n|\r)([ \t]*time:[ \t]+)(.*?)(?=[ \t]*(?:\r?\n|[ \t]#|$))/.exec(comment[1]!);
				if (directive?.time === undefined || !value) return [];
				const from = start + comment.index + '<!--'.length + value.index + value[1]!.length;
				return [{start: from, end: from + value[2]!.length, seconds: directive.time}];
			});
		})
		.at(-1);
}

function htmlNodes(nodes: readonly RootContent[]): readonly RootContent[] {
	return nodes.flatMap(node => (node.type === 'html' ? [node] : 'children' in node ? htmlNodes(node.children) : []));
}
