/** Draws relations as arrows between the parties' lines, one below the other. */
import type {RelationArrow} from '../../deck/block.ts';
import {relationWord} from '../../deck/relation-word.ts';
import {CellGrid} from '../cell-grid.ts';
import {citeSegments} from '../cite-marks.ts';
import {type Line, lineWidth, type Role, type Segment, segment, textWidth} from '../line.ts';
import {relationLooks} from './relations-kind.ts';
import type {PartyBox, PlacedParties} from './relations-parties.ts';
import {shapeRole, sideRole} from '../side.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** How wide apart the parts of the picture stand: the empty rows between two arrows, those of a name's box above and below the name, and the rows of the lines before the first arrow and behind the last. */
export type Spread = {readonly air: number; readonly padding: number; readonly lead: number};

/**
 * The parties side by side, a line down from each, and every arrow between two of these lines with its words. Without a `spread` the
 * arrows follow one another and the names have no boxes.
 */
export function relationsAcross(
	arrows: readonly RelationArrow[],
	{boxes, spots}: PlacedParties,
	{sides, spread}: {readonly sides: readonly string[]; readonly spread?: Spread | undefined},
): readonly Line[] {
	const rails = (line: Line = []) => overRails(line, spots);
	const empty = (count: number) => Array.from({length: count}, () => rails());
	const {air, lead} = spread ?? {air: 0, lead: 0};
	const parties = boxes.map(({party}) => party);
	return [
		...(spread ? header(boxes, spots, {sides, padding: spread.padding}) : names(boxes, spots, sides)),
		...empty(lead),
		...arrows.flatMap((arrow, index) => [...empty(index === 0 ? 0 : air), ...arrowLines(arrow, {parties, spots, rails})]),
		...empty(lead),
	];
}

type Stage = {
	readonly parties: readonly string[];
	readonly spots: readonly number[];
	readonly rails: (line?: Line) => Line;
};

/** The arrow with the word for what is done, and below it the words for what. */
function arrowLines(arrow: RelationArrow, {parties, spots, rails}: Stage): readonly Line[] {
	const {from, to, kind, what, cites} = arrow;
	const [start, end] = [spots[parties.indexOf(from)] ?? spots[0]!, spots[parties.indexOf(to)] ?? spots.at(-1)!];
	const [left, right] = [Math.min(start, end), Math.max(start, end)];
	const {role, stroke, mark} = relationLooks[kind];
	const verb = segment(relationWord(arrow), role, {isBold: true});
	if (left === right) {
		// A party's word to itself has no way to go: it stands beside its line.
		const room = Math.max(12, (spots[1] ?? 40) - spots[0]! - 3);
		const at = left === spots.at(-1) && spots.length > 1 ? left - room - 1 : left + 2;
		const words: Line = [verb, segment(' '), segment(what), ...citeSegments(cites)];
		return wrapSegments(words, room - 1).map(line => rails(at > 0 ? [segment(' '.repeat(at)), ...line] : line));
	}
	const inner = right - left - 1;
	// Words too long for the arrow's shaft stand below it, before the others.
	const fits = textWidth(verb.text) + 6 + mark.length <= inner;
	const word = fits ? ` ${verb.text} ` : '';
	const rest = Math.max(0, inner - textWidth(word) - 4 - mark.length);
	const shaft: readonly Segment[] =
		start < end
			? [segment(stroke.repeat(2), role), segment(word, role, {isBold: true}), segment(stroke.repeat(rest), role), segment(`${mark}${stroke}►`, role)]
			: [segment(`◄${stroke}${mark}`, role), segment(stroke.repeat(rest), role), segment(word, role, {isBold: true}), segment(stroke.repeat(2), role)];
	const margin = segment(' '.repeat(left + 1));
	const words = wrapSegments([...(fits ? [] : [verb, segment(' ')]), segment(what), ...citeSegments(cites)], inner - 2);
	return [rails([margin, ...shaft]), ...words.map(line => rails([segment(' '.repeat(left + 2)), ...line]))];
}

/** The parties' names in boxes of one height, each over its line. */
function header(boxes: readonly PartyBox[], spots: readonly number[], {sides, padding}: {readonly sides: readonly string[]; readonly padding: number}): readonly Line[] {
	const most = largest(boxes.map(({name}) => name.length));
	const height = most + padding * 2;
	const grid = new CellGrid(spots.at(-1)! + boxes.at(-1)!.half + 1, height + 2);
	boxes.forEach(({party, name, half}, index) => {
		const role = shapeRole(party, sides);
		const [left, inner] = [spots[index]! - half, half * 2 - 1];
		grid.write(left, 0, [segment(`┌${'─'.repeat(inner)}┐`, role)]);
		for (let row = 1; row <= height; row++) grid.write(left, row, [segment(`│${' '.repeat(inner)}│`, role)]);
		grid.write(left, height + 1, [segment(`└${'─'.repeat(half - 1)}┬${'─'.repeat(half - 1)}┘`, role)]);
		writeName(grid, {name, at: spots[index]!, row: 1 + Math.floor((height - name.length) / 2)}, sideRole(party, sides));
	});
	return grid.lines();
}

/** The parties' names alone, each over its line. */
function names(boxes: readonly PartyBox[], spots: readonly number[], sides: readonly string[]): readonly Line[] {
	const height = largest(boxes.map(({name}) => name.length));
	const grid = new CellGrid(spots.at(-1)! + boxes.at(-1)!.half + 1, height);
	boxes.forEach(({party, name}, index) => writeName(grid, {name, at: spots[index]!, row: height - name.length}, sideRole(party, sides)));
	return grid.lines();
}

/** A name, its lines in the middle over a column. */
function writeName(grid: CellGrid, {name, at, row}: {readonly name: readonly string[]; readonly at: number; readonly row: number}, role: Role): void {
	name.forEach((text, line) => grid.write(at - Math.floor(textWidth(text) / 2), row + line, [segment(text, role, {isBold: true})]));
}

/** A line over the parties' lines: its first segment may be a margin that they show through. */
function overRails(line: Line, spots: readonly number[]): Line {
	const grid = new CellGrid(Math.max(lineWidth(line), spots.at(-1)! + 1), 1);
	for (const spot of spots) grid.write(spot, 0, [segment('│', 'muted')]);
	const margin = line[0]?.text.trim() === '' ? lineWidth([line[0]]) : 0;
	grid.write(margin, 0, margin > 0 ? line.slice(1) : line);
	return grid.lines()[0]!;
}
