/** `--target` and `--end`: how long a talk may take, and when it must be over. */
import {parseDuration} from '../../deck/text/duration.ts';
import {msUntilClock} from '../../talk/clock-time.ts';
import {Stop} from './stop.ts';

/** The time that `--target` names, in ms; a bare number is none, as it may mean minutes or seconds. A `Stop` with exit code 2 for what is no time. */
export function readTarget(text: string): number {
	const seconds = /^\d+$/.test(text) ? undefined : parseDuration(text);
	if (seconds === undefined || seconds <= 0) throw new Stop(`\`--target\` takes a time such as 10m or 9m30s, not \`${text}\`.`, 2);
	return seconds * 1000;
}

/** The ms from `now` (ms since 1970) to the time of day that `--end` names; a `Stop` with exit code 2 for none that is still to come. */
export function readEnd(text: string, now: number): number {
	const left = msUntilClock(text, now);
	if (left === undefined) throw new Stop(`\`--end\` takes a time of day that is still to come, such as 15:45, not \`${text}\`.`, 2);
	return left;
}
