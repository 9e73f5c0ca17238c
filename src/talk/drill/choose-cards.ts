/** Which cards a drill asks, and in which order. */
import {nearestHint} from '../../deck/text/nearest-word.ts';
import type {Card} from './card/card.ts';
import {type Memory, recallChance} from './memory.ts';
import {shuffle} from './shuffle.ts';

/** What a drill is asked for; `newLimit` is how many cards never seen may come. */
export type DrillWishes = {readonly section?: string; readonly newLimit?: number; readonly isHostile?: boolean; readonly seed: number};

/** What cards are chosen from: all of the deck's, what is remembered of them, and the ids of weak slides, worst first. */
export type CardChoice = {readonly cards: readonly Card[]; readonly memories: ReadonlyMap<string, Memory>; readonly weak: readonly string[]};

/** How many new cards a drill brings unless told: few enough to learn at a sitting. */
export const usualNewLimit = 10;

/**
 * The cards to ask at `now`: those due, the least likely remembered first; then new ones, of the weakest slides first, in the deck's order where no run tells. The hostile audience asks all questions, due or not, at
 * random. A section that there is not is a problem, in one sentence.
 */
export function chooseCards({cards, memories, weak}: CardChoice, wishes: DrillWishes, now: number): readonly Card[] | string {
	const within = cardsOfSection(cards, wishes.section);
	if (typeof within === 'string') return within;
	if (wishes.isHostile) return shuffle(within.filter(card => card.kind === 'question'), wishes.seed);
	const due = within
		.filter(card => (memories.get(card.id)?.due ?? Infinity) <= now)
		.map(card => ({card, chance: recallChance(memories.get(card.id), now)}))
		.toSorted((a, b) => a.chance - b.chance)
		.map(({card}) => card);
	const rank = (card: Card) => (weak.includes(card.slide) ? weak.indexOf(card.slide) : weak.length);
	const fresh = within.filter(card => !memories.has(card.id)).toSorted((a, b) => rank(a) - rank(b));
	return [...due, ...fresh.slice(0, wishes.newLimit ?? usualNewLimit)];
}

function cardsOfSection(cards: readonly Card[], asked: string | undefined): readonly Card[] | string {
	if (asked === undefined) return cards;
	const names = [...new Set(cards.map(card => card.section).filter(name => name !== ''))];
	const name = names.find(one => one.toLowerCase() === asked.toLowerCase());
	if (name !== undefined) return cards.filter(card => card.section === name);
	return names.length === 0 ? 'The deck has no sections with cards.' : `There is no section “${asked}” with cards; ${nearestHint(asked, names)}`;
}
