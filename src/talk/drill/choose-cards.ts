/** Which cards a drill asks, and in which order. */
import {nearestHint} from '../../deck/text/nearest-word.ts';
import type {Card} from './card/card.ts';
import {dayNumber, daysBetween} from './local-day.ts';
import {type Memory, recallChance, usualRetention} from './memory.ts';
import {shuffle} from './shuffle.ts';

/** What a drill is asked for; `newLimit` is how many cards never seen may come, `talkAt` the moment of the talk, for which cards should be as sure as `retention`. */
export type DrillWishes = {readonly section?: string; readonly newLimit?: number; readonly isHostile?: boolean; readonly seed: number; readonly talkAt?: number; readonly retention?: number};

/** What cards are chosen from: all of the deck's, what is remembered of them, and the ids of weak slides, worst first. */
export type CardChoice = {readonly cards: readonly Card[]; readonly memories: ReadonlyMap<string, Memory>; readonly weak: readonly string[]};

/** How many new cards a drill brings unless told: few enough to learn at a sitting. */
export const usualNewLimit = 10;

/**
 * The cards to ask at `now`, questions first: those due by the end of the day, the least likely remembered first; then new ones, of the
 * weakest slides first, at random on each day where no run tells. Of a slide there is one card a day, so that none is known from
 * another; questions are cards of their own. The hostile audience asks all questions, due or not. A section that there is not is a
 * problem, in one sentence.
 */
export function chooseCards({cards, memories, weak}: CardChoice, wishes: DrillWishes, now: number): readonly Card[] | string {
	const within = cardsOfSection(cards, wishes.section);
	if (typeof within === 'string') return within;
	if (wishes.isHostile) return shuffle(within.filter(card => card.kind === 'question'), wishes.seed);
	const isOfToday = ({id}: Card) => memories.has(id) && daysBetween(memories.get(id)!.lastAt, now) === 0;
	const buried = new Set(cards.filter(isOfToday).map(familyOf));
	const open = shuffle(within, dayNumber(now)).filter(card => !buried.has(familyOf(card)));
	const due = open
		.filter(({id}) => memories.has(id) && isDue(memories.get(id)!, wishes, now))
		.map(card => ({card, chance: Math.round(recallChance(memories.get(card.id), now) * chanceSteps)}))
		.toSorted((a, b) => a.chance - b.chance)
		.map(({card}) => card);
	const asked = oneOfEach(due, new Set());
	const rank = (card: Card) => (weak.includes(card.slide) ? weak.indexOf(card.slide) : weak.length);
	const fresh = questionsFirst(open.filter(card => !memories.has(card.id)).toSorted((a, b) => rank(a) - rank(b)));
	const brought = oneOfEach(fresh, new Set(asked.map(familyOf))).slice(0, wishes.newLimit ?? usualNewLimit);
	return [...questionsFirst(asked), ...brought];
}

/** So many days before the talk, what would not be sure enough on it is asked once more. */
const lastDays = 2;

function isDue(memory: Memory, {talkAt, retention = usualRetention}: DrillWishes, now: number): boolean {
	if (daysBetween(now, memory.due) <= 0) return true;
	const daysLeft = talkAt === undefined ? -1 : daysBetween(now, talkAt);
	return daysLeft >= 0 && daysLeft <= lastDays && recallChance(memory, talkAt!) < retention;
}

/** Chances of recall nearer to each other than one of so many steps are as good as the same, and their cards in the order of the day. */
const chanceSteps = 20;

/** What a card would be known from: the cards of its slide; a question stands alone. */
function familyOf({id, kind, slide}: Card): string {
	return kind === 'question' ? id : slide;
}

function oneOfEach(cards: readonly Card[], taken: Set<string>): readonly Card[] {
	return cards.filter(card => {
		const family = familyOf(card);
		if (taken.has(family)) return false;
		taken.add(family);
		return true;
	});
}

function questionsFirst(cards: readonly Card[]): readonly Card[] {
	return [...cards.filter(({kind}) => kind === 'question'), ...cards.filter(({kind}) => kind !== 'question')];
}

function cardsOfSection(cards: readonly Card[], asked: string | undefined): readonly Card[] | string {
	if (asked === undefined) return cards;
	const names = [...new Set(cards.map(card => card.section).filter(name => name !== ''))];
	const name = names.find(one => one.toLowerCase() === asked.toLowerCase());
	if (name !== undefined) return cards.filter(card => card.section === name);
	return names.length === 0 ? 'The deck has no sections with cards.' : `There is no section “${asked}” with cards; ${nearestHint(asked, names)}`;
}
