/** Reads a fenced `players` block: people and organisations with office, side and stance. */
import * as v from 'valibot';
import {cites} from './cites.ts';
import type {Fence, FenceReading} from './fence.ts';
import {nothingDrawn} from './nothing-drawn.ts';
import {readFence} from './read-fence.ts';

const player = v.strictObject({
	name: v.string(),
	office: v.optional(v.string()),
	side: v.optional(v.string()),
	stance: v.optional(v.string()),
	original: v.optional(v.string()),
	cites,
});

/** The players in the order in which they are written. */
export function readPlayers(fence: Fence): FenceReading {
	const record = readFence(fence, v.array(player), 'players');
	const {value, problems, references} = record;
	return value === undefined ? {problems} : {block: {type: 'players', players: value}, problems: [...problems, ...nothingDrawn(value, undefined, record, 'players')], references};
}
