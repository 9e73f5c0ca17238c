/** Finds the maps on a slide. */
import type {Map} from '../block.ts';
import type {Slide} from '../deck.ts';
import {everyBlock} from './inner-blocks.ts';

/** The maps on a slide, wherever they stand. */
export function mapsOf({blocks}: Slide): readonly Map[] {
	return everyBlock(blocks).filter(block => block.type === 'map');
}
