/** Cards of quotations: who said it? */
import type {Block, Quote} from '../../../deck/block.ts';
import type {Inline} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {everyBlock} from '../../../deck/walk/inner-blocks.ts';
import {blockLines, spokenText} from '../../../deck/walk/lines.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** A card for each quotation of a slide that names its speaker. */
export function speakerCards({slide, id, index, section}: CardSource): readonly Card[] {
	return quotesIn(slide.blocks).map(quote => {
		const words = quote.blocks.flatMap(blockLines).join(' ').replaceAll(/^["“]|["”]$/g, '');
		const back = [spokenText(quote.speaker)];
		return {id: cardId(id, 'speaker', words), kind: 'speaker', slide: id, index, section, front: `Who said: “${words}”`, back, cites: citesOf([quote])};
	});
}

function quotesIn(blocks: readonly Block[]): readonly (Quote & {readonly speaker: Inline})[] {
	return everyBlock(blocks).flatMap(block => (block.type === 'quote' && block.speaker && spokenText(block.speaker) !== '' ? [{...block, speaker: block.speaker}] : []));
}
