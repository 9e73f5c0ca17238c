/** Holds how many messages a peer may send in a time, without losing any: it has to wait. */

/** What a peer may send at once, and so many a second after that: more than a held key or a fast clicker gives. */
export const usualRate: Rate = {atOnce: 240, aSecond: 120};

/** A rate of messages. */
export type Rate = {readonly atOnce: number; readonly aSecond: number};

/** What is left of a rate at a moment in ms. */
export type Allowance = {readonly left: number; readonly at: number};

/** All of a rate, at a moment. */
export function fullAllowance({atOnce}: Rate, now: number): Allowance {
	return {left: atOnce, at: now};
}

/** The allowance after one message at `now`, or how many ms that message has to wait. A clock that went back gives nothing. */
export function spendOne({left, at}: Allowance, {atOnce, aSecond}: Rate, now: number): Allowance | number {
	const refilled = Math.min(atOnce, left + (Math.max(0, now - at) / 1000) * aSecond);
	return refilled >= 1 ? {left: refilled - 1, at: now} : Math.ceil(((1 - refilled) / aSecond) * 1000);
}
