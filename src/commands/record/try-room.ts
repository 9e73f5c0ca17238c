/** Finds out whether records can be kept, before there are any. */
import {accessSync, closeSync, constants, existsSync, openSync, rmSync, writeSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeFolder} from './append-lines.ts';

/** As many bytes as a few records have. */
const tried = Buffer.alloc(1024);

/** Throws what the file system throws where a file of records could not be written: to a full disk, say. Leaves no file behind, but its folder. */
export function tryRoom(file: string): void {
	makeFolder(dirname(file));
	if (existsSync(file)) accessSync(file, constants.W_OK);
	const beside = join(dirname(file), `.${process.pid}.try`);
	const handle = openSync(beside, 'w', 0o600);
	try {
		// Gone by its name at once, so that not even a kill leaves it there.
		rmSync(beside);
		const written = writeSync(handle, tried);
		if (written < tried.length) throw new Error('no space left on the device');
	} finally {
		closeSync(handle);
	}
}
