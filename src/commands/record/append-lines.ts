/** Adds lines to a file so that neither a kill nor another program that writes at the same time spoils what is there. */
import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, writeSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Adds each item as a line of JSON. All lines go out in one write to a file opened for appending, which the system keeps in one
 * piece. Where the file's last line was left without an end (by a kill, a full disk), they begin on a line of their own. Only the
 * user may read the file. Throws what the file system throws.
 */
export function appendLines(file: string, items: readonly unknown[]): void {
	if (items.length === 0) return;
	makeFolder(dirname(file));
	const handle = openSync(file, 'a+', 0o600);
	try {
		const text = items.map(item => `${JSON.stringify(item)}\n`).join('');
		const bytes = Buffer.from(endsWithin(handle) ? `\n${text}` : text);
		const written = writeSync(handle, bytes);
		if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
	} finally {
		closeSync(handle);
	}
}

/** Makes a folder and those above it that are missing, for the user alone. (Node's own way of it, up to 26, never comes back from below /proc.) */
export function makeFolder(folder: string): void {
	const above = dirname(folder);
	if (existsSync(folder) || above === folder) return;
	makeFolder(above);
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another program may have made it just now.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** What a file system says that has lost something. All else says that it cannot be asked. */
const losses = ['EIO', 'ENOSPC', 'EDQUOT'];

/**
 * Settles when what was written to a file is on the disk itself, as far as its file system can be asked, so that a power cut takes
 * nothing of it; rejects where it is lost. The file's name is in its folder, which is asked for too.
 */
export async function flushFile(file: string): Promise<void> {
	for (const name of [file, dirname(file)]) {
		try {
			await flush(name);
		} catch (error) {
			if (losses.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
		}
	}
}

async function flush(name: string): Promise<void> {
	const handle = await open(name);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Whether the file ends within a line. */
function endsWithin(handle: number): boolean {
	const {size} = fstatSync(handle);
	if (size === 0) return false;
	const last = Buffer.alloc(1);
	readSync(handle, last, 0, 1, size - 1);
	return last[0] !== 0x0a;
}
