/** Which fenced blocks are ours: one reader a language. */
import type {FenceReader} from './fence.ts';
import {readPlayers} from './players.ts';

/** Reader by the language after the fence's backticks; any other language is code. */
export const fenceReaders: Readonly<Record<string, FenceReader>> = {
	players: readPlayers,
};
