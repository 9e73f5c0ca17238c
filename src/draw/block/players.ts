/** Draws the players of the story: the sides face to face where that finds room, else a list. */
import type {Players} from '../../deck/block.ts';
import type {Line} from '../line.ts';
import type {Space} from '../space.ts';
import {facePlayers} from './players-facing.ts';
import {listPlayers} from './players-list.ts';

/** The lines of the players. */
export function drawPlayers(block: Players, space: Space): readonly Line[] {
	const facing = facePlayers(block, space);
	return facing && facePlayers(block, {...space, air: 0})!.length <= space.rows ? facing : listPlayers(block, space);
}
