/** Cards of quotations: who said it? */
import type {Block, Quote} from '../../../deck/block.ts';
import {blockCites, blockLines, spokenText} from '../../../deck/block-text.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** A card for each quotation of a slide that names its speaker. */
export function speakerCards({slide, id, index, section}: CardSource): readonly Card[] {
	return quotesIn(slide.blocks).map(quote => {
		const words = quote.blocks.flatMap(blockLines).join(' ').replaceAll(/^["“]|["”]$/g, '');
		const back = [spokenText(quote.speaker!)];
		return {id: cardId(id, 'speaker', words), kind: 'speaker', slide: id, index, section, front: `Who said: “${words}”`, back, cites: blockCites(quote)};
	});
}

function quotesIn(blocks: readonly Block[]): readonly (Quote & {readonly speaker: NonNullable<Quote['speaker']>})[] {
	return blocks.flatMap(block => {
		if (block.type === 'columns') return quotesIn(block.columns.flat());
		return block.type === 'quote' && block.speaker && spokenText(block.speaker) !== '' ? [{...block, speaker: block.speaker}] : [];
	});
}
