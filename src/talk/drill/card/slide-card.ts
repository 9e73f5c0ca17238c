/** The card of a content slide: what does it say? */
import type {Block} from '../../../deck/block.ts';
import {inlineText} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {everyBlock, withInnerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';
import {factsAsked} from './fact/fact-cards.ts';
import {leavesOf, pointsOf} from './points.ts';
import {isSpoken} from './speaker-cards.ts';
import {type GivenTitle, isPersonNamed, isTold, leadOf, sharesWord} from './title-tells.ts';

/** A card asks for so many points of a slide at most: more are no single thing to remember. */
const mostPoints = 5;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What the points are called where all of them are of one picture. */
const units: Readonly<Partial<Record<Block['type'], string>>> = {players: 'people', timeline: 'events'};

/** A row of more cells than this is more than one thing to remember. */
const mostCells = 2;

/** Whether each point has a card of its own, and all of them together are either known from these or too much: a few arrows or routes, or rows of many cells. */
function isAskedByPart(blocks: readonly Block[], count: number): boolean {
	return blocks.every(block => ((block.type === 'relations' || block.type === 'map') && count <= 2) || (block.type === 'table' && block.head.length > mostCells));
}

/**
 * The card that asks from its title what a slide says; none for a slide without a title, or where the title and the slide's other cards
 * (`others`) leave nothing to tell.
 */
export function slideCard(source: CardSource, others: readonly Card[]): readonly Card[] {
	const {slide, id, index, section, stopWords} = source;
	const given = {title: inlineText(slide.title), stopWords};
	const {title} = given;
	const isCited = source.cites.length > 0;
	const blocks = withoutBlocks(slide.blocks, block => isAsked(block, source, isCited));
	const points = pointsOf(blocks, isCited);
	const parts = leavesOf(blocks).filter(block => pointsOf([block], isCited).length > 0);
	if (title === '' || isAskedByPart(parts, points.length)) return [];
	const unit = units[parts.length === 1 ? parts[0]!.type : 'paragraph'] ?? 'points';
	const left = points.filter(point => (unit === 'people' ? !isPersonNamed(point, given) : !isTold(point, given)));
	const beyond = beyondWhat(slide.blocks, blocks);
	const isPart = left.length < points.length;
	const isKnown = unit === 'points' && (isPart || (beyond !== undefined && left.length === 1)) && left.every(point => others.some(({back}) => point.endsWith(back.at(-1)!)));
	if (left.length === 0 || isKnown) return [];
	// Which points a title tells is hard to say for who has only the title: all are asked for.
	const back = unit === 'people' ? left : points;
	const leads = parts.every(({type}) => type === 'list' || type === 'paragraph') ? leadsToAsk(points, given) : undefined;
	const all = unit === 'people' ? askForPeople(back.length, isPart) : askForPoints(back.length, unit, beyond);
	const asked = leads === undefined ? all : `what does it say of each: ${leads.join(', ')}?`;
	return [{id: cardId(id, 'slide'), kind: 'slide', slide: id, index, section, front: `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”: ${asked}`, back, cites: citesOf(blocks)}];
}

/** The lead-ins of points, where each has its own and the title speaks of at least half of the points. */
function leadsToAsk(points: readonly string[], given: GivenTitle): readonly string[] | undefined {
	const leads = points.flatMap(point => leadOf(point) ?? []);
	const isOfAll = points.length > 1 && points.length <= mostPoints && new Set(leads).size === points.length;
	return isOfAll && points.filter(point => sharesWord(point, given)).length * 2 >= points.length ? leads : undefined;
}

/** Whether a block has cards of its own, from which its points would be known: a quotation that names its speaker, a chart, arrows, a table of which at least half is asked for. */
function isAsked(block: Block, source: CardSource, isCited: boolean): boolean {
	if (isSpoken(block) || block.type === 'chart') return true;
	if (block.type !== 'relations' && block.type !== 'table') return false;
	const count = factsAsked(block, source).length;
	return count > 0 && (block.type === 'relations' || count * 2 >= pointsOf([block], isCited).length);
}

function withoutBlocks(blocks: readonly Block[], isOut: (block: Block) => boolean): readonly Block[] {
	return blocks.filter(block => !isOut(block)).map(block => withInnerBlocks(block, inner => withoutBlocks(inner, isOut)));
}

/** What asked blocks are called where a card asks for the rest, one and several. */
const askedNames: readonly (readonly [Block['type'], string, string])[] = [
	['quote', 'the quotation', 'the quotations'],
	['chart', 'its chart', 'its charts'],
	['relations', 'its arrows', 'its arrows'],
	['table', 'its table', 'its tables'],
];

/** Beyond what the points are asked for, where they (`left`) are not all that the slide says. */
function beyondWhat(all: readonly Block[], left: readonly Block[]): string | undefined {
	const countOf = (blocks: readonly Block[], type: Block['type']) => everyBlock(blocks).filter(block => block.type === type).length;
	const asked = askedNames.map(([type, one, several]) => ({count: countOf(all, type) - countOf(left, type), one, several})).filter(({count}) => count > 0);
	return asked.length === 0 ? undefined : asked.map(({count, one, several}) => (count === 1 ? one : several)).join(' and ');
}

/** How so many people are asked for: the others, where the title names some. */
function askForPeople(count: number, isPart: boolean): string {
	if (count === 1) return `who is its ${isPart ? 'other' : 'one'} person?`;
	const people = isPart ? 'other people' : 'people';
	return count > mostPoints ? nameSome(count, people) : `who are its ${numbers[count]} ${people}?`;
}

/** How so many points are asked for, `beyond` what else the slide says. */
function askForPoints(count: number, unit: string, beyond: string | undefined): string {
	if (count > mostPoints) return nameSome(count, unit);
	if (count === 1) return beyond === undefined ? 'what is its point?' : `what does it say beyond ${beyond}?`;
	return beyond === undefined ? `what are its ${numbers[count]} ${unit}?` : `what ${numbers[count]} ${unit} does it have beyond ${beyond}?`;
}

function nameSome(count: number, unit: string): string {
	return `name ${numbers[mostPoints]} of its ${numbers[count] ?? count} ${unit}`;
}
