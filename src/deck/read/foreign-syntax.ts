/** Finds what other Markdown has and decks have not, and which would stand on the slide as it is written: footnotes, formulas. */
import type {Nodes} from 'mdast';
import type {FlowNode} from './parse-markdown.ts';

/** A piece of such syntax, and the node that it stands in. */
export type ForeignSyntax = {readonly kind: 'footnote' | 'formula'; readonly node: Nodes};

const footnote = /\[\^[^\]\s]+\]/;
/** Pandoc's rule: no white space right within the dollars, and no digit right behind, so that "$5 to $10" is no formula. */
const formula = /(?<![\\$])\$(?:\$[^$]+\$\$|(?=[^\s$])(?:\\[^]|[^$\\])*(?<![\s\\])\$(?!\d))/;

/** The first footnote and the first formula that are shown raw; `source` is the text that the nodes were parsed from. */
export function foreignSyntax(nodes: readonly FlowNode[], source: string): readonly ForeignSyntax[] {
	const found = new Map<ForeignSyntax['kind'], Nodes>();
	const look = (node: Nodes): void => {
		const written = source.slice(node.position?.start.offset, node.position?.end.offset);
		if (node.type === 'definition' && node.label?.startsWith('^') && !found.has('footnote')) found.set('footnote', node);
		if (node.type === 'text') {
			if (!found.has('footnote') && footnote.test(written)) found.set('footnote', node);
			if (!found.has('formula') && formula.test(written)) found.set('formula', node);
		}

		if ('children' in node) for (const child of node.children) look(child);
	};

	for (const node of nodes) look(node);
	return [...found].map(([kind, node]) => ({kind, node}));
}
