/** The private folder in which talks are found: who may be in it, and the sockets there. */
import {randomBytes} from 'node:crypto';
import {chmodSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync} from 'node:fs';
import path from 'node:path';

/** Where talks are found; `short` is a folder with a short path, for sockets whose own would be too long. */
export type TalkFolders = {readonly folder: string; readonly others: readonly string[]; readonly short: string};

/** The most bytes of a socket's path: macOS has room for 103, Linux for 107. */
const mostPathBytes = 100;

/** A name for a socket that no other talk has. It begins with the process, for whoever looks into the folder. */
export function socketName(process: number): string {
	return `${process}-${randomBytes(4).toString('hex')}.sock`;
}

/** Makes a folder that only the user can look into, with those above it. Throws where it is another user's. */
export function makePrivate(folder: string): void {
	mkdirSync(folder, {recursive: true, mode: 0o700});
	const status = lstatSync(folder);
	if (!status.isDirectory() || !isOwn(status.uid)) throw new Error(`\`${folder}\` is not yours`);
	if ((status.mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

/** The folder in which a socket of that name has a path that the system takes. */
export function folderFor(name: string, {folder, short}: TalkFolders): string {
	return Buffer.byteLength(path.join(folder, name)) <= mostPathBytes ? folder : short;
}

/** Has a socket found in a folder where it does not lie itself. */
export function pointTo(socket: string, folder: string): void {
	makePrivate(folder);
	symlinkSync(socket, path.join(folder, path.basename(socket)));
}

/** The sockets of talks in a folder, by the path they are found under; none where there is no folder. */
export function socketsIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder).filter(name => /^\d+-[a-z\d]+\.sock$/.test(name)).map(name => path.join(folder, name));
	} catch {
		// A folder that is not there, or not to be looked into, has no talks for us.
		return [];
	}
}

/**
 * The real path of a socket that is found under a path, to be connected to; undefined for what is no socket, or where another user
 * could have made it.
 */
export function trustedSocket(found: string): string | undefined {
	try {
		const socket = realpathSync(found);
		const [status, folder] = [statSync(socket), statSync(path.dirname(socket))];
		const isPrivate = isOwn(folder.uid) && (folder.mode & 0o077) === 0;
		return status.isSocket() && isOwn(status.uid) && isPrivate ? socket : undefined;
	} catch {
		return undefined;
	}
}

/** Takes a socket away that nobody listens on any more, and what led to it. */
export function removeSocket(found: string): void {
	const socket = trustedSocket(found);
	if (socket !== undefined) rmSync(socket, {force: true});
	rmSync(found, {force: true});
}

function isOwn(uid: number): boolean {
	return uid === process.getuid?.();
}
