/** The report of a run: each slide against its budget, totals, what to work on, how it compares. */
import {compareRuns, type Comparison} from './compare-runs.ts';
import {areAlike, countedRuns, isComplete, isMostlySaid} from './counted-runs.ts';
import {countMoments, type KeptRun, type RunTimes, runTimes, spokenMs} from '../record/kept-run.ts';
import {finishedSlides, passedOverSlides} from './past-times.ts';
import {slideNames} from './slide-names.ts';
import {farthestSlides, type FarSlide} from './farthest-slides.ts';
import {type WeakSlide, weakSlides} from './weak-slides.ts';
import {largest} from '../../../deck/long-lists.ts';
import {sum} from '../../../deck/sum.ts';

/** A slide of a report; `takes` counts how often it was begun, 0 where it was not reached. */
export type ReportRow = {
	readonly slide: string;
	readonly title: string;
	readonly section: string;
	readonly budgetMs: number;
	readonly actualMs: number;
	readonly takes: number;
	readonly peeks: number;
	readonly stumbles: number;
	/** Its points that were not said. */
	readonly missed: number;
	/** Whether it was shown too briefly to have been said. */
	readonly isPassedOver: boolean;
	/** Whether the deck got it while the run went on: it has no budget. */
	readonly isAdded: boolean;
};

/** The report of a run; times in ms. */
export type Report = {
	readonly run: KeptRun;
	readonly rows: readonly ReportRow[];
	readonly totals: RunTimes & {
		readonly targetMs: number;
		readonly budgetMs: number;
		/** How many of the slides planned were reached, how many of all were passed over, and how many came in meanwhile. */
		readonly seen: number;
		readonly passedOver: number;
		readonly added: number;
		/** The time of the planned slides that were said to their end, and their budgets. */
		readonly saidMs: number;
		readonly saidBudgetMs: number;
		readonly peeks: number;
		readonly stumbles: number;
		/** Points not said, of slides said from their titles alone. */
		readonly missed: number;
	};
	/** Where the run missed its target, at most two slides that were farthest off in the same direction. */
	readonly farthest: readonly FarSlide[];
	/** At most three slides to work on, worst first. */
	readonly work: readonly WeakSlide[];
	/** Against the run before that is alike, and against the best such one. */
	readonly last?: Comparison;
	readonly best?: Comparison;
};

/** How many slides to work on a report names (issue 4). */
const slidesToWorkOn = 3;

/** The report of a run; `history` are the kept runs of the deck, oldest first, this one among them or not. */
export function reportRun(run: KeptRun, history: readonly KeptRun[]): Report {
	const before = history.filter(other => other.id !== run.id && other.startedAt <= run.startedAt);
	const alike = before.filter(other => areAlike(other, run) && isMostlySaid(other) && isMostlySaid(run));
	const planned = new Set(run.slides.map(({id}) => id));
	const added = [...new Set(run.visits.map(({slide}) => slide))].filter(slide => !planned.has(slide));
	const passed = new Set(passedOverSlides(run));
	const rows = [...run.slides, ...added.map(id => ({id, title: '', section: '', budgetMs: 0}))].map((slide): ReportRow => ({...reportSlide(run, slide), isPassedOver: passed.has(slide.id), isAdded: !planned.has(slide.id)}));
	const finished = new Set(finishedSlides(run));
	const said = rows.filter(({slide, isAdded}) => !isAdded && finished.has(slide));
	const times = runTimes(run);
	const last = alike.at(-1);
	const best = bestRun(alike);
	const names = slideNames(run.slides);
	const work = weakSlides([...before, run]).filter(({slide}) => names.has(slide)).slice(0, slidesToWorkOn).map(weak => ({...weak, title: names.get(weak.slide)!}));
	return {
		run,
		rows,
		totals: {
			...times,
			targetMs: run.targetMs,
			budgetMs: sum(rows.map(({budgetMs}) => budgetMs)),
			seen: rows.filter(row => row.takes > 0 && !row.isAdded).length,
			passedOver: passed.size,
			added: added.length,
			saidMs: sum(said.map(({actualMs}) => actualMs)),
			saidBudgetMs: sum(said.map(({budgetMs}) => budgetMs)),
			peeks: countMoments(run, 'peek'),
			stumbles: countMoments(run, 'mark'),
			missed: countMoments(run, 'missed'),
		},
		farthest: farthestSlides(rows.map(row => ({...row, title: names.get(row.slide) ?? row.slide})), times.talkMs - run.targetMs),
		work,
		...(last ? {last: compareRuns(last, run)} : {}),
		...(best ? {best: compareRuns(best, run)} : {}),
	};
}

function reportSlide(run: KeptRun, {id, title, section, budgetMs}: Omit<KeptRun['slides'][number], 'words'>): Omit<ReportRow, 'isPassedOver' | 'isAdded'> {
	const takes = largest(run.visits.filter(visit => visit.slide === id).map(visit => visit.take), 0);
	const counts = {peeks: countMoments(run, 'peek', id), stumbles: countMoments(run, 'mark', id), missed: countMoments(run, 'missed', id)};
	return {slide: id, title, section, budgetMs, actualMs: spokenMs(run, id), takes, ...counts};
}

/** What a stumble or a peek weighs against time off the target, in ms: our own measure of what it costs a listener. */
const slipMs = 5000;

/** The best of some runs: complete, nearest to its target, with the fewest stumbles and peeks; undefined where none is complete. */
export function bestRun(runs: readonly KeptRun[]): KeptRun | undefined {
	const roughness = (run: KeptRun) =>
		Math.abs(runTimes(run).talkMs - run.targetMs) + run.moments.length * slipMs;
	return countedRuns(runs).filter(isComplete).toSorted((a, b) => roughness(a) - roughness(b))[0];
}
