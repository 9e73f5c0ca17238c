/** The clock that talks, runs and drills are timed by. */
import {uptime} from 'node:os';

/** What a clock is made of: the wall's moment in ms since 1970, an even count of ms that may stand while the machine sleeps, and one that does not. */
export type TimeSources = {readonly wall: () => number; readonly even: () => number; readonly sinceStart: () => number};

const machine: TimeSources = {wall: Date.now, even: () => performance.now(), sinceStart: () => uptime() * 1000};

/** The two counts differ by less than this many ms where nobody slept: the one since the machine's start may be of whole seconds. */
const leastSleepMs = 3000;

/**
 * A clock that gives ms since 1970 and goes forward evenly, whatever happens to the computer's own clock meanwhile (daylight
 * saving, a correction over the network). The time that the machine slept is time all the same: what it shows is the wall's.
 */
export function steadyClock({wall, even, sinceStart}: TimeSources = machine): () => number {
	const start = wall() - even();
	const awake = sinceStart() - even();
	let sleptMs = 0;
	return () => {
		const slept = sinceStart() - even() - awake;
		if (slept - sleptMs > leastSleepMs) sleptMs = slept;
		return Math.round(start + even() + sleptMs);
	};
}
