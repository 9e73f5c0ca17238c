/** Draws the players of the story as a list: name, office and side, and beside or below them the stance. */
import type {Player, Players} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {blankLines, type Line, lineWidth, segment, textWidth} from '../line.ts';
import {officeOf} from './player-office.ts';
import {shapeRole, sideRole} from '../side.ts';
import type {Space} from '../space.ts';
import {setNames} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** The lines of the players: wide, the stance stands beside the name; narrow, below it. The side is a word as well as a colour. */
export function listPlayers(block: Players, space: Space): readonly Line[] {
	const isWide = space.columns >= 64;
	const nameColumns = isWide ? Math.min(largest(block.players.map(player => nameWidth(player, space))), Math.floor(space.columns * 0.47)) : space.columns;
	const drawn = drawLarge(block.players, space) ?? block.players.map(player => drawPlayer(player, space, nameColumns, isWide));
	// A row between two is not worth a page.
	const height = drawn.flat().length;
	const least = space.isLarge ? 1 : isWide || (height <= space.rows && height + drawn.length - 1 > space.rows) ? 0 : 1;
	const air = Math.max(space.air, least);
	return drawn.flatMap((lines, index) => (index > 0 ? [...blankLines(air), ...lines] : lines));
}

/** The players below their names in large letters, all or none; undefined where the screen is not large, or has not the rows. */
function drawLarge(players: readonly Player[], space: Space): readonly (readonly Line[])[] | undefined {
	const width = space.columns - 2;
	const names = space.isLarge ? setNames(players.map(({name, side}) => segment(name, sideRole(side, space.sides))), width) : undefined;
	const drawn = names?.map((letters, index) => {
		const {side, stance, cites} = players[index]!;
		const about = officeOf(players[index]!, space.sides);
		const said = stance || cites.length > 0 ? wrapSegments([segment(stance ?? ''), ...citeSegments(cites)], Math.min(width, space.prose)) : [];
		const bar = segment('▎ ', shapeRole(side, space.sides));
		return [...letters, ...(about.length === 0 ? [] : wrapSegments(about, width)), ...said].map(line => [bar, ...line]);
	});
	return drawn && drawn.flat().length + drawn.length - 1 <= space.rows ? drawn : undefined;
}

/** The columns of a name with its office and side, and of the bar before them. */
function nameWidth(player: Player, {sides}: Space): number {
	return 2 + Math.max(textWidth(player.name), lineWidth(officeOf(player, sides)));
}

function drawPlayer(player: Player, space: Space, nameColumns: number, isWide: boolean): readonly Line[] {
	const role = sideRole(player.side, space.sides);
	const bar = segment('▎ ', shapeRole(player.side, space.sides));
	const width = Math.max(1, nameColumns - 2);
	const name = wrapSegments([segment(player.name, role === 'text' ? 'text' : role, {isBold: true})], width);
	const about = officeOf(player, space.sides);
	const office = about.length === 0 ? [] : wrapSegments(about, width);
	const left = [...name, ...office].map(line => [bar, ...line]);
	const stance = [segment(player.stance ?? ''), ...citeSegments(player.cites)];
	if (!isWide) {
		const words = player.stance || player.cites.length > 0 ? wrapSegments(stance, width) : [];
		return [...left, ...words.map(line => [bar, ...line])];
	}

	const right = wrapSegments(stance, Math.min(space.prose, space.columns - nameColumns - 2));
	return Array.from({length: Math.max(left.length, right.length)}, (_line, row) => {
		const start = left[row] ?? [bar];
		const words = right[row] ?? [];
		return words.length === 0 ? start : [...start, segment(' '.repeat(nameColumns + 2 - lineWidth(start))), ...words];
	});
}
