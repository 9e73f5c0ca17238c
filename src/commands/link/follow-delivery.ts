/** Follows a talk while it is given: how it keeps time, where it is, and its run, which is kept when most slides were said. */
import {setImmediate} from 'node:timers/promises';
import {slideIds} from '../../deck/slide-ids.ts';
import {readClock} from '../../talk/clock.ts';
import {type Delivery, deliveryPace, type DeliveryPlan, endDelivery, followTalk, isWorthKeeping, openDelivery} from '../../talk/delivery/delivery.ts';
import {replayRuns} from '../../talk/practice/record/replay.ts';
import {reduceRun} from '../../talk/practice/run/reduce-run.ts';
import {resumeRun} from '../../talk/practice/run/run.ts';
import {planSkips} from '../../talk/delivery/plan-skips.ts';
import {mostFollowed, noTiming, type Timing} from '../../talk/delivery/timing.ts';
import type {Show} from '../../show/show.ts';
import {createKeeper} from '../session/keep-records.ts';
import type {Sitting} from '../session/sitting.ts';
import {readRunRecords} from '../record/read-kept.ts';
import {Stop} from '../words/stop.ts';
import {folderOf, planDelivery} from './plan-delivery.ts';
import {type Course, keepPoint} from './keep-point.ts';
import type {ResumePoint} from './resume-point.ts';

/** A talk that is followed. */
export type FollowedTalk = {
	/** How it keeps time now. */
	readonly timing: () => Timing;
	/** Ends it, and keeps its run where most slides were said. */
	readonly end: () => void;
};

/** Whether the run of a talk may be kept, and where the talk goes on, if it does. */
export type DeliveryWishes = {readonly isKept: boolean; readonly point?: ResumePoint | undefined};

/** Follows the talk of a sitting, from its first frame on. */
export async function followDelivery<State>(sitting: Sitting<State>, {isKept, point}: DeliveryWishes): Promise<FollowedTalk> {
	const {activity, store, shows, clock} = sitting;
	const begun = shows.get();
	if (!begun) return {timing: () => noTiming, end() {}};
	let course: Course = {ids: [], records: point?.records ?? []};
	// Keys may come before the slides are parsed, and none after them.
	const kept = keepPoint(sitting, begun.deck, () => course);
	// Each slide is parsed for it, as it is to look for problems: keys go first.
	const isTooLong = begun.deck.slides.length > mostFollowed;
	for (let index = 0; !isTooLong && index < begun.deck.slides.length; index++) {
		begun.deck.slides.at(index);
		await setImmediate();
	}

	const say = (trouble: string) => void (trouble !== '' && store.set(activity.say(store.get(), trouble)));
	const plan = isTooLong ? undefined : planOrSay(begun, say);
	if (!plan) return {timing: () => ({...noTiming, isTooLong}), end: kept.end};
	let delivery: Delivery = openDelivery(plan);
	const resumed = point && resumeDelivery(delivery, point, begun.state.talk.clock, clock());
	if (resumed) delivery = resumed;
	const written = delivery.run ? readRunRecords(folderOf(begun.deck)).records.filter(record => record.run === delivery.run?.id).length : 0;
	let {deck} = begun;
	const keeper = createKeeper(folderOf(begun.deck));
	const keep = () => {
		if (isKept && delivery.run && isWorthKeeping(delivery, clock())) say(keeper.keep({file: 'runs', id: delivery.run.id, written, records: delivery.run.records}));
	};

	const follow = () => {
		const show = shows.get();
		if (!show) return;
		if (show.deck !== deck) {
			deck = show.deck;
			delivery = {...delivery, ids: slideIds(deck)};
		}

		const before = delivery;
		delivery = followTalk(delivery, show.state.talk, clock());
		course = {ids: delivery.ids, records: delivery.run?.records ?? []};
		if (before.run?.records.length !== delivery.run?.records.length) keep();
	};

	const stop = shows.subscribe(follow);
	follow();
	kept.renew();
	return {
		timing: () => timingOf(delivery, shows.get() ?? begun, clock()),
		end() {
			stop();
			kept.end();
			if (!delivery.run) return;
			delivery = endDelivery(delivery, clock());
			keep();
		},
	};
}

/** The plan of the talk on show; undefined where it has none, or what is kept of practice cannot be used, which is told: no reason to end a talk. */
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
