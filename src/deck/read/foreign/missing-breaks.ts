/** Tells where slides run into one another: titles in the middle of a slide, a `---` that was to underline a heading. */
import type {Heading} from 'mdast';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {FlowNode} from '../parse-markdown.ts';
import type {SlideReader} from '../slide-reader.ts';

/** What is known of a slide besides its nodes: its title, where it has one, those that stand in no columns, which may well have headings of their own, whether it is the deck's first, and whether the `---` behind it stands right below its text. */
export type SlideEdges = {readonly title: Heading | undefined; readonly outside: readonly FlowNode[]; readonly isFirst: boolean; readonly isUnderlined: boolean};

/** The problem of a slide that likely is none of its own, or several; none for any other. */
export function missingBreaks(nodes: readonly FlowNode[], {title, outside, isFirst, isUnderlined}: SlideEdges, reader: SlideReader): readonly Problem[] {
	const [first] = nodes;
	if (isUnderlined && nodes.length === 1 && first?.type === 'paragraph' && !reader.written(first).includes('\n')) {
		const hint = 'write a heading as `## Title`, or set a blank line above `---`';
		return [problemAt(reader.common(first).position, 'syntax', 'This line is no heading: the `---` below it parts slides.', {hint, severity: 'warning', length: reader.written(first).length})];
	}

	// Below the title of a deck, titles of its slides stand where no `---` is written at all.
	if (title === undefined || title.depth > 2 || (title.depth === 1 && !isFirst)) return [];
	const others = outside.filter(node => node.type === 'heading' && node.depth === 2 && node.children.length > 0);
	const [other] = others;
	if (other === undefined || others.length < (title.depth === 2 ? 1 : 2)) return [];
	return [problemAt(reader.common(other).position, 'syntax', 'This title stands in the middle of a slide.', {hint: 'set a line `---` above it for a slide of its own; within a slide write `### Heading`', severity: 'warning', length: reader.written(other).length})];
}
