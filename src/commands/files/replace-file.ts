/** Puts another text in the place of a user's file, so that a kill, a full disk or a power cut leaves the old text or the new one, whole. */
import {closeSync, constants, fchmodSync, fchownSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync} from 'node:fs';
import {randomUUID} from 'node:crypto';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {Stop} from '../words/stop.ts';

/** A file by its real path, the bytes that it held when it was read, and the text that is to stand in their place. */
export type Replacement = {readonly file: string; readonly before: Uint8Array; readonly after: string};

/** A `Stop` where putting another file in a file's place would change more than its text: where it has other names, or another owner. */
export function checkReplaceable(file: string): void {
	const {nlink, uid, gid} = statSync(file);
	const user = process.geteuid?.() ?? uid;
	const reason =
		nlink > 1
			? `it has ${nlink - 1 === 1 ? 'another name' : `${nlink - 1} other names`} (hard links), which would keep the old text`
			: uid !== user
				? 'it belongs to another user, and would belong to you'
				: gid !== process.getegid?.() && user !== 0 && !process.getgroups?.().includes(gid)
					? 'it belongs to a group that you are not in'
					: undefined;
	if (reason !== undefined) throw new Stop(`\`${cleanLine(file)}\` is not changed: ${reason}.\nWrite the times above into it by hand, or make a copy that is yours alone.`);
}

/** A `Stop` where a file no longer holds what it held when it was read. */
export function checkUnchanged({file, before}: Pick<Replacement, 'file' | 'before'>): void {
	if (!readFileSync(file).equals(before)) throw new Stop(`\`${cleanLine(file)}\` was saved by somebody else meanwhile, and is left as it is.\nGive the command again, for the new text.`);
}

/**
 * Writes beside the file and renames that to it: mode and group stay, and nobody can have made the file beside first. A `Stop` where
 * it cannot be written, or where another text was saved since it was read. (write-file-atomic 8 and atomically 2 were tried: both open
 * the file beside without O_EXCL, and both take the part that a full disk holds for the whole, and rename it.)
 */
export function replaceFile({file, before, after}: Replacement): void {
	checkReplaceable(file);
	const beside = `${file}.${randomUUID()}.new`;
	try {
		writeNew(beside, after, statSync(file));
		checkUnchanged({file, before});
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, {force: true});
		if (error instanceof Stop) throw error;
		throw new Stop(`\`${cleanLine(file)}\` cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.\nIts text is as it was.`);
	}
}

function writeNew(file: string, text: string, {mode, gid}: Stats): void {
	const handle = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
	try {
		writeFileSync(handle, text);
		if (process.getegid?.() !== gid) fchownSync(handle, -1, gid);
		// After the owner, as a change of that takes bits away; and whatever the umask says.
		fchmodSync(handle, mode & 0o7777);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
