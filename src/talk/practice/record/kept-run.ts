/** A run as its records tell it. */
import type {PlannedSlide, RunRecord} from './record.ts';
import {largest} from '../../../deck/long-lists.ts';

type Started = Extract<RunRecord, {type: 'run-started'}>;
type VisitRecord = Extract<RunRecord, {type: 'visit'}>;

/** How much the speaker is given: 1 all with notes, 2 the slide only, 3 the title only. */
export type Level = Started['level'];
/** Which slides a run goes through: all, a section, a range, or the weak ones. */
export type RunKind = Started['kind'];
/** Whether a run came to its end. */
export type Ending = 'complete' | 'cut short';

/** A stay on a slide, from and to in ms since 1970; see `record.ts`. */
export type Visit = Omit<VisitRecord, 'v' | 'run' | 'type'>;
/** What a speaker marks, or is marked, on a slide: a look at what the title does not say, a stumble, a point not said. */
const momentKinds = ['peek', 'mark', 'missed'] as const;

/** What happened at a moment. */
export type MomentKind = (typeof momentKinds)[number];

/** Something that happened on a slide, in ms since 1970; `point` is what was not said, where that is it. */
export type Moment = {readonly kind: MomentKind; readonly slide: string; readonly at: number; readonly point?: string};

/** An answer to the audience, ended at a moment in ms since 1970, that took `ms`. */
export type Answer = {readonly slide: string; readonly at: number; readonly question: string; readonly ms: number};

/** A run: what was planned, and what happened. */
export type KeptRun = {
	readonly id: string;
	/** Its number in the deck's history, from 1; it stays when other runs are forgotten. */
	readonly number: number;
	readonly startedAt: number;
	readonly kind: RunKind;
	readonly part?: string;
	readonly level: Level;
	readonly targetMs: number;
	readonly slides: readonly PlannedSlide[];
	readonly visits: readonly Visit[];
	/** What happened, in order, without the marks that were taken back. */
	readonly moments: readonly Moment[];
	/** The answers to the audience, in order. */
	readonly answers?: readonly Answer[];
	readonly ending: Ending;
	/** Whether an end was recorded; a killed run has none and is cut short. */
	readonly isEnded: boolean;
	/** Whether it left slides by itself, when their budgets were over: its times are not the speaker's. */
	readonly auto?: true;
	/** Whether it was the talk itself. */
	readonly isTalk?: true;
	/** The process that ran it last. */
	readonly process?: number;
};

/** The time of a visit less its pauses, in ms. */
export function visitMs(visit: Visit): number {
	return Math.max(0, visit.to - visit.from - visit.pausedMs);
}

/** The time spent on a slide in ms: its last take, all visits of it. */
export function spokenMs(run: Pick<KeptRun, 'visits'>, slide: string): number {
	const visits = run.visits.filter(visit => visit.slide === slide);
	const last = largest(visits.map(visit => visit.take), 0);
	return visits.filter(visit => visit.take === last).reduce((sum, visit) => sum + visitMs(visit), 0);
}

/** How a run's time was spent, in ms: talk that counts, takes that were begun again, pauses. */
export type RunTimes = {readonly talkMs: number; readonly earlierTakesMs: number; readonly pausedMs: number};

/** How a run's time was spent; `talkMs` and `earlierTakesMs` together are the sum of its visits. */
export function runTimes(run: KeptRun): RunTimes {
	const slides = new Set(run.visits.map(visit => visit.slide));
	const talkMs = [...slides].reduce((sum, slide) => sum + spokenMs(run, slide), 0);
	const allMs = run.visits.reduce((sum, visit) => sum + visitMs(visit), 0);
	return {talkMs, earlierTakesMs: allMs - talkMs, pausedMs: run.visits.reduce((sum, visit) => sum + visit.pausedMs, 0)};
}

/** How many moments of a kind a run has, in all or on one slide. */
export function countMoments({moments}: Pick<KeptRun, 'moments'>, kind: MomentKind, slide?: string): number {
	return moments.filter(moment => moment.kind === kind && (slide === undefined || moment.slide === slide)).length;
}
