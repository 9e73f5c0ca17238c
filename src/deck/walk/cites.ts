/** Gathers the paragraphs of the article that blocks and slides cite. */
import type {Block} from '../block.ts';
import type {Slide} from '../deck.ts';
import {inlineCites} from '../inline.ts';
import {statementsOf} from './statements.ts';

/** The numbers of the paragraphs that blocks cite, each once, in the order in which they are read. */
export function citesOf(blocks: readonly Block[]): readonly number[] {
	return [...new Set(blocks.flatMap(statementsOf).flatMap(({cites}) => cites))];
}

/** The numbers of all paragraphs that a slide cites, its title and subtitle too, each once, in rising order. */
export function slideCites({title, subtitle = [], blocks}: Slide): readonly number[] {
	return [...new Set([...inlineCites(title), ...inlineCites(subtitle), ...citesOf(blocks)])].toSorted((a, b) => a - b);
}
