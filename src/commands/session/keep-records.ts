/** Keeps what an activity has to keep while it goes on: each record is written when it is made. */
import path from 'node:path';
import type {Keeping} from '../../show/activity.ts';
import {appendLines} from '../record/append-lines.ts';

/** Keeps records. */
export type Keeper = {
	/** Writes what is not written yet; gives what went wrong in one sentence, '' for nothing. */
	readonly keep: (keeping: Keeping | undefined) => string;
	/** The id of what was written last; undefined where nothing was. */
	readonly keptId: () => string | undefined;
};

/** A keeper where nothing is to be kept. */
export const noKeeper: Keeper = {keep: () => '', keptId: () => undefined};

/** A keeper for a deck's folder. What could not be written is tried again the next time. */
export function createKeeper(folder: string): Keeper {
	const done = new Map<string, number>();
	let last: string | undefined;
	return {
		keep(keeping) {
			if (keeping === undefined) return '';
			const {file, id, written, records} = keeping;
			const before = done.get(id) ?? written;
			if (records.length <= before) return '';
			try {
				appendLines(path.join(folder, `${file}.jsonl`), records.slice(before));
				done.set(id, records.length);
				last = id;
				return '';
			} catch (error) {
				return `This ${file === 'runs' ? 'run' : 'drill'} cannot be kept: ${(error as Error).message}`;
			}
		},
		keptId: () => last,
	};
}
