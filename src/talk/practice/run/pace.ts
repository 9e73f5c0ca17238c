/** Whether a run keeps time: what is spent against what was planned, and when it will end. */
import {type KeptRun, runTimes, spokenMs} from '../record/kept-run.ts';
import type {PastTimes} from '../report/past-times.ts';
import {type Forecast, forecastTalk} from './forecast.ts';
import {openVisit} from './reduce-run.ts';
import type {Run} from './run.ts';

/** A talk is called on time within this many ms: nobody steers, or times a slide, closer. */
export const onTimeMs = 5000;

/** How a run stands at a moment; all in ms, but for the forecast's moments, which are ms since 1970. */
export type Pace = Forecast & {
	/** Spent on the slide on show, in this take. */
	readonly slideMs: number;
	readonly slideBudgetMs: number;
	/** Spoken so far, without pauses and earlier takes; with them where a wall-clock end is to be met. */
	readonly talkMs: number;
	readonly targetMs: number;
	/** How much longer than its target the talk will take by the forecast: positive when behind, negative when ahead. */
	readonly behindMs: number;
	readonly isPaused: boolean;
};

/** The pace of a run at `now`; `past` are the speaker's own times of slides (see `pastTimes`). */
export function measurePace(run: Run, past: PastTimes, now: number): Pace {
	const live = liveRun(run, now);
	const forecast = forecastTalk(live, live.visits, past, now);
	const talkMs = run.deadline === undefined ? runTimes(live).talkMs : Math.max(0, now - live.startedAt);
	return {
		...forecast,
		slideMs: spokenMs(live, run.slide),
		slideBudgetMs: live.slides.find(slide => slide.id === run.slide)?.budgetMs ?? 0,
		talkMs,
		targetMs: live.targetMs,
		behindMs: talkMs + forecast.endsAt - now - live.targetMs,
		isPaused: run.pausedSince !== undefined,
	};
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
