/** Keeps a run while it goes on: each thing that happened is written when it happens. */
import type {Run} from '../../talk/practice/run/run.ts';
import {appendLines} from './append-lines.ts';
import {runsFile} from './read-kept.ts';

/** Writes what a run has that is not written yet; gives what went wrong in one sentence, '' for nothing. */
export type Keeper = (run: Run) => string;

/**
 * A keeper of a run in a deck's folder; `written` counts the run's records that the file has already. That a run began is
 * written with the first thing that happens in it, so that one left at once leaves no trace. What could not be written is
 * tried again the next time.
 */
export function keepRun(folder: string, written: number): Keeper {
	let done = written;
	return ({records}) => {
		if (records.length <= Math.max(1, done)) return '';
		try {
			appendLines(runsFile(folder), records.slice(done));
			done = records.length;
			return '';
		} catch (error) {
			return `This run cannot be kept: ${(error as Error).message}`;
		}
	};
}
