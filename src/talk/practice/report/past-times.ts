/** How long a speaker has needed for each slide in kept runs. */
import {type KeptRun, spokenMs} from '../record/kept-run.ts';

/** Of the runs that went through a slide, only the newest this many count: a talk changes as it is practised. */
const runsCounted = 5;

/** What kept runs tell of a speaker: how many they are, and the newest times of each slide that they finished, in ms, by slide id. */
export type PastTimes = {readonly runs: number; readonly times: ReadonlyMap<string, readonly number[]>};

/** What is known of a speaker without any run. */
export const noPast: PastTimes = {runs: 0, times: new Map()};

/** The newest times in ms, at most five, of each slide that kept runs finished, by slide id; `runs` are oldest first. */
export function pastTimes(runs: readonly KeptRun[]): PastTimes {
	const times = new Map<string, readonly number[]>();
	for (const run of runs.toReversed()) {
		for (const slide of finishedSlides(run)) {
			const known = times.get(slide) ?? [];
			if (known.length < runsCounted) times.set(slide, [...known, spokenMs(run, slide)]);
		}
	}
	return {runs: runs.filter(run => finishedSlides(run).length > 0).length, times};
}

/** A slide shown for less than this share of its budget was passed over, not said: our own measure. */
export const passedOverShare = 0.1;

/** The ids of the slides that a run said to their end: not those passed over, nor the one on which it was cut short. */
export function finishedSlides(run: KeptRun): readonly string[] {
	const isPassed = passedOverIn(run);
	return leftSlides(run).filter(slide => !isPassed(slide));
}

/** The ids of the slides that a run passed over: they have no time that counts. */
export function passedOverSlides(run: KeptRun): readonly string[] {
	return leftSlides(run).filter(passedOverIn(run));
}

/** The id of the slide on which a run was cut short; none where it was between two. */
export function cutSlide({ending, visits}: Pick<KeptRun, 'ending' | 'visits'>): string | undefined {
	const last = visits.at(-1);
	return ending === 'cut short' && last?.next === undefined ? last?.slide : undefined;
}

/** The ids of the slides that a run showed, without the one on which it was cut short. */
function leftSlides(run: KeptRun): readonly string[] {
	const cut = cutSlide(run);
	return [...new Set(run.visits.map(visit => visit.slide))].filter(slide => slide !== cut);
}

/** Tells of a slide whether a run passed over it; a talk may have a thousand slides. */
function passedOverIn(run: KeptRun): (slide: string) => boolean {
	const budgets = new Map(run.slides.map(({id, budgetMs}) => [id, budgetMs]));
	const visits = Map.groupBy(run.visits, visit => visit.slide);
	return slide => spokenMs({visits: visits.get(slide) ?? []}, slide) <= (budgets.get(slide) ?? 0) * passedOverShare;
}

/** The middle of some numbers, of which there is at least one. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
