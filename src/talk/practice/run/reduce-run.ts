/** What each action makes of a run in progress. */
import {countMoments, type Level, type Visit} from '../record/kept-run.ts';
import {type RunRecord, recordVersion} from '../record/record.ts';
import {type Run, takeOf, withRecords} from './run.ts';

/** What a speaker, or the clock, does in a run; `slide` is the id of a slide. */
export type RunAction =
	| {readonly type: 'go'; readonly slide: string}
	/** Pauses, or ends the pause. */
	| {readonly type: 'pause'}
	| {readonly type: 'mark'}
	| {readonly type: 'unmark'}
	| {readonly type: 'peek'}
	/** A point of the slide on show was not said. */
	| {readonly type: 'missed'; readonly point: string}
	/** A question of the audience was answered in so many ms. */
	| {readonly type: 'answer'; readonly question: string; readonly ms: number}
	/** Begins the slide again; what was said of it so far stays as its earlier take. */
	| {readonly type: 'restart'}
	| {readonly type: 'level'; readonly level: Level}
	/** Ends the run: complete where its last slide was reached or the end was passed, else cut short. */
	| {readonly type: 'end'; readonly isPassed?: true};

type Happening = RunRecord extends infer Each ? (Each extends RunRecord ? Omit<Each, 'v' | 'run'> : never) : never;

/** The run after an action at `now` (ms since 1970). A run that is over stays as it is. */
export function reduceRun(run: Run, action: RunAction, now: number): Run {
	if (run.isOver) return run;
	switch (action.type) {
		case 'go':
			return action.slide === run.slide ? run : leave(run, action.slide, now);
		case 'pause': {
			if (run.pausedSince === undefined) return {...run, pausedSince: now};
			const {pausedSince, ...going} = run;
			return {...going, pausedMs: run.pausedMs + Math.max(0, now - pausedSince)};
		}
		case 'mark':
		case 'peek':
			return keep(run, {type: action.type, slide: run.slide, at: now});
		case 'missed':
			return keep(run, {type: 'missed', slide: run.slide, at: now, point: action.point});
		case 'answer':
			return keep(run, {type: 'answer', slide: run.slide, at: now, question: action.question, ms: action.ms});
		case 'unmark':
			return countMoments(run.kept, 'mark') === 0 ? run : keep(run, {type: 'unmark', at: now});
		case 'restart':
			return {...leave(run, run.slide, now), take: run.take + 1};
		case 'level':
			return {...run, level: action.level};
		case 'end': {
			const ended = keep(run, {type: 'visit', ...openVisit(run, now)});
			const isComplete = action.isPassed === true || hasReachedEnd(run);
			return {...keep(ended, {type: 'run-ended', at: now, ending: isComplete ? 'complete' : 'cut short'}), isOver: true};
		}
	}
}

/** The visit that is going on, as it would be if it ended at `now`. */
export function openVisit(run: Run, now: number): Visit {
	const {slide, since, take, level} = run;
	const to = Math.max(since, now);
	const pausing = run.pausedSince === undefined ? 0 : Math.max(0, to - run.pausedSince);
	return {slide, from: since, to, pausedMs: Math.min(to - since, run.pausedMs + pausing), take, level};
}

/** Whether the run's last slide is on show or was before. */
function hasReachedEnd(run: Run): boolean {
	const last = run.kept.slides.at(-1)!.id;
	return run.slide === last || run.kept.visits.some(visit => visit.slide === last);
}

/** The visit ended, the next one begun; a pause goes on. */
function leave(run: Run, next: string, now: number): Run {
	const left = keep(run, {type: 'visit', ...openVisit(run, now), next});
	const {pausedSince, ...going} = left;
	const begun = {...going, slide: next, take: takeOf(left.kept, next), since: now, pausedMs: 0};
	return pausedSince === undefined ? begun : {...begun, pausedSince: now};
}

function keep(run: Run, happening: Happening): Run {
	return withRecords(run, [{v: recordVersion, run: run.id, ...happening}]);
}
