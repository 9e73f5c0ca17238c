/** What a speaker remembers: the reviews of a card, scheduled by the FSRS algorithm of the `ts-fsrs` library. */
import {createEmptyCard, type Card as ScheduledCard, fsrs, type Grade as Rating} from 'ts-fsrs';
import {type Grade, grades, type Review} from './review.ts';

/** A card as it is remembered; moments in ms since 1970. */
export type Memory = {
	readonly scheduled: ScheduledCard;
	readonly reviews: number;
	readonly lastGrade: Grade;
	readonly lastAt: number;
	/** When it should be asked again. */
	readonly due: number;
};

/** How likely a card is to be recalled when it is asked again, unless told: what FSRS is tuned for. */
export const usualRetention = 0.9;

/** The memory of each card that has reviews, by card id: all its reviews replayed in order of time. */
export function rememberCards(reviews: readonly Review[], retention = usualRetention): ReadonlyMap<string, Memory> {
	const memories = new Map<string, Memory>();
	for (const {card, grade, at} of reviews.toSorted((a, b) => a.at - b.at)) memories.set(card, gradeMemory(memories.get(card), grade, at, retention));
	return memories;
}

/**
 * The memory of a card after it was graded at `at`, with the library's own parameters. No grade leads back within minutes, when the
 * answer is still before the eyes: each is of another day. What is graded together comes back apart; the library takes the chance in
 * that from the review itself, so that a replay agrees.
 */
export function gradeMemory(memory: Memory | undefined, grade: Grade, at: number, retention = usualRetention): Memory {
	const scheduler = fsrs({enable_fuzz: true, enable_short_term: false, request_retention: retention});
	// A clock that was set back, or another machine's that is ahead, must not make a card seem graded before its last time.
	const now = Math.max(at, memory?.scheduled.last_review?.getTime() ?? at);
	const before: ScheduledCard = memory?.scheduled ?? createEmptyCard(new Date(now));
	const {card} = scheduler.next(before, new Date(now), (grades.indexOf(grade) + 1) as Rating);
	const due = card.due.getTime();
	// Days beyond those that a `Date` reaches are none.
	return {scheduled: card, reviews: (memory?.reviews ?? 0) + 1, lastGrade: grade, lastAt: at, due: Number.isNaN(due) ? now : due};
}

/** How likely a card is recalled at `now`, from 0 to 1, by FSRS; 0 for one never asked. */
export function recallChance(memory: Memory | undefined, now: number): number {
	return memory === undefined ? 0 : fsrs({enable_short_term: false}).get_retrievability(memory.scheduled, new Date(now), false);
}
