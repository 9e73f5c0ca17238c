/** Follows a talk while it is given: how it keeps time, and its run, which is kept when most slides were said. */
import {setImmediate} from 'node:timers/promises';
import {slideIds} from '../../deck/slide-ids.ts';
import {readClock} from '../../talk/clock.ts';
import {type Delivery, deliveryPace, endDelivery, followTalk, isMostlySaid, openDelivery} from '../../talk/delivery/delivery.ts';
import {planSkips} from '../../talk/delivery/plan-skips.ts';
import {noTiming, type Timing} from '../../talk/delivery/timing.ts';
import type {Show} from '../../show/show.ts';
import {mostChecked} from '../host/reload.ts';
import {createKeeper} from '../session/keep-records.ts';
import type {Sitting} from '../session/sitting.ts';
import {folderOf, planDelivery} from './plan-delivery.ts';

/** A talk that is followed. */
export type FollowedTalk = {
	/** How it keeps time now. */
	readonly timing: () => Timing;
	/** Ends it, and keeps its run where most slides were said. */
	readonly end: () => void;
};

/** Follows the talk of a sitting, from its first frame on; `isKept` says whether its run may be kept. */
export async function followDelivery<State>({activity, store, shows, clock}: Sitting<State>, isKept: boolean): Promise<FollowedTalk> {
	const begun = shows.get();
	// Each slide is parsed for it, as it is to look for problems: keys go first.
	for (let index = 0; index < (begun?.deck.slides.length ?? 0) && index < mostChecked; index++) {
		begun?.deck.slides.at(index);
		await setImmediate();
	}

	const plan = begun && begun.deck.slides.length <= mostChecked ? planDelivery(begun.deck, begun.state.talk.clock.targetMs) : undefined;
	if (!begun || !plan) return {timing: () => noTiming, end() {}};
	let delivery: Delivery = openDelivery(plan);
	let {deck} = begun;
	const keeper = createKeeper(folderOf(begun.deck));
	const say = (trouble: string) => trouble !== '' && store.set(activity.say(store.get(), trouble));
	const keep = () => {
		if (isKept && delivery.run && isMostlySaid(delivery)) say(keeper.keep({file: 'runs', id: delivery.run.id, written: 0, records: delivery.run.records}));
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
		if (before.run?.records.length !== delivery.run?.records.length) keep();
	};

	const stop = shows.subscribe(follow);
	follow();
	return {
		timing: () => timingOf(delivery, shows.get() ?? begun, clock()),
		end() {
			stop();
			if (!delivery.run) return;
			delivery = endDelivery(delivery, clock());
			keep();
		},
	};
}

function timingOf(delivery: Delivery, {deck}: Show, now: number): Timing {
	const pace = deliveryPace(delivery, deck.minutes, now);
	if (!pace) return noTiming;
	const hasEnd = readClock(delivery.clock, deck.minutes, now).remainingMs !== undefined;
	return {pace, plan: planSkips(delivery, hasEnd ? pace.behindMs : 0)};
}
