/** A drill in progress: the cards still to ask, the one on show, what was answered. */
import type {Card} from './card/card.ts';
import {gradeMemory, type Memory} from './memory.ts';
import type {Grade, Review} from './review.ts';

/** A drill. Moments are ms since 1970. */
export type Drill = {
	/** The cards still to ask; the first is on show. Empty when the drill is over. */
	readonly queue: readonly Card[];
	/** When the card on show was first shown. */
	readonly shownAt: number;
	/** When it was turned; undefined while the answer is sought. */
	readonly turnedAt?: number;
	readonly isHostile: boolean;
	/** What is to be kept, in order: who runs the drill writes those that are not written yet. */
	readonly reviews: readonly Review[];
	readonly memories: ReadonlyMap<string, Memory>;
	readonly isOver: boolean;
};

/** What a speaker does in a drill. */
export type DrillAction =
	| {readonly type: 'turn'}
	| {readonly type: 'grade'; readonly grade: Grade}
	/** Puts the card at the end, ungraded. */
	| {readonly type: 'skip'}
	| {readonly type: 'end'};

/** How many answers a card graded "again" waits for before it comes back in the same drill. */
const againAfter = 3;

/** A drill of the cards begun at `now`; `memories` are what is remembered from earlier ones. */
export function startDrill(queue: readonly Card[], memories: ReadonlyMap<string, Memory>, isHostile: boolean, now: number): Drill {
	return {queue, memories, isHostile, shownAt: now, reviews: [], isOver: queue.length === 0};
}

/** The drill after an action at `now`. Grading before the card is turned, and anything after the end, changes nothing. */
export function reduceDrill(drill: Drill, action: DrillAction, now: number): Drill {
	const [card, ...rest] = drill.queue;
	if (drill.isOver || card === undefined) return drill;
	switch (action.type) {
		case 'turn':
			return drill.turnedAt === undefined ? {...drill, turnedAt: now} : drill;
		case 'grade':
			return drill.turnedAt === undefined ? drill : gradeCard(drill, card, action.grade, now);
		case 'skip':
			return showNext(drill, [...rest, card], now);
		case 'end':
			return {...drill, isOver: true};
	}
}

function gradeCard(drill: Drill, card: Card, grade: Grade, now: number): Drill {
	const rest = drill.queue.slice(1);
	const answerMs = Math.max(0, (drill.turnedAt ?? now) - drill.shownAt);
	const review: Review = {v: 1, type: 'review', card: card.id, slide: card.slide, grade, at: now, answerMs};
	const memories = new Map(drill.memories).set(card.id, gradeMemory(drill.memories.get(card.id), grade, now));
	const queue = grade === 'again' ? rest.toSpliced(againAfter, 0, card) : rest;
	return showNext({...drill, memories, reviews: [...drill.reviews, review]}, queue, now);
}

function showNext(drill: Drill, queue: readonly Card[], now: number): Drill {
	const {turnedAt: _turned, ...untouched} = drill;
	return {...untouched, queue, shownAt: now, isOver: queue.length === 0};
}
