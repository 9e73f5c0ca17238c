/** Places the parties of relations side by side, each name in a box as narrow as it must be. */
import {largest} from '../../deck/long-lists.ts';
import {lineText, segment, textWidth} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** Fewer columns than this between neighbours break an arrow's words too often; three parties stay a picture on 80 columns. */
const fewestBetween = 30;
const fewestOfThree = 20;

/** Wider than this, words along an arrow are hard to follow from its tail to its head. */
const widestGap = 76;

/** The widest that a name is set in its box on a narrow and on a wide screen, and the narrowest that one is broken to. */
const widestName = {narrow: 21, wide: 32};
const narrowestName = 7;

/** From so many columns on, names have more room about them. */
const wide = 100;

/** A party's name in lines, and the columns from the middle of its box to either edge. */
export type PartyBox = {readonly party: string; readonly name: readonly string[]; readonly half: number};

/** The boxes from left to right, the columns of the lines below them, and the columns from one line to the next. */
export type PlacedParties = {readonly boxes: readonly PartyBox[]; readonly spots: readonly number[]; readonly between: number};

/** The parties in so many columns, their names on as few lines as leave the arrows room; undefined where they have none. */
export function placeParties(parties: readonly string[], columns: number): PlacedParties | undefined {
	if (parties.length < 2) return undefined;
	const fewest = parties.length === 3 ? fewestOfThree : fewestBetween;
	const longestWord = largest(parties.flatMap(party => party.split(/\s+/)).map(textWidth), narrowestName);
	const widest = columns >= wide ? widestName.wide : widestName.narrow;
	let found: PlacedParties | undefined;
	for (let width = widest; width >= Math.min(longestWord, widest); width--) {
		const placed = placeWith(parties, columns, width);
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

function placeWith(parties: readonly string[], columns: number, width: number): PlacedParties {
	const boxes = parties.map((party): PartyBox => {
		const name = wrapSegments([segment(party)], width).map(lineText);
		return {party, name, half: Math.max(4, Math.ceil((largest(name.map(textWidth)) + (columns >= wide ? 7 : 3)) / 2))};
	});
	const first = boxes[0]!.half;
	const between = Math.min(widestGap, Math.floor((columns - first - boxes.at(-1)!.half - 1) / (parties.length - 1)));
	return {boxes, spots: parties.map((_party, index) => first + index * between), between};
}

/** Whether no box touches the next. */
function fits({boxes, between}: PlacedParties): boolean {
	return boxes.every(({half}, index) => index === 0 || half + boxes[index - 1]!.half + 1 < between);
}
