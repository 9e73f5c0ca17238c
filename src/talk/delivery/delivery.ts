/** A talk as it is given: the run that it makes, followed by its clock and its places, and how it keeps time. Moments are ms since 1970. */
import type {Keep} from '../../deck/deck.ts';
import {type Clock, readClock} from '../clock.ts';
import {isMostlySaid} from '../practice/report/counted-runs.ts';
import type {PastTimes} from '../practice/report/past-times.ts';
import {measurePace, type Pace} from '../practice/run/pace.ts';
import type {RunPlan} from '../practice/run/plan-run.ts';
import {reduceRun} from '../practice/run/reduce-run.ts';
import {type Run, startRun} from '../practice/run/run.ts';
import type {Talk} from '../state.ts';

/** What a talk is measured by: the plan of all its slides, the unique id of each slide of the deck, the speaker's past times, what may be skipped. */
export type DeliveryPlan = {
	readonly plan: RunPlan;
	readonly ids: readonly string[];
	readonly past: PastTimes;
	readonly keeps: ReadonlyMap<string, Keep>;
	/** Gives a new id for each run. */
	readonly newId: () => string;
	readonly process: number;
};

/** A talk that is given; `run` is there while its clock runs, `before` the one that a reset ended. */
export type Delivery = DeliveryPlan & {readonly run: Run | undefined; readonly before: Run | undefined; readonly clock: Clock; readonly dropped: readonly number[]};

/** A talk that has not begun. */
export function openDelivery(plan: DeliveryPlan): Delivery {
	return {...plan, run: undefined, before: undefined, clock: {pausedMs: 0}, dropped: []};
}

/** The delivery after the talk has gone on; the same one where nothing of it has changed. */
export function followTalk(delivery: Delivery, {clock, place, dropped = []}: Talk, now: number): Delivery {
	const id = delivery.ids[place.slide];
	const begun = followClock(delivery, clock, now);
	// Backup is no slide of the plan: its time counts for the one that it was left for.
	const isPlanned = begun.run !== undefined && id !== undefined && id !== begun.run.slide && begun.plan.slides.some(slide => slide.id === id);
	const moved = isPlanned ? {...begun, run: reduceRun(begun.run!, {type: 'go', slide: id}, now)} : begun;
	return moved.dropped === dropped || (moved.dropped.length === 0 && dropped.length === 0) ? moved : {...moved, dropped};
}

function followClock(delivery: Delivery, clock: Clock, now: number): Delivery {
	const {run, before} = delivery;
	if (clock === delivery.clock) return delivery;
	if (clock.startedAt === undefined) return {...delivery, clock, run: undefined, before: run ?? before};
	const restored = before !== undefined && delivery.clock.before?.startedAt === clock.startedAt ? before : undefined;
	const going = restored ?? run ?? startRun(delivery.plan, {id: delivery.newId(), level: 2, process: delivery.process, isTalk: true, ...(clock.deadline === undefined ? {} : {deadline: clock.deadline})}, clock.startedAt);
	const isSame = (clock.pausedSince === undefined) === (going.pausedSince === undefined);
	return {...delivery, clock, before: restored ? undefined : before, run: isSame ? going : reduceRun(going, {type: 'pause'}, now)};
}

/** How the talk keeps time; undefined before it has begun. What was dropped takes no time; what is left by the clock goes before the target of the plan. */
export function deliveryPace({run, past, dropped, ids, clock}: Delivery, minutes: number | undefined, now: number): Pace | undefined {
	if (!run) return undefined;
	const gone = new Set(dropped.map(index => ids[index]));
	const seen = new Set([...run.kept.visits.map(visit => visit.slide), run.slide]);
	const slides = run.kept.slides.filter(({id}) => !gone.has(id) || seen.has(id));
	const pace = measurePace({...run, kept: {...run.kept, slides}}, past, now);
	const {remainingMs} = readClock(clock, minutes, now);
	return remainingMs === undefined ? pace : {...pace, behindMs: pace.endsAt - now - remainingMs};
}

/**
 * Whether the talk is one to learn from when it ends at `now`: most of its slides were said, as practice judges it, so that one that
 * was paged over in under a tenth of its budget was not.
 */
export function isWorthKeeping(delivery: Delivery, now: number): boolean {
	const {run} = endDelivery(delivery, now);
	return run !== undefined && isMostlySaid(run.kept);
}

/** The run as it is to be kept when the talk ends at `now`. */
export function endDelivery(delivery: Delivery, now: number): Delivery {
	const {run} = delivery;
	return run ? {...delivery, run: reduceRun(run, {type: 'end'}, now)} : delivery;
}
