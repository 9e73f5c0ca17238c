/** How long each slide may take: the deck's own times, the rest of the talk shared by the length of the notes. */
import type {Outline, OutlineSlide} from './outline.ts';
import {sum} from '../../../deck/sum.ts';

/**
 * The words that a slide without notes counts for: its title said aloud takes some five seconds at 130 words a minute. It
 * keeps such a slide from a budget of nothing.
 */
const fewestWords = 11;

/** What budgets are made from besides the outline; both are left out where the deck alone decides. */
export type BudgetWishes = {
	/** Words a minute, where there is no talk's length to share out. */
	readonly rate: number;
	/** Whether the speaker asked for the rate: then it goes before the deck's `minutes`. */
	readonly isRateAsked?: boolean;
};

/**
 * The budget of each slide in whole ms. A slide's own seconds stand; what they leave of the deck's minutes is shared among the
 * others by the words of their notes. With no minutes, none left, or a rate asked for, the others take their words at the
 * rate; a backup slide, which takes nothing of the talk's length, always does.
 */
export function slideBudgets(outline: Outline, wishes: BudgetWishes): readonly number[] {
	const {slides} = outline;
	const talk = slides.filter(slide => !slide.isBackup);
	const fixed = sum(talk.map(({seconds = 0}) => seconds * 1000));
	const others = talk.filter(slide => slide.seconds === undefined);
	const rest = (outline.minutes ?? 0) * 60_000 - fixed;
	const atRate = (slide: OutlineSlide) => Math.round((weight(slide) / wishes.rate) * 60_000);
	const shares = rest > 0 && !wishes.isRateAsked ? scaleTo(others.map(weight), rest) : others.map(atRate);
	let next = 0;
	return slides.map(slide => {
		if (slide.seconds !== undefined) return slide.seconds * 1000;
		return slide.isBackup ? atRate(slide) : shares[next++]!;
	});
}

/** The numbers in the same proportions, whole, with exactly the given sum (in ms, rounded); equal parts where all are 0. */
export function scaleTo(numbers: readonly number[], total: number): readonly number[] {
	const all = sum(numbers);
	const whole = Math.round(total);
	let before = 0;
	let given = 0;
	return numbers.map((number, index) => {
		before += number;
		const share = all === 0 ? (index + 1) / numbers.length : before / all;
		const upTo = index === numbers.length - 1 ? whole : Math.round(whole * share);
		const part = upTo - given;
		given = upTo;
		return part;
	});
}

function weight(slide: OutlineSlide): number {
	return Math.max(fewestWords, slide.words);
}
