/** Finds a folder for the compiled program that none but the user can have written to, for what is read from it is run. In words that Node 12 can read. */
import fs from 'node:fs';
import path from 'node:path';

const writableByOthers = 0o022;
const sticky = 0o1000;

/**
 * The folder beside the program where that is the user's own, else `$XDG_CACHE_HOME/lectern`, else `~/.cache/lectern`; made where it
 * is not there. Undefined where neither is safe, or where the system knows no owners. A cache that root left beside the program is of
 * no use to others: Node names what is in it by version and user.
 */
export function findCacheFolder(beside: string, environment: NodeJS.ProcessEnv): string | undefined {
	if (!process.getuid) return undefined;
	const user = process.getuid();
	// Whoever can put another folder in this one's place can change the program beside it too.
	if (isClosedFolder(beside, user)) return beside;
	const root = cacheRoot(environment);
	if (root === undefined) return undefined;
	makeFolder(root);
	if (!isWayGuarded(root, user)) return undefined;
	const own = path.join(root, 'lectern');
	return isClosedFolder(own, user) ? own : undefined;
}

/** The user's folder of caches, by the XDG Base Directory Specification: a relative path does not count. */
function cacheRoot({XDG_CACHE_HOME: given, HOME: home}: NodeJS.ProcessEnv): string | undefined {
	if (given && path.isAbsolute(given)) return given;
	return home && path.isAbsolute(home) ? path.join(home, '.cache') : undefined;
}

/** Whether a folder, made if need be, is the user's and closed to everybody else; a link to one is none. */
function isClosedFolder(folder: string, user: number): boolean {
	makeFolder(folder);
	const status = statusOf(folder);
	return status !== undefined && status.isDirectory() && status.uid === user && (status.mode & 0o077) === 0;
}

/** Whether nobody but the user and root can put another folder in the place of this one, or of one above it. */
function isWayGuarded(folder: string, user: number): boolean {
	for (let at = realPath(folder); at !== undefined; at = path.dirname(at)) {
		const status = statusOf(at);
		if (!status || !status.isDirectory() || (status.uid !== user && status.uid !== 0)) return false;
		// In a sticky folder, as `/tmp` is, only its owner moves what lies there.
		if ((status.mode & writableByOthers) !== 0 && (status.mode & sticky) === 0) return false;
		if (path.dirname(at) === at) return true;
	}

	return false;
}

/** Makes a folder, not those above it. One that is there already stays as it is. */
function makeFolder(folder: string): void {
	attempt(() => fs.mkdirSync(folder, 0o700));
}

function statusOf(folder: string): fs.Stats | undefined {
	return attempt(() => fs.lstatSync(folder));
}

function realPath(folder: string): string | undefined {
	return attempt(() => fs.realpathSync(folder));
}

/** What `work` gives; undefined where the system refuses: then there is no cache, which is no trouble. */
function attempt<Result>(work: () => Result): Result | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
