/** Which slides stand out by their time, against the speaker's own measure and against chance. */
import {type KeptRun, spokenMs} from '../record/kept-run.ts';
import {finishedSlides, median} from './past-times.ts';
import {sum} from '../../../deck/sum.ts';

/**
 * A slide that stands out: the share of its budget that it took over `runs` runs, the share that the speaker's slides take of theirs
 * where there are some, and the logarithm of the one by the other, shrunk for few runs.
 */
export type OutstandingTime = {readonly ratio: number; readonly own?: number; readonly runs: number; readonly deviation: number};

/** How far apart the same slide's times lie by chance: the deviation of their logarithms in the simulation, as sure as so many runs. */
const usualNoise = {deviation: 0.35, degrees: 6};
/** A slide stands out from so many standard errors on: with some twenty slides, chance alone then names fewer than one. */
const errors = {over: 1.65, rushed: 2.5};
/** And only by so many ms of a budget: a second too much on a short slide is nothing. */
const leastMs = 5000;
/** Fewer slides than this do not tell how far a speaker's slides lie apart of themselves. */
const fewestSlides = 5;
/** The deviation of normally spread numbers is so many times the median distance from their middle, which a few odd ones do not move. */
const normalMedian = 1.4826;
/** Fewer slides than this are not what a speaker's slides take. */
const fewestOwn = 3;
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
	const habits = habitsOf([...slides.values()].map(({logs}) => logs), noise);
	return new Map(
		[...slides].flatMap(([slide, {logs, budgetMs}]) => {
			const [log, count] = [mean(logs), logs.length];
			const off = log - own;
			const isFar = Math.abs(off) >= (off > 0 ? errors.over : errors.rushed) * Math.hypot(noise / Math.sqrt(count), habits);
			const isLong = Math.abs(Math.exp(log) - Math.exp(own)) * budgetMs >= leastMs;
			// Nobody over the budgets is told to say more, nor anyone within them to cut.
			const isWrong = off > 0 ? log > 0 : log < 0;
			return isFar && isLong && isWrong ? [[slide, {ratio: Math.exp(log), ...(means.length < fewestOwn ? {} : {own: Math.exp(own)}), runs: count, deviation: (off * count) / (count + usualRuns)}] as const] : [];
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
	const squares = sum(all.flatMap(logs => logs.map(log => (log - mean(logs)) ** 2)));
	const degrees = sum(all.map(logs => logs.length - 1));
	return Math.sqrt((usualNoise.deviation ** 2 * usualNoise.degrees + squares) / (usualNoise.degrees + degrees));
}

/**
 * The deviation of the slides' own measures beyond what chance makes of it: where a speaker has the habit of long and short slides, one
 * must be longer still to stand out.
 */
function habitsOf(all: readonly (readonly number[])[], noise: number): number {
	if (all.length < fewestSlides) return 0;
	const means = all.map(mean);
	const middle = median(means);
	const apart = normalMedian * median(means.map(one => Math.abs(one - middle)));
	const byChance = mean(all.map(logs => noise ** 2 / logs.length));
	return Math.sqrt(Math.max(0, apart ** 2 - byChance));
}

function mean(numbers: readonly number[]): number {
	return sum(numbers) / numbers.length;
}
