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
		const player = players[index]!;
		const bar = barOf(player, space);
		return [...letters, ...wrapAny(officeOf(player, space.sides), width), ...wrapAny(stanceOf(player), Math.min(width, space.prose))].map(line => [bar, ...line]);
	});
	return drawn && drawn.flat().length + drawn.length - 1 <= space.rows ? drawn : undefined;
}

/** The columns of a name with its office and side, and of the bar before them. */
function nameWidth(player: Player, {sides}: Space): number {
	return 2 + Math.max(textWidth(player.name), lineWidth(officeOf(player, sides)));
}

function drawPlayer(player: Player, space: Space, nameColumns: number, isWide: boolean): readonly Line[] {
	const bar = barOf(player, space);
	const width = Math.max(1, nameColumns - 2);
	const name = wrapSegments([segment(player.name, sideRole(player.side, space.sides), {isBold: true})], width);
	const left = [...name, ...wrapAny(officeOf(player, space.sides), width)].map(line => [bar, ...line]);
	if (!isWide) return [...left, ...wrapAny(stanceOf(player), width).map(line => [bar, ...line])];
	const right = wrapAny(stanceOf(player), Math.min(space.prose, space.columns - nameColumns - 2));
	return Array.from({length: Math.max(left.length, right.length)}, (_line, row) => {
		const start = left[row] ?? [bar];
		const words = right[row] ?? [];
		return words.length === 0 ? start : [...start, segment(' '.repeat(nameColumns + 2 - lineWidth(start))), ...words];
	});
}

const barOf = ({side}: Player, {sides}: Space) => segment('▎ ', shapeRole(side, sides));

/** The stance with what proves it; nothing where there is neither. */
function stanceOf({stance, cites}: Player): Line {
	return [...(stance ? [segment(stance)] : []), ...citeSegments(cites)];
}

const wrapAny = (line: Line, width: number) => (line.length === 0 ? [] : wrapSegments(line, width));
