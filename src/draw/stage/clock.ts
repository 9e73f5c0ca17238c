/** Draws the clock that stands in the footer. */
import type {ClockReading} from '../../talk/clock.ts';
import {formatClock} from '../../talk/clock-time.ts';
import {formatDuration} from '../../deck/text/duration.ts';
import {type Line, segment} from '../line.ts';

/** The time of day, what has gone and what is left: `09:02 · 3:05 · 6:55 left`. Both spans are cut to seconds, so that they add up. */
export function drawClock({now, elapsedMs, remainingMs, isPaused}: ClockReading): Line {
	const elapsed = Math.floor(elapsedMs / 1000);
	const head: Line = [segment(`${formatClock(now)} · `, 'muted'), segment(formatDuration(elapsed), 'text'), ...(isPaused ? [segment(' paused', 'accent')] : [])];
	if (remainingMs === undefined) return head;
	// From the whole seconds that have gone: 3:05 of 10:00 leave 6:55 all of that second.
	const left = Math.round((remainingMs + elapsedMs) / 1000) - elapsed;
	return [...head, segment(' · ', 'muted'), left < 0 ? segment(`${formatDuration(-left)} over`, 'warn') : segment(`${formatDuration(left)} left`, 'muted')];
}
