/** The card of a content slide: what does it say? */
import type {Block} from '../../../deck/block.ts';
import {inlineText} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {everyBlock, innerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {blockLines, statementLines} from '../../../deck/walk/lines.ts';
import {partOf, type Statement, statementsOf} from '../../../deck/walk/statements.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';
import {saysSomething} from './proper-names.ts';

/** A card asks for so many points of a slide at most: more are no single thing to remember. */
const mostPoints = 5;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What of a slide is no point of it: what is looked at, what is told with its picture. */
const pointless: readonly Block['type'][] = ['code', 'image'];

/** Whether a statement makes a point: no place of a map, no words that only say who and when, no heading of others without a citation. */
function isPoint(statement: Statement): boolean {
	if (partOf(statement, 'place')) return false;
	if (partOf(statement, 'heading')) return statement.cites.length > 0;
	const text = partOf(statement, 'text');
	return text === undefined || statement.parts.length > 1 || saysSomething(inlineText(text));
}

/** What the points are called where all of them are of one picture. */
const units: Readonly<Partial<Record<Block['type'], string>>> = {players: 'people', timeline: 'events'};

/** A row of more cells than this is more than one thing to remember. */
const mostCells = 2;

/** Whether each point has a card of its own, and all of them together are either known from these or too much: a few arrows or routes, or rows of many cells. */
function isAskedByPart(blocks: readonly Block[], count: number): boolean {
	return blocks.every(block => ((block.type === 'relations' || block.type === 'map') && count <= 2) || (block.type === 'table' && block.head.length > mostCells));
}

/** The card that asks from its title what a slide says; none for a slide without a title or without anything on it. */
export function slideCard({slide, id, index, section}: CardSource): readonly Card[] {
	const title = inlineText(slide.title);
	const back = pointsOf(slide.blocks);
	const parts = leavesOf(slide.blocks).filter(block => pointsOf([block]).length > 0);
	if (title === '' || back.length === 0 || isAskedByPart(parts, back.length)) return [];
	const cites = citesOf(slide.blocks);
	const unit = units[parts.length === 1 ? parts[0]!.type : 'paragraph'] ?? 'points';
	const count = numbers[back.length] ?? `${back.length}`;
	const asked = back.length > mostPoints ? `name ${numbers[mostPoints]} of its ${count} ${unit}` : back.length === 1 ? 'what is its point?' : `${unit === 'people' ? 'who' : 'what'} are its ${count} ${unit}?`;
	return [{id: cardId(id, 'slide'), kind: 'slide', slide: id, index, section, front: `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”: ${asked}`, back, cites}];
}

/** What a slide claims, a quotation in one piece; where it cites nothing, all that it says. */
export function pointsOf(blocks: readonly Block[]): readonly string[] {
	const told = leavesOf(blocks).flatMap(block => (block.type === 'quote' ? [{lines: [blockLines(block).join(' ')], cites: citesOf([block])}] : statementsOf(block).filter(isPoint).map(statement => ({lines: statementLines(statement), cites: statement.cites}))));
	const cited = told.filter(({cites}) => cites.length > 0);
	return (cited.length > 0 ? cited : told).flatMap(({lines}) => lines).filter(line => line !== '');
}

/** The blocks that say something themselves, a quotation as one. */
function leavesOf(blocks: readonly Block[]): readonly Block[] {
	return everyBlock(blocks, block => block.type !== 'quote').filter(block => (block.type === 'quote' || innerBlocks(block).length === 0) && !pointless.includes(block.type));
}
