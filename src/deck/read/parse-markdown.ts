/** Parses Markdown as decks have it: CommonMark with tables and strike-through, without underlined headings. */
import type {BlockContent, DefinitionContent, Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';

/** A node that may stand where blocks stand. */
export type FlowNode = BlockContent | DefinitionContent;

/** The Markdown of a text as a tree. Underlined (setext) headings are off, because a `---` line parts slides. */
export function parseMarkdown(text: string): readonly FlowNode[] {
	const {children} = fromMarkdown(text, {
		extensions: [gfmTable(), gfmStrikethrough(), {disable: {null: ['setextUnderline']}}],
		mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
	});
	resolveLinks(children);
	// mdast's type lets a root hold anything; one that was parsed from Markdown holds flow.
	return children as readonly FlowNode[];
}

/** Puts a link in the place of each one that names its target elsewhere, `[words][name]`. */
function resolveLinks(nodes: readonly Nodes[]): void {
	const targets = new Map<string, string>();
	const waiting: Nodes[] = [];
	const look = (node: Nodes): void => {
		if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
		if (node.type === 'linkReference') waiting.push(node);
		if ('children' in node) for (const child of node.children) look(child);
	};

	for (const node of nodes) look(node);
	for (const node of waiting) if (node.type === 'linkReference') Object.assign(node, {type: 'link', url: targets.get(node.identifier) ?? ''});
}
