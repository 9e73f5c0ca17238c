/** Which fenced blocks are ours: one reader a kind of block. */
import type {FencedBlock} from '../block.ts';
import type {FenceReader} from './fence.ts';
import {readChart} from './chart.ts';
import {readMap} from './map/map.ts';
import {readPlayers} from './players.ts';
import {readRelations} from './relations.ts';
import {readTimeline} from './timeline.ts';

const readers: Readonly<Record<FencedBlock['type'], FenceReader>> = {
	chart: readChart,
	map: readMap,
	players: readPlayers,
	relations: readRelations,
	timeline: readTimeline,
};

/** The words after a fence's backticks that make it a block of ours; any other word is the language of code. */
export const fenceWords: readonly string[] = Object.keys(readers);

/** The reader for the word after a fence's backticks; none where the fence holds code. */
export function fenceReader(word: string): FenceReader | undefined {
	return Object.hasOwn(readers, word) ? readers[word as FencedBlock['type']] : undefined;
}
