/** The card of a content slide: what does it say? */
import {inlineText} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {blockLines} from '../../../deck/walk/lines.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** The card that asks from its title what a slide says; none for a slide without a title or without anything on it. */
export function slideCard({slide, id, index, section}: CardSource): readonly Card[] {
	const title = inlineText(slide.title);
	const back = slide.blocks.flatMap(blockLines).filter(line => line !== '');
	if (title === '' || back.length === 0) return [];
	const cites = citesOf(slide.blocks);
	return [{id: cardId(id, 'slide'), kind: 'slide', slide: id, index, section, front: `“${title}”: what does this slide say?`, back, cites}];
}
