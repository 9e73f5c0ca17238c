/** Keeps where a talk is whenever its keys rest, from its first key on, so that `--resume` knows it after a crash. */
import type {Deck} from '../../deck/deck.ts';
import type {RunRecord} from '../../talk/practice/record/record.ts';
import type {Talk} from '../../talk/state.ts';
import type {Sitting} from '../session/sitting.ts';
import {folderOf} from './plan-delivery.ts';
import {pointOf, writePoint} from './resume-point.ts';

/** What a point says beside the place: the ids of the slides and the records of the run, each empty while it is not known. */
export type Course = {readonly ids: readonly string[]; readonly records: readonly RunRecord[]};

/** The place of a talk that is kept. */
export type KeptPoint = {
	/** Writes it anew soon: more is known of the course. */
	readonly renew: () => void;
	/** Writes it a last time; gives what went wrong with that, '' for nothing. */
	readonly end: () => string;
};

/** A point is written when so many ms have gone without a key. */
const restMs = 150;

/** Keeps the place of the talk of this deck as it is now and after each change; until the talk's clock has begun there is none to go on with. */
export function keepPoint<State>({activity, store, shows, clock}: Sitting<State>, deck: Deck, course: () => Course): KeptPoint {
	// The first time only: the folder of a deck that is gone by then may be another one.
	let folder: string | undefined;
	const write = (): string => {
		const show = shows.get();
		if (show?.state.talk.clock.startedAt === undefined) return '';
		const {ids, records} = course();
		try {
			folder ??= folderOf(deck);
			writePoint(folder, pointOf(show.state.talk, ids, records, clock()));
			return '';
		} catch (error) {
			return `\`--resume\` will not work: ${(error as Error).message}`;
		}
	};

	let rest: NodeJS.Timeout | undefined;
	const renew = () => {
		clearTimeout(rest);
		rest = setTimeout(() => store.set(activity.say(store.get(), write())), restMs);
	};

	let talk: Talk | undefined;
	const look = () => {
		const now = shows.get()?.state.talk;
		if (now === undefined || now === talk) return;
		talk = now;
		renew();
	};

	const stop = shows.subscribe(look);
	look();
	return {
		renew,
		end() {
			stop();
			clearTimeout(rest);
			return write();
		},
	};
}
