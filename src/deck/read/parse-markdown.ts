/** Parses Markdown as decks have it: CommonMark with tables and strike-through, without underlined headings. */
import type {BlockContent, DefinitionContent} from 'mdast';
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
	// mdast's type lets a root hold anything; one that was parsed from Markdown holds flow.
	return children as readonly FlowNode[];
}
