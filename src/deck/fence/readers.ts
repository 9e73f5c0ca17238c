/** Which fenced blocks are ours: one reader a language. */
import type {FenceReader} from './fence.ts';
import {readChart} from './chart.ts';
import {readMap} from './map.ts';
import {readPlayers} from './players.ts';
import {readRelations} from './relations.ts';
import {readTimeline} from './timeline.ts';

/** Reader by the language after the fence's backticks; any other language is code. */
export const fenceReaders: Readonly<Record<string, FenceReader>> = {
	chart: readChart,
	map: readMap,
	players: readPlayers,
	relations: readRelations,
	timeline: readTimeline,
};
