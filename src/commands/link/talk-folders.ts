/** Where the talks of this machine's user are found. */
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {TalkFolders} from '../../link/talk-folder.ts';
import {stateFolder} from '../record/state-folder.ts';

/**
 * The folders: beside what is kept, and, as a terminal reached by ssh, su or tmux may not have `XDG_STATE_HOME`, the one that is used
 * without it. A `Stop` for a user without a home.
 */
export function talkFolders(environment: NodeJS.ProcessEnv): TalkFolders {
	const {XDG_STATE_HOME: _given, ...plain} = environment;
	const [folder, usual] = [environment, plain].map(one => path.join(stateFolder(one), 'link')) as [string, string];
	return {folder, others: usual === folder ? [] : [usual], short: path.join(shortRoot(), `lectern-${process.getuid?.() ?? 0}`)};
}

/** A folder for short paths; `TMPDIR` may be long, and may differ from terminal to terminal. */
function shortRoot(): string {
	return process.platform === 'win32' ? tmpdir() : '/tmp';
}
