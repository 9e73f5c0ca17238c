/** Draws who demands, wants, asks, offers, refuses or allows what: arrows between the parties, or a list when narrow. */
import type {Relations} from '../../deck/block.ts';
import {describePicture} from './describe-picture.ts';
import {type Line, segment, textWidth} from '../line.ts';
import {relationsAcross, roomPerGap} from './relations-across.ts';
import {relationsList} from './relations-list.ts';
import {wrapSegments} from '../wrap.ts';

/** Fewer columns than this between neighbours break an arrow's words too often; three parties of short names stay a picture on 80 columns. */
const fewestBetween = 30;
const fewestOfThree = 20;

/** The part of the rows that arrows may fill when they stand wide apart. */
const mostAiry = 0.75;

/**
 * The relations in lines of at most `columns` columns; `sides` are the deck's sides in order of first appearance (the parties
 * themselves unless given). Where that would take more than `rows` rows the arrows stand closer, but none is left out. Narrower
 * than a list can be, they are told in words.
 */
export function drawRelations(
	block: Relations,
	columns: number,
	sides: readonly string[] = block.parties,
	rows = 24,
): readonly Line[] {
	if (block.arrows.length === 0 || columns < 16) return wrapSegments([segment(describePicture(block))], columns);
	const between = block.parties.length > 1 ? roomPerGap(block, columns) : 0;
	const areShort = block.parties.every(party => textWidth(party) + 4 <= between);
	const isAcross = between >= (block.parties.length === 3 && areShort ? fewestOfThree : fewestBetween);
	if (!isAcross) return relationsList(block, columns, sides);
	const drawings = (['airy', 'loose', 'close', 'tight'] as const).map(fit => relationsAcross(block, columns, {sides, fit}));
	return drawings.find((lines, index) => lines.length <= (index === 0 ? rows * mostAiry : rows)) ?? drawings.at(-1)!;
}
