/** Where what is kept of a deck lies: a folder a deck under the XDG state folder. */
import {createHash} from 'node:crypto';
import {existsSync, realpathSync} from 'node:fs';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import {Stop} from '../words/stop.ts';

/**
 * The folder in which Lectern keeps state, by the XDG Base Directory Specification: `$XDG_STATE_HOME`, which counts only when it
 * is absolute, else `~/.local/state`; in it `lectern`. A `Stop` for a user without a home.
 */
export function stateFolder(environment: NodeJS.ProcessEnv): string {
	const given = environment['XDG_STATE_HOME'];
	const root = given !== undefined && isAbsolute(given) ? given : join(environment['HOME'] || homeOfUser(), '.local', 'state');
	return join(root, 'lectern');
}

function homeOfUser(): string {
	try {
		return homedir();
	} catch (error) {
		// A user whom the system has no entry of, as in a container.
		if ((error as NodeJS.ErrnoException).code !== 'ERR_SYSTEM_ERROR') throw error;
		throw new Stop('You have no home folder that your practice could be kept in.\nName a folder for it in HOME or XDG_STATE_HOME.');
	}
}

/**
 * The folder of a deck: readable by its name, unique by a hash of the whole id (for a deck without an id of its own, its real
 * path), so that no id leads out of the state folder.
 */
export function deckFolder(state: string, deckId: string): string {
	const id = isAbsolute(deckId) && existsSync(deckId) ? realpathSync(deckId) : deckId;
	const name = id.split(/[\\/]/).findLast(part => part !== '') ?? '';
	const readable = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 40).replaceAll(/^-|-$/g, '');
	const hash = createHash('sha256').update(id).digest('hex').slice(0, 12);
	return join(state, [readable, hash].filter(part => part !== '').join('-'));
}
