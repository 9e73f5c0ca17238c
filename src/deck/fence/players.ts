/** Reads a fenced `players` block: people and organisations with office, side and stance. */
import * as v from 'valibot';
import {readYaml} from '../yaml/yaml-record.ts';
import {cites} from './cites.ts';
import type {Fence, FenceReading} from './fence.ts';

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
	const {value, problems} = readYaml(fence.text, v.array(player), fence.position, 'players');
	return value === undefined ? {problems} : {block: {type: 'players', players: value}, problems};
}
