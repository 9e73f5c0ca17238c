/** Whether a run keeps time: what is spent against what was planned, and when it will end. */
import {type KeptRun, runTimes, spokenMs} from '../record/kept-run.ts';
import {openVisit} from './reduce-run.ts';
import type {Run} from './run.ts';

/** How a run stands at a moment; all in ms, `endsAt` since 1970. */
export type Pace = {
	/** Spent on the slide on show, in this take. */
	readonly slideMs: number;
	readonly slideBudgetMs: number;
	/** Spoken so far, without pauses and earlier takes; with them where a wall-clock end is to be met. */
	readonly talkMs: number;
	readonly targetMs: number;
	/** Positive when behind the budgets of the slides passed, negative when ahead. */
	readonly behindMs: number;
	/** What the rest will take: the speaker's past times where there are any, else the budgets. */
	readonly leftMs: number;
	readonly endsAt: number;
	readonly isPaused: boolean;
};

/** The pace of a run at `now`; `past` are the speaker's own times of slides in ms (see `pastTimes`). */
export function measurePace(run: Run, past: ReadonlyMap<string, number>, now: number): Pace {
	const live = liveRun(run, now);
	const {slides} = live;
	const furthest = furthestIndex(live);
	const spent = furthest < 0 ? 0 : spokenMs(live, slides[furthest]!.id);
	const passedMs = slides.slice(0, Math.max(0, furthest)).reduce((sum, slide) => sum + slide.budgetMs, 0);
	const dueMs = passedMs + Math.min(spent, slides[furthest]?.budgetMs ?? 0);
	const talkMs = run.deadline === undefined ? runTimes(live).talkMs : Math.max(0, now - live.startedAt);
	const leftMs = forecastSlides(live, past).slice(Math.max(0, furthest)).reduce((sum, ms) => sum + ms, 0);
	const restMs = furthest < 0 ? leftMs : leftMs - Math.min(spent, forecastSlides(live, past)[furthest]!);
	return {
		slideMs: spokenMs(live, run.slide),
		slideBudgetMs: slides.find(slide => slide.id === run.slide)?.budgetMs ?? 0,
		talkMs,
		targetMs: live.targetMs,
		behindMs: talkMs - dueMs,
		leftMs: restMs,
		endsAt: now + restMs,
		isPaused: run.pausedSince !== undefined,
	};
}

/** What each slide of a run will take by the speaker's past times, else by its budget; in ms, in order. */
export function forecastSlides(run: KeptRun, past: ReadonlyMap<string, number>): readonly number[] {
	return run.slides.map(slide => past.get(slide.id) ?? slide.budgetMs);
}

/** Whether the slide on show has had its budget, so that a run that advances by itself moves on. */
export function isBudgetSpent(run: Run, now: number): boolean {
	const slide = run.kept.slides.find(({id}) => id === run.slide);
	return run.pausedSince === undefined && !run.isOver && slide !== undefined && spokenMs(liveRun(run, now), run.slide) >= slide.budgetMs;
}

/** The run as it would be kept if the visit going on ended at `now`. */
export function liveRun(run: Run, now: number): KeptRun {
	return run.isOver ? run.kept : {...run.kept, visits: [...run.kept.visits, openVisit(run, now)]};
}

/** The index in the plan of the slide furthest on that was visited; −1 where none was. */
function furthestIndex(run: KeptRun): number {
	const seen = new Set(run.visits.map(visit => visit.slide));
	return run.slides.findLastIndex(slide => seen.has(slide.id));
}
