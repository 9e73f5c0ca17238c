/** Which slides went worst in kept runs, each with the reason and what to do about it. The thresholds are our own. */
import {countOn, type KeptRun, spokenMs} from '../record/kept-run.ts';
import {finishedSlides, median} from './past-times.ts';

/** A slide to work on; `weight` is larger the worse it went. */
export type WeakSlide = {readonly slide: string; readonly title: string; readonly weight: number; readonly reason: string};

/** How many of the newest runs through a slide are looked at. */
const runsLookedAt = 4;
/** A slide is over its budget from this share on, and by at least so many ms: a second too much on a short one is nothing. */
const over = {ratio: 1.2, ms: 5000};
/** A slide said in this share of its budget or less is rushed or has too much time. */
const rushedRatio = 0.5;
/** What a stumble, and a peek, weighs against being over by the whole budget. */
const weights = {stumble: 0.5, peek: 0.2};

type Fault = {readonly weight: number; readonly reason: string};

/** The slides that went worst, worst first, over the newest runs that went through each; `runs` are oldest first. */
export function weakSlides(runs: readonly KeptRun[]): readonly WeakSlide[] {
	const titles = new Map(runs.flatMap(run => run.slides.map(slide => [slide.id, slide.title] as const)));
	return [...titles]
		.flatMap(([slide, title]) => {
			const faults = slideFaults(runs, slide).toSorted((a, b) => b.weight - a.weight);
			const weight = faults.reduce((sum, fault) => sum + fault.weight, 0);
			return weight > 0 ? [{slide, title, weight, reason: faults[0]!.reason}] : [];
		})
		.toSorted((a, b) => b.weight - a.weight);
}

function slideFaults(runs: readonly KeptRun[], slide: string): readonly Fault[] {
	const seen = runs.filter(run => run.visits.some(visit => visit.slide === slide) || countOn(run.marks, slide) + countOn(run.peeks, slide) > 0).slice(-runsLookedAt);
	const through = runs.filter(run => finishedSlides(run).includes(slide)).slice(-runsLookedAt);
	const count = through.length;
	const ratios = through.flatMap(run => {
		const [ms, budgetMs] = [spokenMs(run, slide), run.slides.find(({id}) => id === slide)?.budgetMs ?? 0];
		return budgetMs > 0 ? [{ratio: ms / budgetMs, extra: ms - budgetMs}] : [];
	});
	const overs = ratios.filter(({ratio, extra}) => ratio >= over.ratio && extra >= over.ms).map(({ratio}) => ratio);
	const rushed = ratios.filter(({ratio, extra}) => ratio <= rushedRatio && -extra >= over.ms).map(({ratio}) => ratio);
	const stumbles = seen.reduce((sum, run) => sum + countOn(run.marks, slide), 0);
	const peeks = seen.reduce((sum, run) => sum + countOn(run.peeks, slide), 0);
	return [
		...(overs.length * 2 >= count && overs.length > 0
			? [{weight: (median(overs) - 1) * (overs.length / count), reason: `${median(overs).toFixed(1)} times its budget in ${inRuns(overs.length, count)}: cut or split`}]
			: []),
		...(rushed.length * 2 >= count && rushed.length > 0
			? [{weight: (1 - median(rushed)) * 0.5 * (rushed.length / count), reason: `${percent(median(rushed))} of its budget in ${inRuns(rushed.length, count)}: say more, or give it less time`}]
			: []),
		...(stumbles > 0 ? [{weight: (stumbles / seen.length) * weights.stumble, reason: `${countOf(stumbles, 'stumble')} in ${lastRuns(seen.length)}: say it aloud three times`}] : []),
		...(peeks > 0 ? [{weight: (peeks / seen.length) * weights.peek, reason: `${countOf(peeks, 'peek')} in ${lastRuns(seen.length)}: drill its cards`}] : []),
	];
}

/** A number and the word it counts: 1 peek, 2 peeks. */
export function countOf(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function inRuns(hits: number, count: number): string {
	if (count === 1) return lastRuns(1);
	return hits === count ? `each of ${lastRuns(count)}` : `${hits} of ${lastRuns(count)}`;
}

function lastRuns(count: number): string {
	return count === 1 ? 'the last run' : `the last ${count} runs`;
}

function percent(ratio: number): string {
	return `${Math.round(ratio * 100)}%`;
}
