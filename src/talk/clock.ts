/** The clock of a talk: it runs from the first move, and tells what has gone and what is left. Moments are ms since 1970. */

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
	return {now, elapsedMs, remainingMs: targetMs === undefined ? undefined : targetMs - elapsedMs, isPaused: clock.pausedSince !== undefined};
}
