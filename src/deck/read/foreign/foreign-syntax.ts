/** Finds what would stand on a slide as it is written: syntax that other Markdown has and decks have not, other tools' marks, slips of the pen. */
import type {Nodes} from 'mdast';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {FlowNode} from '../parse-markdown.ts';
import type {SlideReader} from '../slide-reader.ts';
import {headingSlips, lineSlips} from './line-slips.ts';
import type {Slip, SlipPlace} from './slip.ts';
import {textSlips} from './text-slips.ts';

/** A problem at the first of each kind; `nodes` are what a slide's Markdown was parsed to, `reader` knows how they are written. */
export function foreignSyntax(nodes: readonly FlowNode[], reader: SlideReader): readonly Problem[] {
	const found = new Map<Slip, Problem>();
	const tell = (slips: readonly Slip[], node: Nodes, within: SlipPlace['within']) => {
		const written = reader.written(node);
		for (const slip of slips) {
			const match = found.has(slip) ? undefined : slip.find(written, {isFirst: node === nodes[0], within});
			if (match) found.set(slip, problemAt(reader.placeIn(node, match.at), 'syntax', match.message, {hint: match.hint, severity: 'warning', length: match.length}));
		}
	};

	const look = (node: Nodes, within: SlipPlace['within']): void => {
		if (node.type === 'paragraph') tell(lineSlips, node, within);
		if (node.type === 'heading') tell(headingSlips, node, within);
		if (node.type === 'text' || node.type === 'definition') tell(textSlips[node.type], node, within);
		if ('children' in node) for (const child of node.children) look(child, node.type === 'listItem' ? 'listItem' : 'other');
	};

	for (const node of nodes) {
		// Within a list or a quotation nobody would part slides.
		if (node.type === 'thematicBreak') tell(textSlips.thematicBreak, node, 'slide');
		look(node, 'slide');
	}

	return [...found.values()];
}
