/** The history of a deck's runs: a row a run, and for each slide how its time went from run to run. */
import {countMoments, type KeptRun, runTimes, spokenMs} from '../record/kept-run.ts';
import type {Outline} from '../run/outline.ts';
import {countedRuns, isComplete} from './counted-runs.ts';
import {finishedSlides, passedOverSlides} from './past-times.ts';
import {slideNames} from './slide-names.ts';

/** A run in the history; times in ms. */
export type HistoryRow = {
	readonly number: number;
	readonly startedAt: number;
	readonly kind: KeptRun['kind'];
	readonly part?: string;
	readonly level: KeptRun['level'];
	readonly ending: KeptRun['ending'];
	/** Whether it came to its end with most of its slides said. */
	readonly isComplete: boolean;
	/** Whether it left its slides by itself. */
	readonly isAuto: boolean;
	/** Whether it was the talk itself, given to others. */
	readonly isTalk: boolean;
	readonly seen: number;
	readonly slides: number;
	readonly talkMs: number;
	readonly targetMs: number;
	readonly peeks: number;
	readonly stumbles: number;
};

/** A slide in the history: its time in ms in each run that finished it, oldest first, and its newest budget in a run. */
export type SlideHistory = {
	readonly slide: string;
	readonly title: string;
	readonly times: readonly number[];
	readonly budgetMs: number;
	/** Whether the deck has it no more. */
	readonly isGone: boolean;
};

/** The row of a run. */
export function historyRow(run: KeptRun): HistoryRow {
	const {number, startedAt, kind, part, level, ending} = run;
	const shown = new Set(run.visits.map(visit => visit.slide));
	return {
		number,
		startedAt,
		kind,
		...(part === undefined ? {} : {part}),
		level,
		ending,
		isComplete: isComplete(run),
		isAuto: run.auto === true,
		isTalk: run.isTalk === true,
		// Slides that the deck got while the run went on are none of its plan.
		seen: run.slides.filter(({id}) => shown.has(id)).length,
		slides: run.slides.length,
		talkMs: runTimes(run).talkMs,
		targetMs: run.targetMs,
		peeks: countMoments(run, 'peek'),
		stumbles: countMoments(run, 'mark'),
	};
}

/** A slide that some runs passed over, by its title, and the numbers of these runs: its times in them are in no history. */
export type PassedOver = {readonly title: string; readonly runs: readonly number[]};

/** What the slides of some runs are called, each as in the newest run that has it. */
function namesOf(runs: readonly KeptRun[]): ReadonlyMap<string, string> {
	return new Map(runs.flatMap(run => [...slideNames(run.slides)]));
}

/** The slides that any of the runs passed over. */
export function passedOver(runs: readonly KeptRun[]): readonly PassedOver[] {
	const titles = namesOf(runs);
	const passes = runs.flatMap(run => passedOverSlides(run).map(slide => ({slide, number: run.number})));
	return [...Map.groupBy(passes, ({slide}) => slide)].map(([slide, each]) => ({title: titles.get(slide) ?? slide, runs: each.map(({number}) => number)}));
}

/** The history of each slide that a run finished: those of the deck in its order and with its titles, then those gone. */
export function slideHistories(runs: readonly KeptRun[], outline: Outline): readonly SlideHistory[] {
	const titles = namesOf(runs);
	const present = slideNames(outline.slides);
	const gone = [...titles.keys()].filter(id => !present.has(id));
	const counted = countedRuns(runs).map(run => ({run, finished: new Set(finishedSlides(run))}));
	return [...present.keys(), ...gone].flatMap(slide => {
		const through = counted.filter(({finished}) => finished.has(slide)).map(({run}) => run);
		const budgetMs = through.at(-1)?.slides.find(({id}) => id === slide)?.budgetMs ?? 0;
		const title = present.get(slide) ?? titles.get(slide)!;
		const times = through.map(run => spokenMs(run, slide));
		return times.length === 0 ? [] : [{slide, title, times, budgetMs, isGone: !present.has(slide)}];
	});
}
