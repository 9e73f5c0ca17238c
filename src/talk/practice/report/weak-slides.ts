/** Which slides went worst in kept runs, each with the reason. The thresholds are our own. */
import {countMoments, type KeptRun, spokenMs} from '../record/kept-run.ts';
import {finishedSlides, median} from './past-times.ts';

/** What is wrong with a slide: its time against its budget in some of the runs that said it, or what happened on it in them. */
export type Fault =
	| {readonly kind: 'over' | 'rushed'; readonly ratio: number; readonly hits: number; readonly runs: number}
	| {readonly kind: 'stumbles' | 'peeks'; readonly count: number; readonly runs: number};

/** A slide to work on, and what is most wrong with it; `weight` is larger the worse it went. */
export type WeakSlide = {readonly slide: string; readonly title: string; readonly weight: number; readonly fault: Fault};

/** How many of the newest runs through a slide are looked at. */
const runsLookedAt = 4;
/** A slide is over its budget from this share on, and by at least so many ms: a second too much on a short one is nothing. */
const over = {ratio: 1.2, ms: 5000};
/** A slide said in this share of its budget or less is rushed or has too much time. */
const rushedRatio = 0.5;
/** What a stumble, and a peek, weighs against being over by the whole budget. */
const weights = {stumble: 0.5, peek: 0.2};

type Weighed = {readonly weight: number; readonly fault: Fault};

/** The slides that went worst, worst first, over the newest runs that went through each; `runs` are oldest first. */
export function weakSlides(runs: readonly KeptRun[]): readonly WeakSlide[] {
	const titles = new Map(runs.flatMap(run => run.slides.map(slide => [slide.id, slide.title] as const)));
	return [...titles]
		.flatMap(([slide, title]) => {
			const faults = [...timeFaults(runs, slide), ...momentFaults(runs, slide)].toSorted((a, b) => b.weight - a.weight);
			const weight = faults.reduce((sum, one) => sum + one.weight, 0);
			return weight > 0 ? [{slide, title, weight, fault: faults[0]!.fault}] : [];
		})
		.toSorted((a, b) => b.weight - a.weight);
}

/** Too long, or too short, in at least half of the runs that said the slide. */
function timeFaults(runs: readonly KeptRun[], slide: string): readonly Weighed[] {
	const through = runs.filter(run => finishedSlides(run).includes(slide)).slice(-runsLookedAt);
	const ratios = through.flatMap(run => {
		const [ms, budgetMs] = [spokenMs(run, slide), run.slides.find(({id}) => id === slide)?.budgetMs ?? 0];
		return budgetMs > 0 ? [{ratio: ms / budgetMs, extra: ms - budgetMs}] : [];
	});
	const overs = ratios.filter(({ratio, extra}) => ratio >= over.ratio && extra >= over.ms).map(({ratio}) => ratio);
	const rushed = ratios.filter(({ratio, extra}) => ratio <= rushedRatio && -extra >= over.ms).map(({ratio}) => ratio);
	const weigh = (kind: 'over' | 'rushed', found: readonly number[], weight: (ratio: number) => number): readonly Weighed[] => {
		if (found.length === 0 || found.length * 2 < through.length) return [];
		const ratio = median(found);
		return [{weight: weight(ratio) * (found.length / through.length), fault: {kind, ratio, hits: found.length, runs: through.length}}];
	};

	return [...weigh('over', overs, ratio => ratio - 1), ...weigh('rushed', rushed, ratio => (1 - ratio) * 0.5)];
}

function momentFaults(runs: readonly KeptRun[], slide: string): readonly Weighed[] {
	const seen = runs.filter(run => run.visits.some(visit => visit.slide === slide) || run.moments.some(moment => moment.slide === slide)).slice(-runsLookedAt);
	const count = (kind: 'peek' | 'mark') => seen.reduce((sum, run) => sum + countMoments(run, kind, slide), 0);
	const [stumbles, peeks] = [count('mark'), count('peek')];
	return [
		...(stumbles > 0 ? [{weight: (stumbles / seen.length) * weights.stumble, fault: {kind: 'stumbles', count: stumbles, runs: seen.length} as const}] : []),
		...(peeks > 0 ? [{weight: (peeks / seen.length) * weights.peek, fault: {kind: 'peeks', count: peeks, runs: seen.length} as const}] : []),
	];
}
