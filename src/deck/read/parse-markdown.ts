/** Parses Markdown as decks have it: CommonMark with tables and strike-through, without underlined headings. */
import type {Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';

/** The Markdown tree of a text. Underlined (setext) headings are off, because a `---` line parts slides. */
export function parseMarkdown(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfmTable(), gfmStrikethrough(), {disable: {null: ['setextUnderline']}}],
		mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
	});
}
