/** The card of a content slide: what does it say? */
import type {Block} from '../../../deck/block.ts';
import {inlineText} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {everyBlock, innerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {blockLines, statementLines} from '../../../deck/walk/lines.ts';
import {statementsOf} from '../../../deck/walk/statements.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** A card asks for so many points of a slide at most: more are no single thing to remember. */
const mostPoints = 5;
const numbers = ['no points', 'point', 'two points', 'three points', 'four points', 'five points'];

/** What of a slide is no point of it: what is looked at, what heads others, what is told with its picture. */
const pointless: readonly Block['type'][] = ['code', 'image', 'heading'];

/** The card that asks from its title what a slide says; none for a slide without a title or without anything on it. */
export function slideCard({slide, id, index, section}: CardSource): readonly Card[] {
	const title = inlineText(slide.title);
	const back = pointsOf(slide.blocks);
	if (title === '' || back.length === 0) return [];
	const cites = citesOf(slide.blocks);
	const asked = back.length > mostPoints ? `name ${numbers[mostPoints]!.replace(' points', '')} of its ${back.length} points` : back.length === 1 ? 'what is its point?' : `what are its ${numbers[back.length]}?`;
	return [{id: cardId(id, 'slide'), kind: 'slide', slide: id, index, section, front: `“${title}”: ${asked}`, back, cites}];
}

/** What a slide claims, a quotation in one piece; where it cites nothing, all that it says. */
export function pointsOf(blocks: readonly Block[]): readonly string[] {
	const parts = everyBlock(blocks, block => block.type !== 'quote').filter(block => (block.type === 'quote' || innerBlocks(block).length === 0) && !pointless.includes(block.type));
	const told = parts.flatMap(block => (block.type === 'quote' ? [{lines: [blockLines(block).join(' ')], cites: citesOf([block])}] : statementsOf(block).map(statement => ({lines: statementLines(statement), cites: statement.cites}))));
	const cited = told.filter(({cites}) => cites.length > 0);
	return (cited.length > 0 ? cited : told).flatMap(({lines}) => lines).filter(line => line !== '');
}
