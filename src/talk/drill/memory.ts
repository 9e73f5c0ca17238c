/** What a speaker remembers: the reviews of a card, scheduled by the FSRS algorithm of the `ts-fsrs` library. */
import {createEmptyCard, type Card as ScheduledCard, fsrs, type Grade as Rating} from 'ts-fsrs';
import {type Grade, grades, type Review} from './review.ts';

/** A card as it is remembered; moments in ms since 1970. */
export type Memory = {
	readonly scheduled: ScheduledCard;
	readonly reviews: number;
	readonly lastGrade: Grade;
	/** When it should be asked again. */
	readonly due: number;
};

/** The memory of each card that has reviews, by card id: all its reviews replayed in order of time. */
export function rememberCards(reviews: readonly Review[]): ReadonlyMap<string, Memory> {
	const memories = new Map<string, Memory>();
	for (const {card, grade, at} of reviews.toSorted((a, b) => a.at - b.at)) memories.set(card, gradeMemory(memories.get(card), grade, at));
	return memories;
}

/** The memory of a card after it was graded at `at`; the library's own parameters, and no randomness, so that a replay agrees. */
export function gradeMemory(memory: Memory | undefined, grade: Grade, at: number): Memory {
	const scheduler = fsrs({enable_fuzz: false});
	const before: ScheduledCard = memory?.scheduled ?? createEmptyCard(new Date(at));
	const {card} = scheduler.next(before, new Date(at), (grades.indexOf(grade) + 1) as Rating);
	return {scheduled: card, reviews: (memory?.reviews ?? 0) + 1, lastGrade: grade, due: card.due.getTime()};
}

/** How likely a card is recalled at `now`, from 0 to 1, by FSRS; 0 for one never asked. */
export function recallChance(memory: Memory | undefined, now: number): number {
	return memory === undefined ? 0 : fsrs({enable_fuzz: false}).get_retrievability(memory.scheduled, new Date(now), false);
}
