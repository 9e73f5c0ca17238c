/** `--target`: how long a talk may take. */
import {parseDuration} from '../../deck/text/duration.ts';
import {Stop} from './stop.ts';

/** The time that `--target` names, in ms; a bare number is none, as it may mean minutes or seconds. A `Stop` with exit code 2 for what is no time. */
export function readTarget(text: string): number {
	const seconds = /^\d+$/.test(text) ? undefined : parseDuration(text);
	if (seconds === undefined || seconds <= 0) throw new Stop(`\`--target\` takes a time such as 10m or 9m30s, not \`${text}\`.`, 2);
	return seconds * 1000;
}
