/** Cards of what a picture or a table says: one for each event, arrow, route and row, and for the figures of a chart. */
import type {Block} from '../../../../deck/block.ts';
import {inlineText} from '../../../../deck/inline.ts';
import {everyBlock} from '../../../../deck/walk/inner-blocks.ts';
import {type Card, cardId} from '../card.ts';
import type {CardSource} from '../card-source.ts';
import {chartFacts} from './chart-facts.ts';
import type {Fact} from './fact.ts';
import {relationFacts} from './relation-facts.ts';
import {tableFacts} from './table-facts.ts';
import {timelineFacts} from './timeline-facts.ts';

/** The cards of a slide's timelines, relations, charts, maps and tables. */
export function factCards(source: CardSource): readonly Card[] {
	const {slide, id, index, section} = source;
	return everyBlock(slide.blocks)
		.flatMap(block => factsAsked(block, source))
		.map(({asked, ...fact}) => ({id: cardId(id, 'fact', asked), kind: 'fact', slide: id, index, section, ...fact}));
}

/** What a block of a slide is asked for: facts that the question does not tell itself and, where the deck cites, that cite. */
export function factsAsked(block: Block, {slide, isUncited, sides}: CardSource): readonly Fact[] {
	return factsOf(block, inlineText(slide.title), sides).filter(({back, front, cites}) => (isUncited || cites.length > 0) && !front.toLowerCase().includes(back[0]!.toLowerCase()));
}

function factsOf(block: Block, title: string, sides: readonly string[]): readonly Fact[] {
	switch (block.type) {
		case 'timeline':
			return timelineFacts(block, sides);
		case 'relations':
			return relationFacts(block);
		case 'chart':
			return chartFacts(block, title);
		case 'map':
			return block.routes.map(({label, state, cites}) => ({asked: `route ${label}`, front: `The route “${label}”: what state is it in?`, back: [state], cites, part: 'route'}));
		case 'table':
			return tableFacts(block, title);
		case 'paragraph':
		case 'heading':
		case 'list':
		case 'quote':
		case 'columns':
		case 'players':
		case 'code':
		case 'image':
			return [];
	}
}
