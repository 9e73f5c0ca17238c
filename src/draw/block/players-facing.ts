/** Draws the players of the story face to face: a column a side. */
import type {Player, Players} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {blankLines, type Line, padLine, segment} from '../line.ts';
import {shapeRole, sideRole} from '../side.ts';
import type {Space} from '../space.ts';
import {setNames} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** The narrowest and the widest column of a side, also below its name in large letters, and what stands between two. */
const narrowest = 30;
const widest = 56;
const widestLarge = 80;
const gutter = 4;

/** The lines of the players by their sides; undefined where there is one side, or no room beside one another. */
export function facePlayers({players}: Players, space: Space): readonly Line[] | undefined {
	const sides = space.sides.filter(side => players.some(player => player.side === side));
	const width = Math.min(space.isLarge ? widestLarge : widest, Math.floor((space.columns - gutter * (sides.length - 1)) / sides.length));
	if (sides.length < 2 || width < narrowest || players.some(({side}) => side === undefined)) return undefined;
	const heads = nameSides(sides, {...space, columns: width});
	const columns = sides.map((side, index) => [...heads[index]!, ...drawSide(side, players.filter(player => player.side === side), {...space, columns: width})]);
	const rows = largest(columns.map(({length}) => length));
	return Array.from({length: rows}, (_line, row) =>
		columns.flatMap((lines, index) => {
			const line = lines[row] ?? [];
			return index === columns.length - 1 ? line : [...padLine(line, width), segment(' '.repeat(gutter))];
		}),
	);
}

/** The names of the sides, all large or none, and as high as one another, so that the rules below them are one line. */
function nameSides(sides: readonly string[], {sides: all, columns, isLarge}: Space): readonly (readonly Line[])[] {
	const named = sides.map(side => segment(side, sideRole(side, all), {isBold: true}));
	const names = (isLarge ? setNames(named, columns) : undefined) ?? named.map(name => wrapSegments([name], columns));
	const height = largest(names.map(({length}) => length));
	return names.map(name => [...blankLines(height - name.length), ...name]);
}

function drawSide(side: string, players: readonly Player[], space: Space): readonly Line[] {
	const rule = [segment('━'.repeat(space.columns), shapeRole(side, space.sides))];
	const air = blankLines(Math.max(1, space.air));
	const isRoomy = space.air > 1;
	return [rule, ...blankLines(isRoomy ? 1 : 0), ...players.flatMap((player, index) => [...(index > 0 ? air : []), ...drawPlayer(player, space.columns, isRoomy)])];
}

/** Where there is room the office has a line of its own. */
function drawPlayer({name, office, stance, cites}: Player, width: number, isRoomy: boolean): readonly Line[] {
	const said = stance !== undefined || cites.length > 0 ? wrapSegments([segment(stance ?? ''), ...citeSegments(cites)], width) : [];
	const who = segment(name, 'strong', {isBold: true});
	if (office === undefined) return [...wrapSegments([who], width), ...said];
	return [...(isRoomy ? [[who], [segment(office)]] : [[who, segment(`, ${office}`)]]).flatMap(line => wrapSegments(line, width)), ...said];
}
