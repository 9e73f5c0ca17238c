/** The words that a slide shows. */
import type {Block} from '../block.ts';
import type {Slide} from '../deck.ts';
import {inlineText} from '../inline.ts';
import {statementsOf} from './statements.ts';

/** All words that a slide shows, in the order in which they are read; notes, citation marks and alternative texts are left out. */
export function slideWords({title, subtitle = [], blocks}: Slide): string {
	return [inlineText(title), inlineText(subtitle), ...blocks.map(blockWords)].join(' ');
}

/** The words that a block shows. */
export function blockWords(block: Block): string {
	const parts = statementsOf(block).flatMap(statement => statement.parts);
	return parts.filter(({name}) => name !== 'alt').map(({text}) => inlineText(text)).join(' ');
}
