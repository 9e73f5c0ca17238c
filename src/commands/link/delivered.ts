/** A talk as far as it was given: how it keeps time, and its run, which is kept when most slides were said. */
import {slideIds} from '../../deck/slide-ids.ts';
import {readClock} from '../../talk/clock.ts';
import {type Delivery, deliveryPace, type DeliveryPlan, endDelivery, followTalk, isWorthKeeping, openDelivery} from '../../talk/delivery/delivery.ts';
import {planSkips} from '../../talk/delivery/plan-skips.ts';
import {noTiming, type Timing} from '../../talk/delivery/timing.ts';
import {replayRuns} from '../../talk/practice/record/replay.ts';
import {reduceRun} from '../../talk/practice/run/reduce-run.ts';
import {resumeRun} from '../../talk/practice/run/run.ts';
import type {Show} from '../../show/show.ts';
import {readRunRecords} from '../record/read-kept.ts';
import {createKeeper} from '../session/keep-records.ts';
import type {Sitting} from '../session/sitting.ts';
import {Stop} from '../words/stop.ts';
import type {Course} from './keep-point.ts';
import {folderOf, planDelivery} from './plan-delivery.ts';
import type {ResumePoint} from './resume-point.ts';

/** A show as it was at a moment, in ms since 1970. */
export type Moment = {readonly show: Show; readonly at: number};

/** A talk as far as it was given. */
export type Delivered = {
	/** Goes on with it: each moment once, in order. */
	readonly follow: (moment: Moment) => void;
	readonly course: () => Course;
	/** How it keeps time now. */
	readonly timing: () => Timing;
	/** Ends it, and keeps its run where most slides were said; gives what went wrong with that, '' for nothing. */
	readonly end: () => string;
};

/** Whether the run of a talk may be kept, and where the talk goes on, if it does. */
export type DeliveryWishes = {readonly isKept: boolean; readonly point?: ResumePoint | undefined};

/** The talk that began so; undefined where its deck has none, or what is kept of practice cannot be used, which is told: no reason to end a talk. */
export function openDelivered<State>({activity, store, shows, clock}: Sitting<State>, {show: begun, at}: Moment, {isKept, point}: DeliveryWishes): Delivered | undefined {
	const say = (trouble: string) => store.set(activity.say(store.get(), trouble));
	const plan = planOrSay(begun, say);
	if (!plan) return undefined;
	const opened = openDelivery(plan);
	let delivery = (point && resumeDelivery(opened, point, begun.state.talk.clock, at)) ?? opened;
	const written = delivery.run ? readRunRecords(folderOf(begun.deck)).records.filter(record => record.run === delivery.run?.id).length : 0;
	let {deck} = begun;
	const keeper = createKeeper(folderOf(begun.deck));
	const keep = () => (isKept && delivery.run && isWorthKeeping(delivery, clock()) ? keeper.keep({file: 'runs', id: delivery.run.id, written, records: delivery.run.records}) : '');

	return {
		follow({show, at: now}) {
			if (show.deck !== deck) {
				deck = show.deck;
				delivery = {...delivery, ids: slideIds(deck)};
			}

			const before = delivery;
			delivery = followTalk(delivery, show.state.talk, now);
			if (before.run?.records.length !== delivery.run?.records.length) say(keep());
		},
		course: () => ({ids: delivery.ids, records: delivery.run?.records ?? []}),
		timing: () => timingOf(delivery, shows.get() ?? begun, clock()),
		end() {
			delivery = endDelivery(delivery, clock());
			return keep();
		},
	};
}

function planOrSay({deck, state}: Show, say: (trouble: string) => void): DeliveryPlan | undefined {
	try {
		return planDelivery(deck, state.talk.clock.targetMs);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		say(`The talk keeps no time: ${error.message.split('\n')[0]}`);
		return undefined;
	}
}

/** The delivery as it was, going on; undefined where its clock is not that of the talk any more, or had not begun. */
function resumeDelivery(delivery: Delivery, {records}: ResumePoint, clock: Delivery['clock'], now: number): Delivery | undefined {
	const [kept] = replayRuns(records);
	if (!kept || clock.startedAt === undefined) return undefined;
	const run = resumeRun(records, kept, now, {process: process.pid});
	return {...delivery, clock, run: clock.pausedSince === undefined ? run : reduceRun(run, {type: 'pause'}, now)};
}

function timingOf(delivery: Delivery, {deck}: Show, now: number): Timing {
	const pace = deliveryPace(delivery, deck.minutes, now);
	if (!pace) return noTiming;
	const hasEnd = readClock(delivery.clock, deck.minutes, now).remainingMs !== undefined;
	return {pace, plan: planSkips(delivery, hasEnd ? pace.behindMs : 0)};
}
