/** Places the parties of relations side by side, each name in a box as narrow as it must be. */
import {largest} from '../../deck/long-lists.ts';
import {type Line, lineWidth, segment, textWidth} from '../line.ts';
import {sideRole} from '../side.ts';
import {setNames} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';

/** Fewer columns than this between neighbours break an arrow's words too often; three parties stay a picture on 80 columns. */
const fewestBetween = 30;
const fewestOfThree = 20;

/** Wider than this, words along an arrow are hard to follow from its tail to its head; below names in large letters, so is what is too close. */
const widestGap = 76;
const widestLarge = 100;
const fewestLarge = 50;

/** The widest that a name is set in its box on a narrow and on a wide screen, and the narrowest that one is broken to. */
const widestName = {narrow: 21, wide: 32};
const narrowestName = 7;

/** From so many columns on, names have more room about them. */
const wide = 100;

/** A party's name in lines, and the columns from the middle of its box to either edge. */
export type PartyBox = {readonly party: string; readonly name: readonly Line[]; readonly half: number};

/** The boxes from left to right, the columns of the lines below them, the columns from one line to the next, and whether names stand in large letters. */
export type PlacedParties = {readonly boxes: readonly PartyBox[]; readonly spots: readonly number[]; readonly between: number; readonly isLarge: boolean};

/** The parties in so many columns, their names on as few lines as leave the arrows room; undefined where they have none. */
export function placeParties(parties: readonly string[], columns: number, sides: readonly string[]): PlacedParties | undefined {
	if (parties.length < 2) return undefined;
	const fewest = parties.length === 3 ? fewestOfThree : fewestBetween;
	const longestWord = largest(parties.flatMap(party => party.split(/\s+/)).map(textWidth), narrowestName);
	const widest = Math.min(columns >= wide ? widestName.wide : widestName.narrow, largest(parties.map(textWidth), narrowestName));
	let found: PlacedParties | undefined;
	for (let width = widest; width >= Math.min(longestWord, widest); width--) {
		const placed = place(parties.map(party => boxOf(party, wrapSegments([segment(party, sideRole(party, sides), {isBold: true})], width), columns >= wide ? 3 : 1)), columns, {widest: widestGap, isLarge: false});
		// Broken names are set as narrow as their lines allow.
		if (found && mostLines(placed) > mostLines(found)) return found;
		if (placed.between >= fewest && fits(placed)) found = placed;
		if (found && mostLines(found) === 1) return found;
	}

	return found;
}

function mostLines({boxes}: PlacedParties): number {
	return largest(boxes.map(({name}) => name.length));
}

/** The parties with their names in letters of several rows; undefined where not all of them find room so, or there are not such letters. */
export function placeLargeParties(parties: readonly string[], columns: number, sides: readonly string[]): PlacedParties | undefined {
	if (parties.length < 2) return undefined;
	const names = setNames(parties.map(party => ({text: party, role: sideRole(party, sides)})), columns);
	if (!names) return undefined;
	const placed = place(parties.map((party, index) => boxOf(party, names[index]!, 3)), columns, {widest: widestLarge, isLarge: true});
	return placed.between >= fewestLarge && fits(placed) ? placed : undefined;
}

/** A box with some columns left and right of the name. */
function boxOf(party: string, name: readonly Line[], margin: number): PartyBox {
	return {party, name, half: Math.max(4, Math.ceil((largest(name.map(lineWidth)) + margin * 2 + 1) / 2))};
}

function place(boxes: readonly PartyBox[], columns: number, {widest, isLarge}: {readonly widest: number; readonly isLarge: boolean}): PlacedParties {
	const first = boxes[0]!.half;
	const between = Math.min(widest, Math.floor((columns - first - boxes.at(-1)!.half - 1) / (boxes.length - 1)));
	return {boxes, spots: boxes.map((_box, index) => first + index * between), between, isLarge};
}

/** Whether no box touches the next. */
function fits({boxes, between}: PlacedParties): boolean {
	return boxes.every(({half}, index) => index === 0 || half + boxes[index - 1]!.half + 1 < between);
}
