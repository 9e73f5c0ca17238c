/** Simulated times as the program keeps them. */
import type {KeptRun, Visit} from '../../../src/talk/practice/record/kept-run.ts';
import {budgets, sum, type Times} from './speakers.ts';

/** The simulated talk as the program plans it. */
export const plan = {slides: budgets.map((budgetMs, index) => ({id: `s${index}`, title: `Slide ${index + 1}`, section: '', words: 60, budgetMs})), targetMs: sum(budgets)};

/** The stays on the slides that took some times, from 0 on. */
export function visitsOf(times: Times): readonly Visit[] {
	let from = 0;
	return times.flatMap((ms, index): readonly Visit[] => {
		const to = from + ms;
		const visit = {slide: `s${index}`, from, to, pausedMs: 0, take: 1, level: 1, ...(index < times.length - 1 ? {next: `s${index + 1}`} : {})} as const;
		from = to;
		return ms > 0 ? [visit] : [];
	});
}

/** A complete run with some times. */
export function runOf(times: Times, index: number): KeptRun {
	return {id: `run${index}`, number: index + 1, startedAt: index * 86_400_000, kind: 'whole', level: 1, ...plan, visits: visitsOf(times), moments: [], ending: 'complete', isEnded: true};
}
