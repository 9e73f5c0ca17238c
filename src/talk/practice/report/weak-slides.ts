/** Which slides went worst in kept runs, each with the reason. The thresholds are our own. */
import {countMoments, type KeptRun} from '../record/kept-run.ts';
import {countedRuns} from './counted-runs.ts';
import {type OutstandingTime, standingOut} from './standing-out.ts';
import {sum} from '../../../deck/sum.ts';

/**
 * What is wrong with a slide: its time as a share of its budget over some runs, where the speaker's slides take `own` of theirs (absent
 * where there are too few of them), or what happened on it in them.
 */
export type Fault =
	| {readonly kind: 'over' | 'rushed'; readonly ratio: number; readonly own?: number; readonly runs: number}
	| {readonly kind: 'stumbles' | 'peeks' | 'missed'; readonly count: number; readonly runs: number};

/** A slide to work on, and what is most wrong with it; `weight` is larger the worse it went. */
export type WeakSlide = {readonly slide: string; readonly title: string; readonly weight: number; readonly fault: Fault};

/** How many of the newest runs through a slide are looked at for stumbles and peeks. */
const runsLookedAt = 4;
/** What too little time, a stumble and a peek weigh against being over by the whole budget; a point missed as much as a stumble. */
const weights = {rushed: 0.5, stumble: 0.5, peek: 0.2, missed: 0.5};

type Weighed = {readonly weight: number; readonly fault: Fault};

/** The slides that went worst, worst first, over the runs that went through each; `runs` are oldest first. */
export function weakSlides(runs: readonly KeptRun[]): readonly WeakSlide[] {
	const titles = new Map(runs.flatMap(run => run.slides.map(slide => [slide.id, slide.title] as const)));
	const times = standingOut(countedRuns(runs));
	return [...titles]
		.flatMap(([slide, title]) => {
			const faults = [...timeFault(times.get(slide)), ...momentFaults(runs, slide)].toSorted((a, b) => b.weight - a.weight);
			const weight = sum(faults.map(one => one.weight));
			return weight > 0 ? [{slide, title, weight, fault: faults[0]!.fault}] : [];
		})
		.toSorted((a, b) => b.weight - a.weight);
}

function timeFault(found: OutstandingTime | undefined): readonly Weighed[] {
	if (found === undefined) return [];
	const {ratio, runs, deviation} = found;
	return [{weight: (Math.exp(Math.abs(deviation)) - 1) * (deviation > 0 ? 1 : weights.rushed), fault: {kind: deviation > 0 ? 'over' : 'rushed', ratio, ...(found.own === undefined ? {} : {own: found.own}), runs}}];
}

function momentFaults(runs: readonly KeptRun[], slide: string): readonly Weighed[] {
	const seen = runs.filter(run => run.visits.some(visit => visit.slide === slide) || run.moments.some(moment => moment.slide === slide)).slice(-runsLookedAt);
	// One can peek only where the title stands alone.
	const hidden = seen.filter(run => run.visits.some(visit => visit.slide === slide && visit.level === 3) || countMoments(run, 'peek', slide) + countMoments(run, 'missed', slide) > 0);
	const stumbles = sum(seen.map(run => countMoments(run, 'mark', slide)));
	const peeks = sum(hidden.map(run => countMoments(run, 'peek', slide)));
	const missed = sum(hidden.map(run => countMoments(run, 'missed', slide)));
	return [
		...(missed > 0 ? [{weight: (missed / hidden.length) * weights.missed, fault: {kind: 'missed', count: missed, runs: hidden.length} as const}] : []),
		...(stumbles > 0 ? [{weight: (stumbles / seen.length) * weights.stumble, fault: {kind: 'stumbles', count: stumbles, runs: seen.length} as const}] : []),
		...(peeks > 0 ? [{weight: (peeks / hidden.length) * weights.peek, fault: {kind: 'peeks', count: peeks, runs: hidden.length} as const}] : []),
	];
}
