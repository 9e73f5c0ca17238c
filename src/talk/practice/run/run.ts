/** A run in progress: the state that practising goes through, and what begins and resumes it. */
import type {KeptRun, Level} from '../record/kept-run.ts';
import type {RunPlan} from './plan-run.ts';
import {type RunRecord, recordVersion} from '../record/record.ts';
import {replayRuns} from '../record/replay.ts';
import {largest} from '../../../deck/long-lists.ts';

/** A run in progress. Moments are ms since 1970. */
export type Run = {
	readonly id: string;
	/** What is to be kept of it, in order: who runs it writes those that are not written yet. */
	readonly records: readonly RunRecord[];
	/** What the records tell: the run up to the last visit that ended. */
	readonly kept: KeptRun;
	readonly level: Level;
	/** The id of the slide on show. */
	readonly slide: string;
	/** Which take of this slide it is, from 1. */
	readonly take: number;
	/** When the visit of this slide began. */
	readonly since: number;
	/** The pauses of this visit that are over, in ms. */
	readonly pausedMs: number;
	/** When the pause that lasts still began within this visit. */
	readonly pausedSince?: number;
	/** When the talk must be over by the wall clock: then pauses count. */
	readonly deadline?: number;
	readonly isOver: boolean;
};

/** How a run is begun: `id` must be new; `process` is the number of the running program. */
export type RunStart = {
	readonly id: string;
	readonly level: Level;
	readonly process?: number;
	readonly deadline?: number;
	readonly isAuto?: boolean;
	/** Whether it is the talk itself, given to others. */
	readonly isTalk?: boolean;
};

/** A run begun at `now` on its first slide. */
export function startRun(plan: RunPlan, {id, level, process, deadline, isAuto, isTalk}: RunStart, now: number): Run {
	const {kind, part, targetMs} = plan;
	const started: RunRecord = {
		v: recordVersion,
		type: 'run-started',
		run: id,
		at: now,
		kind,
		...(part === undefined ? {} : {part}),
		level,
		targetMs,
		slides: [...plan.slides],
		...(process === undefined ? {} : {process}),
		...(isAuto ? {auto: true} : {}),
		...(isTalk ? {isTalk: true} : {}),
	};
	return {...onSlide(withRecords({id, records: []}, [started]), plan.slides[0]!.id, level, now), ...(deadline === undefined ? {} : {deadline})};
}

/** A run that was cut short, going on at `now` on the slide where it stopped; its records so far are `records`. */
export function resumeRun(records: readonly RunRecord[], kept: KeptRun, now: number, {process, isAuto}: Pick<RunStart, 'process' | 'isAuto'> = {}): Run {
	const resumed: RunRecord = {v: recordVersion, type: 'run-resumed', run: kept.id, at: now, ...(process === undefined ? {} : {process}), ...(isAuto ? {auto: true} : {})};
	const own = records.filter(record => record.run === kept.id);
	const level = kept.visits.at(-1)?.level ?? kept.level;
	return onSlide(withRecords({id: kept.id, records: own}, [resumed]), stoppedAt(kept), level, now);
}

/** The id of the slide on which a run stopped. */
export function stoppedAt(kept: KeptRun): string {
	const last = kept.visits.at(-1);
	return last?.next ?? last?.slide ?? kept.slides[0]!.id;
}

/** The newest run that was cut short after its first slide and may go on; none where a run was made after it. */
export function runToResume(runs: readonly KeptRun[], isRunning: (process: number) => boolean): KeptRun | undefined {
	// A talk is not gone on with in practice.
	const ours = runs.filter(run => run.isTalk !== true).filter(run => run.isEnded || run.process === undefined || !isRunning(run.process));
	const last = ours.at(-1);
	return last?.ending === 'cut short' && last.visits.length > 0 ? last : undefined;
}

/** The run with more records, and what they tell. */
export function withRecords<Part extends {id: string; records: readonly RunRecord[]}>(
	run: Part,
	more: readonly RunRecord[],
): Part & {kept: KeptRun} {
	const records = [...run.records, ...more];
	return {...run, records, kept: replayRuns(records)[0]!};
}

/** The run beginning a visit of a slide at `now`. */
function onSlide(run: Pick<Run, 'id' | 'records' | 'kept'>, slide: string, level: Level, now: number): Run {
	return {...run, slide, level, take: takeOf(run.kept, slide), since: now, pausedMs: 0, isOver: false};
}

/** The number of the take that a further visit of a slide belongs to. */
export function takeOf(kept: KeptRun, slide: string): number {
	return largest(kept.visits.filter(visit => visit.slide === slide).map(visit => visit.take), 1);
}
