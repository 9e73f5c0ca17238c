/** A drill in progress: the cards still to ask, the one on show, what was answered. */
import type {Card} from './card/card.ts';
import {gradeMemory, type Memory, usualRetention} from './memory.ts';
import {cardText} from './recognize-cards.ts';
import type {DrillRecord, Grade, Review} from './review.ts';

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
	readonly reviews: readonly DrillRecord[];
	readonly memories: ReadonlyMap<string, Memory>;
	/** How likely a card should be recalled when it is asked again, from 0 to 1. */
	readonly retention: number;
	/** The ids of cards whose words were edited since they were learned. */
	readonly changed: ReadonlySet<string>;
	/** The drill before its last grade. */
	readonly before?: Drill;
	readonly isOver: boolean;
};

/** What a speaker does in a drill. */
export type DrillAction =
	| {readonly type: 'turn'}
	| {readonly type: 'grade'; readonly grade: Grade}
	/** Puts the card at the end, ungraded. */
	| {readonly type: 'skip'}
	/** Takes the last grade back: its card is on show again, turned. */
	| {readonly type: 'undo'}
	| {readonly type: 'end'};

/** How many answers a card graded "again" waits for before it comes back in the same drill. */
const againAfter = 3;
/** With fewer others than this it does not come back today: its answer would still be before the eyes. */
const fewestBetween = 2;

/** A drill of the cards begun at `now`; `memories` are what is remembered from earlier ones. */
export function startDrill(queue: readonly Card[], memories: ReadonlyMap<string, Memory>, isHostile: boolean, now: number): Drill {
	return {queue, memories, isHostile, retention: usualRetention, changed: new Set(), shownAt: now, reviews: [], isOver: queue.length === 0};
}

/** The drill after an action at `now`. Grading before the card is turned, and anything after the end, changes nothing. */
export function reduceDrill(drill: Drill, action: DrillAction, now: number): Drill {
	if (action.type === 'undo') return undoGrade(drill, now);
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
	const review: Review = {v: 1, type: 'review', card: card.id, slide: card.slide, grade, at: now, answerMs, asked: cardText(card)};
	const memories = new Map(drill.memories).set(card.id, gradeMemory(drill.memories.get(card.id), grade, now, drill.retention));
	const queue = grade === 'again' && rest.length >= fewestBetween ? rest.toSpliced(againAfter, 0, card) : rest;
	return showNext({...drill, memories, reviews: [...drill.reviews, review], before: drill}, queue, now);
}

function undoGrade(drill: Drill, now: number): Drill {
	const {before} = drill;
	const [card] = before?.queue ?? [];
	return before === undefined || card === undefined ? drill : {...before, reviews: [...drill.reviews, {v: 1, type: 'review-undone', card: card.id, at: now}]};
}

function showNext(drill: Drill, queue: readonly Card[], now: number): Drill {
	const {turnedAt: _turned, ...untouched} = drill;
	return {...untouched, queue, shownAt: now, isOver: queue.length === 0};
}
