/** Tells whether a slide shows code. */
import type {Slide} from '../deck.ts';
import {everyBlock} from './inner-blocks.ts';

/** Whether code of a named language stands anywhere on the slide. */
export function holdsCode({blocks}: Slide): boolean {
	return everyBlock(blocks).some(block => block.type === 'code' && block.language !== '');
}
