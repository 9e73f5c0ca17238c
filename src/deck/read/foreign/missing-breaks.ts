/** Tells where slides run into one another: titles in the middle of a slide, a `---` that was to underline a heading. */
import type {Heading} from 'mdast';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {FlowNode} from '../parse-markdown.ts';
import type {SlideReader} from '../slide-reader.ts';

/** What is known of a slide besides its nodes: its title, where it has one, whether it is the deck's first, and whether the `---` behind it stands right below its text. */
export type SlideEdges = {readonly title: Heading | undefined; readonly isFirst: boolean; readonly isUnderlined: boolean};

/** The problem of a slide that likely is none of its own, or several; none for any other. */
export function missingBreaks(nodes: readonly FlowNode[], {title, isFirst, isUnderlined}: SlideEdges, reader: SlideReader): readonly Problem[] {
	const [first] = nodes;
	if (isUnderlined && nodes.length === 1 && first?.type === 'paragraph' && !reader.written(first).includes('\n')) {
		const hint = 'write a heading as `## Title`, or set a blank line above `---`';
		return [problemAt(reader.common(first).position, 'syntax', 'This line is no heading: the `---` below it parts slides.', {hint, severity: 'warning', length: reader.written(first).length})];
	}

	// Below the title of a deck, titles of its slides stand where no `---` is written at all.
	if (title === undefined || title.depth > 2 || (title.depth === 1 && !isFirst)) return [];
	const others = outsideColumns(nodes, reader).filter(node => node.type === 'heading' && node.depth === 2 && node !== title);
	const [other] = others;
	if (other === undefined || others.length < (title.depth === 2 ? 1 : 2)) return [];
	return [problemAt(reader.common(other).position, 'syntax', 'This title stands in the middle of a slide.', {hint: 'set a line `---` above it for a slide of its own; within a slide write `### Heading`', severity: 'warning', length: reader.written(other).length})];
}

/** The nodes between no columns: those may well have headings of their own. */
function outsideColumns(nodes: readonly FlowNode[], reader: SlideReader): readonly FlowNode[] {
	let isWithin = false;
	return nodes.filter(node => {
		const columns = node.type === 'html' ? [...reader.written(node).matchAll(/\bcolumns:[ \t]*(end\b)?/g)].at(-1) : undefined;
		if (columns) isWithin = columns[1] === undefined;
		return !isWithin;
	});
}
