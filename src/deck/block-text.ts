/** The words of a deck's blocks as lines of plain text: what a speaker says, and what a card shows. */
import type {Block, ListItem} from './block.ts';
import {type Inline, inlineText} from './inline.ts';

/** The text of a block, one line a paragraph, item, row or event; citations left out. */
export function blockLines(block: Block): readonly string[] {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return [spokenText(block.text)];
		case 'list':
			return block.items.flatMap(itemLines);
		case 'quote':
			return [...block.blocks.flatMap(blockLines), ...(block.speaker ? [`— ${spokenText(block.speaker)}`] : [])];
		case 'table':
			return block.rows.map(row => row.map(spokenText).join(' · '));
		case 'columns':
			return block.columns.flat().flatMap(blockLines);
		case 'players':
			return block.players.map(({name, office, stance}) => joinParts([[name, office].filter(Boolean).join(', '), stance], ': '));
		case 'timeline':
			return block.events.map(({when, claim}) => joinParts([when, claim], ': '));
		case 'relations':
			return block.arrows.map(({from, to, kind, what}) => `${from} → ${to} (${kind}): ${what}`);
		case 'chart':
			return block.bars.map(({label, value}) => `${label}: ${value} ${block.unit}`);
		case 'code':
			return block.text.split('\n');
		case 'map':
		case 'image':
			return [block.alt];
	}
}

/** The text of a list item, its inner lists with it. */
export function itemLines(item: ListItem): readonly string[] {
	return item.blocks.flatMap(blockLines);
}

/** The words of an Inline, without the space that a citation left out leaves before a full stop or comma. */
export function spokenText(inline: Inline): string {
	return inlineText(inline).replaceAll(/\s+(?=[.,;!?](?:\s|$))/g, '');
}

/** The numbers of the article's paragraphs that a block cites, in order, each once. */
export function blockCites(block: Block): readonly number[] {
	return [...new Set(citesWithin(block))];
}

function citesWithin(value: unknown): readonly number[] {
	if (Array.isArray(value)) return value.flatMap(citesWithin);
	if (typeof value !== 'object' || value === null) return [];
	const {cites, marks, target, ...rest} = value as {cites?: readonly number[]; marks?: readonly string[]; target?: string};
	const own = cites ?? (marks?.includes('cite') && target ? [Number(target.slice(2))] : []);
	return [...own, ...Object.values(rest).flatMap(citesWithin)];
}

function joinParts(parts: readonly (string | undefined)[], separator: string): string {
	return parts.filter(part => part !== undefined && part !== '').join(separator);
}
