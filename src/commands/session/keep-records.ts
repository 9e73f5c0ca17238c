/** Keeps what an activity has to keep while it goes on: each record is written when it is made. */
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Keeping} from '../../show/activity.ts';
import {appendLines, flushFile} from '../record/append-lines.ts';
import {tryRoom} from '../record/try-room.ts';

/** Keeps records. */
export type Keeper = {
	/** Writes what is not written yet; gives what went wrong in one sentence, '' for nothing. The first time it tries whether there is room. */
	readonly keep: (keeping: Keeping | undefined) => string;
	/** Settles when all that was written is on the disk itself; gives what went wrong with that. */
	readonly settled: () => Promise<string>;
	/** The id of what was written last; undefined where nothing was. */
	readonly keptId: () => string | undefined;
};

/** A keeper where nothing is to be kept. */
export const noKeeper: Keeper = {keep: () => '', settled: async () => '', keptId: () => undefined};

/** A file as it was left: which one it was, its size in bytes and its last line. */
type Mark = {readonly inode: number; readonly size: number; readonly line: string};

/** A keeper for a deck's folder. What could not be written is tried again the next time. */
export function createKeeper(folder: string): Keeper {
	const done = new Map<string, number>();
	let mark: Mark | undefined;
	let isTried = false;
	let last: string | undefined;
	let flushed = Promise.resolve('');

	const write = (name: string, keeping: Keeping): string => {
		const {id, written, records} = keeping;
		const before = done.get(id) ?? written;
		const hasLost = before > 0 && isLost(name, mark);
		const fresh = records.slice(hasLost ? 0 : before);
		appendLines(name, fresh);
		done.set(id, records.length);
		last = id;
		const {ino, size} = statSync(name);
		mark = {inode: ino, size, line: JSON.stringify(fresh.at(-1))};
		// Not waited for: a key would be answered later. A kill loses nothing without it, a power cut then at most what is being written.
		flushed = Promise.all([flushed, flushFile(name)]).then(([trouble]) => trouble, (error: Error) => `What was kept may be lost: ${error.message}`);
		return hasLost ? `What was kept of this deck was deleted meanwhile; this ${sittingOf(keeping)} is kept anew.` : '';
	};

	return {
		keep(keeping) {
			if (keeping === undefined) return '';
			const {file, id, written, records} = keeping;
			const name = path.join(folder, `${file}.jsonl`);
			try {
				if (records.length > (done.get(id) ?? written)) return write(name, keeping);
				if (!isTried) {
					isTried = true;
					tryRoom(name);
				}

				return '';
			} catch (error) {
				return `This ${sittingOf(keeping)} cannot be kept: ${(error as Error).message}`;
			}
		},
		settled: () => flushed,
		keptId: () => last,
	};
}

const sittingOf = ({file}: Keeping) => (file === 'runs' ? 'run' : 'drill');

/** Whether a file that records were written to does not have them any more. */
function isLost(name: string, mark: Mark | undefined): boolean {
	const status = statSync(name, {throwIfNoEntry: false});
	if (!status) return true;
	if (mark === undefined || (status.ino === mark.inode && status.size >= mark.size)) return false;
	return !readFileSync(name, 'utf8').includes(mark.line);
}
