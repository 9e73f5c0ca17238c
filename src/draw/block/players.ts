/** Draws the players of the story: the sides face to face where that finds room, else a list. */
import type {Players} from '../../deck/block.ts';
import type {Line} from '../line.ts';
import type {Space} from '../space.ts';
import {facePlayers} from './players-facing.ts';
import {listPlayers} from './players-list.ts';

/** Side by side, players of more than two sides that take a smaller share of the rows than this are a strip on an empty screen. */
const strip = 0.2;

/** The lines of the players; a list where side by side they would be lost on a high screen and as a list they fill more of it. */
export function drawPlayers(block: Players, space: Space): readonly Line[] {
	const facing = facePlayers(block, space);
	if (!facing || facePlayers(block, {...space, air: 0})!.length > space.rows) return listPlayers(block, space);
	if (new Set(block.players.map(({side}) => side)).size === 2 || facing.length >= space.rows * strip) return facing;
	const list = listPlayers(block, space);
	return list.length > facing.length && list.length <= space.rows ? list : facing;
}
