/** Follows a talk while it is given: where it is, and, when its slides are parsed, how it keeps time. */
import {mostFollowed, noTiming, type Timing} from '../../talk/delivery/timing.ts';
import type {Talk} from '../../talk/state.ts';
import {parseInTurns} from '../session/parse-in-turns.ts';
import type {Sitting} from '../session/sitting.ts';
import {type Delivered, type DeliveryWishes, type Moment, openDelivered} from './delivered.ts';
import {keepPoint} from './keep-point.ts';

/** A talk that is followed. */
export type FollowedTalk = {
	/** How it keeps time now, as far as that is known. */
	readonly timing: () => Timing;
	/** Settles when that is known, or never will be. */
	readonly settled: Promise<void>;
	/** Ends it, whether that is known or not, and keeps its run where most slides were said; gives what went wrong with that, '' for nothing. */
	readonly end: () => string;
};

/** Follows the talk of a sitting, from its first frame on. */
export function followDelivery<State>(sitting: Sitting<State>, wishes: DeliveryWishes): FollowedTalk {
	const {shows, clock} = sitting;
	const begun = shows.get();
	if (!begun) return {timing: () => noTiming, settled: Promise.resolve(), end: () => ''};
	const {slides} = begun.deck;
	const isTooLong = slides.length > mostFollowed;
	let delivered: Delivered | undefined;
	// Keys may come before the slides are parsed, and none after them.
	const kept = keepPoint(sitting, begun.deck, () => delivered?.course() ?? {ids: [], records: wishes.point?.records ?? []});
	const heard: Moment[] = [];
	let talk: Talk | undefined;
	const hear = () => {
		const show = shows.get();
		if (!show || show.state.talk === talk) return;
		talk = show.state.talk;
		// The moment of the key: drawing may have taken a while since.
		const moment = {show, at: show.now || clock()};
		if (delivered) delivered.follow(moment);
		else heard.push(moment);
	};

	let isOn = true;
	const stop = shows.subscribe(hear);
	hear();
	const open = async () => {
		// Each slide is parsed for it, as it is to look for problems.
		const isParsed = !isTooLong && (await parseInTurns(slides, mostFollowed, () => isOn));
		if (!isOn) return;
		delivered = isParsed ? openDelivered(sitting, heard[0]!, wishes) : undefined;
		if (!delivered) return stop();
		for (const moment of heard.splice(0)) delivered.follow(moment);
		kept.renew();
	};

	return {
		timing: () => delivered?.timing() ?? {...noTiming, isTooLong},
		settled: open(),
		end() {
			isOn = false;
			stop();
			return [kept.end(), delivered?.end() ?? ''].filter(trouble => trouble !== '').join('\n');
		},
	};
}
