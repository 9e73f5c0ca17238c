/** What a drill came to: how many cards, how sure, what is due when. */
import type {Card} from './card/card.ts';
import {type Memory, recallChance} from './memory.ts';
import type {Drill} from './drill.ts';
import {daysBetween} from './local-day.ts';
import {type Grade, grades, standingReviews} from './review.ts';
import {sum} from '../../deck/sum.ts';

/** The end of a drill in numbers. */
export type DrillSummary = {
	/** How many different cards were graded, and how many times each grade was given. */
	readonly cards: number;
	readonly grades: Readonly<Record<Grade, number>>;
	/** The share of cards whose first answer was good or easy, from 0 to 1; undefined where none was graded. */
	readonly sureShare?: number;
	/** The median time to an answer, in ms; undefined where none was graded. */
	readonly answerMs?: number;
	/** How many cards the deck has. */
	readonly all: number;
	/** How likely all cards of the deck are recalled in a day, on average from 0 to 1; new ones count as 0. */
	readonly recallShare: number;
	/** The cards never asked. */
	readonly unseen: number;
	/** How many are due on each day to come, by days from today (0 = today or before), nearest first. */
	readonly due: readonly {readonly days: number; readonly cards: number}[];
};

const dayMs = 86_400_000;

/** The summary of a drill at `now`; `cards` are all of the deck's. Days are the local calendar's. */
export function summarizeDrill(drill: Drill, cards: readonly Card[], now: number): DrillSummary {
	const {memories} = drill;
	const reviews = standingReviews(drill.reviews);
	const first = new Map(reviews.toReversed().map(review => [review.card, review.grade]));
	const sure = [...first.values()].filter(grade => grade === 'good' || grade === 'easy').length;
	const times = reviews.map(review => review.answerMs).toSorted((a, b) => a - b);
	const chances = cards.map(card => recallChance(memories.get(card.id), now + dayMs));
	return {
		cards: first.size,
		grades: Object.fromEntries(grades.map(grade => [grade, reviews.filter(review => review.grade === grade).length])) as Record<Grade, number>,
		...(first.size === 0 ? {} : {sureShare: sure / first.size, answerMs: times[Math.floor(times.length / 2)]!}),
		all: cards.length,
		recallShare: chances.length === 0 ? 0 : sum(chances) / chances.length,
		unseen: cards.filter(card => !memories.has(card.id)).length,
		due: dueDays(cards, memories, now),
	};
}

/** How many cards are due on which day from `now`, by local midnights. */
export function dueDays(cards: readonly Card[], memories: ReadonlyMap<string, Memory>, now: number): DrillSummary['due'] {
	const counts = new Map<number, number>();
	for (const card of cards) {
		const due = memories.get(card.id)?.due;
		if (due === undefined) continue;
		const days = Math.max(0, daysBetween(now, due));
		counts.set(days, (counts.get(days) ?? 0) + 1);
	}

	return [...counts].toSorted(([a], [b]) => a - b).map(([days, count]) => ({days, cards: count}));
}
