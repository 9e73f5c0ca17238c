/** Which slides stand out by their time, against the speaker's own measure and against chance. */
import {type KeptRun, spokenMs} from '../record/kept-run.ts';
import {finishedSlides, median} from './past-times.ts';

/**
 * A slide that stands out: the share of its budget that it took over `runs` runs, the share that the speaker's slides take of theirs,
 * and the logarithm of the one by the other, shrunk for few runs.
 */
export type OutstandingTime = {readonly ratio: number; readonly own: number; readonly runs: number; readonly deviation: number};

/** How far apart the same slide's times lie by chance: the deviation of their logarithms in the simulation, as sure as so many runs. */
const usualNoise = {deviation: 0.35, degrees: 6};
/** A slide stands out from so many standard errors on: with some twenty slides, chance alone then names fewer than one. */
const errors = {over: 1.8, rushed: 2.5};
/** And only by so many ms of a budget: a second too much on a short slide is nothing. */
const leastMs = 5000;
/** The runs that a slide is held to be usual for before it was said: of two slides as far off, the one said more often goes first. */
const usualRuns = 1;
/** The speaker's measure is held to the budgets by so many slides: a few that were practised alone do not make their own. */
const usualSlides = 2;

/** The slides that stand out, by id. */
export function standingOut(runs: readonly KeptRun[]): ReadonlyMap<string, OutstandingTime> {
	const slides = shares(runs);
	const means = [...slides.values()].map(({logs}) => mean(logs));
	if (means.length === 0) return new Map();
	const own = (median(means) * means.length) / (means.length + usualSlides);
	const noise = noiseOf([...slides.values()].map(({logs}) => logs));
	return new Map(
		[...slides].flatMap(([slide, {logs, budgetMs}]) => {
			const [log, count] = [mean(logs), logs.length];
			const off = log - own;
			const isFar = Math.abs(off) >= (off > 0 ? errors.over : errors.rushed) * (noise / Math.sqrt(count));
			const isLong = Math.abs(Math.exp(log) - Math.exp(own)) * budgetMs >= leastMs;
			// Nobody over the budgets is told to say more, nor anyone within them to cut.
			const isWrong = off > 0 ? log > 0 : log < 0;
			return isFar && isLong && isWrong ? [[slide, {ratio: Math.exp(log), own: Math.exp(own), runs: count, deviation: (off * count) / (count + usualRuns)}] as const] : [];
		}),
	);
}

type Share = {readonly logs: readonly number[]; readonly budgetMs: number};

/** Of each slide the logarithms of its times as shares of its budgets, and its newest budget. */
function shares(runs: readonly KeptRun[]): ReadonlyMap<string, Share> {
	const found = new Map<string, Share>();
	for (const run of runs) {
		const budgets = new Map(run.slides.map(({id, budgetMs}) => [id, budgetMs]));
		for (const slide of finishedSlides(run)) {
			const [ms, budgetMs] = [spokenMs(run, slide), budgets.get(slide) ?? 0];
			if (ms > 0 && budgetMs > 0) found.set(slide, {logs: [...(found.get(slide)?.logs ?? []), Math.log(ms / budgetMs)], budgetMs});
		}
	}

	return found;
}

/** The deviation by chance: how much the times of the same slide differ, together with what is usual. */
function noiseOf(all: readonly (readonly number[])[]): number {
	const squares = all.flatMap(logs => logs.map(log => (log - mean(logs)) ** 2)).reduce((a, b) => a + b, 0);
	const degrees = all.reduce((sum, logs) => sum + logs.length - 1, 0);
	return Math.sqrt((usualNoise.deviation ** 2 * usualNoise.degrees + squares) / (usualNoise.degrees + degrees));
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}
