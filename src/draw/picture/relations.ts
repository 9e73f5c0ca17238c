/** Draws who demands, wants, asks, offers, refuses or allows what: arrows between the parties, or a list when narrow. */
import type {Relations} from '../../deck/block.ts';
import {describePicture} from './describe-picture.ts';
import {growTo} from './grow.ts';
import {largest} from '../../deck/long-lists.ts';
import {indentLine, type Line, lineWidth, segment} from '../line.ts';
import {relationsAcross, type Spread} from './relations-across.ts';
import {relationsList} from './relations-list.ts';
import {placeLargeParties, placeParties, type PlacedParties} from './relations-parties.ts';
import type {PictureRoom} from '../space.ts';
import {wrapSegments} from '../wrap.ts';

/** From the closest to the widest. */
const spreads: readonly Spread[] = [
	{air: 0, padding: 0, lead: 0},
	{air: 1, padding: 0, lead: 0},
	{air: 2, padding: 0, lead: 0},
	{air: 2, padding: 0, lead: 1},
	{air: 3, padding: 1, lead: 1},
	{air: 4, padding: 1, lead: 1},
	{air: 5, padding: 1, lead: 2},
];

/** The most of the rows that part two arrows, so that what is read together stays together; and the fewest in which boxes are high. */
const mostAir = 0.2;
const fewestHigh = 20;

/**
 * The relations in lines of at most `columns` columns; `sides` are the deck's sides in order of first appearance (the parties
 * themselves unless given). The arrows stand as wide apart as the rows to fill allow; where they take more than there are
 * without boxes, too, they are a list if that fits, and else none is left out. Narrower than a list can be, they are told in words.
 */
export function drawRelations(block: Relations, columns: number, sides: readonly string[] = block.parties, {rows = 24, fill = 0, isLarge = false}: Partial<PictureRoom> = {}): readonly Line[] {
	if (block.arrows.length === 0 || columns < 16) return wrapSegments([segment(describePicture(block))], columns);
	const open = spreads.filter(({air, padding}) => air <= fill * mostAir && (padding === 0 || fill >= fewestHigh));
	const drawOn = (parties: PlacedParties) => relationsAcross(block.arrows, parties, sides);
	const large = isLarge ? placeLargeParties(block.parties, columns, sides) : undefined;
	const placed = placeParties(block.parties, columns, sides);
	if (!placed) return relationsList(block, columns, {sides, fill});
	const draw = drawOn(placed);
	const across = (large && growTo(fill, open, drawOn(large))) ?? growTo(fill, open, draw) ?? growTo(rows, spreads.slice(0, 1), draw) ?? draw();
	const list = across.length > rows ? relationsList(block, columns, {sides, fill}) : [];
	if (across.length > rows && list.length <= rows) return list;
	return isLarge ? centreLines(across, columns) : across;
}

/** A picture in the middle of its room, as below a title that is as wide as this. */
function centreLines(lines: readonly Line[], columns: number): readonly Line[] {
	const left = Math.floor((columns - largest(lines.map(lineWidth), 0)) / 2);
	return lines.map(line => indentLine(line, left));
}
