/** Times of day and spans of ms, read from the command line and written for the screen. */
import {formatDuration} from '../deck/text/duration.ts';

/** A talk that is to end more than this many ms from now has an end that is already over. */
const longestTalk = 12 * 3_600_000;

/**
 * The ms from `now` (ms since 1970) to the next time the local wall clock shows `text` (`15:45`). Undefined where the text is no
 * time of day, or one that is more than twelve hours off and so has passed.
 */
export function msUntilClock(text: string, now: number): number | undefined {
	const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
	if (!match) return undefined;
	const end = new Date(now);
	end.setHours(Number(match[1]), Number(match[2]), 0, 0);
	if (end.getTime() <= now) end.setDate(end.getDate() + 1);
	const left = end.getTime() - now;
	return left <= longestTalk ? left : undefined;
}

/** A span in ms as m:ss, to the nearest second, so that what is added up on a screen agrees. */
export function formatMs(ms: number): string {
	return formatDuration(Math.round(Math.abs(ms) / 1000));
}

/** What two spans in ms differ by, as +m:ss or −m:ss, or ±0:00: taken of their whole seconds, as a reader does who sees both. */
export function formatDifference(beforeMs: number, afterMs: number): string {
	const seconds = Math.round(afterMs / 1000) - Math.round(beforeMs / 1000);
	return (seconds === 0 ? '±' : seconds < 0 ? '−' : '+') + formatMs(seconds * 1000);
}

/** A moment (ms since 1970) as the local wall clock's hh:mm. */
export function formatClock(at: number): string {
	const date = new Date(at);
	return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A moment (ms since 1970) as the local date: 2026-07-31. */
export function formatDay(at: number): string {
	const date = new Date(at);
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}
