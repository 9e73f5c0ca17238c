/** The clock of a talk: it runs from the first move, and tells what has gone and what is left. Moments are ms since 1970. */
import type {TimeAct} from './action.ts';

/** What the clock knows; all who follow the talk share it. */
export type Clock = {
	/** When the first move was made; absent before it. */
	readonly startedAt?: number;
	/** When the pause that still lasts began. */
	readonly pausedSince?: number;
	/** The pauses that are over, in ms. */
	readonly pausedMs: number;
	/** How long the talk may take, in ms, where the speaker told it; it goes before the deck's own minutes. */
	readonly targetMs?: number;
	/** When the talk must be over by the wall clock; then pauses take from what is left. It goes before a length. */
	readonly deadline?: number;
	/** The clock as it was before it was set to nothing. */
	readonly before?: Clock;
};

/** A clock looked at: spans in ms. */
export type ClockReading = {
	readonly now: number;
	/** Without pauses; 0 before the first move. */
	readonly elapsedMs: number;
	/** What is left of the time there is, negative when it is over; undefined where nobody told how long the talk may take. */
	readonly remainingMs: number | undefined;
	readonly isPaused: boolean;
};

/** A clock that has not begun. */
export const newClock: Clock = {pausedMs: 0};

/** The clock once a move was made at `now`; one that runs already runs on. */
export function startClock(clock: Clock, now: number): Clock {
	return clock.startedAt === undefined ? {...clock, startedAt: now} : clock;
}

/** What the clock says at `now`; `minutes` is the length that the deck gives the talk. */
export function readClock(clock: Clock, minutes: number | undefined, now: number): ClockReading {
	const until = clock.pausedSince ?? now;
	const elapsedMs = clock.startedAt === undefined ? 0 : Math.max(0, until - clock.startedAt - clock.pausedMs);
	const targetMs = clock.targetMs ?? (minutes === undefined ? undefined : minutes * 60_000);
	const remainingMs = clock.deadline === undefined ? (targetMs === undefined ? undefined : targetMs - elapsedMs) : clock.deadline - now;
	return {now, elapsedMs, remainingMs, isPaused: clock.pausedSince !== undefined};
}

/** The clock after what the speaker did to it at `now`. Only a clock that runs is paused; only one set to nothing is restored. */
export function setClock(clock: Clock, what: TimeAct, now: number): Clock {
	const {startedAt, pausedSince, pausedMs, before, ...told} = clock;
	switch (what) {
		case 'start':
			return pausedSince === undefined ? startClock(clock, now) : goOn(clock, pausedSince, now);
		case 'pause':
			if (startedAt === undefined) return clock;
			return pausedSince === undefined ? {...clock, pausedSince: now} : goOn(clock, pausedSince, now);
		case 'reset':
			return startedAt === undefined ? clock : {...told, pausedMs: 0, before: withoutBefore(clock)};
		case 'restore':
			return before ?? clock;
	}
}

function goOn(clock: Clock, since: number, now: number): Clock {
	const {pausedSince: _over, ...going} = clock;
	return {...going, pausedMs: clock.pausedMs + Math.max(0, now - since)};
}

/** One reset can be taken back, not those before it: a clock that is told over and over stays small. */
function withoutBefore({before: _earlier, ...clock}: Clock): Clock {
	return clock;
}
