/** Draws relations as arrows between the parties' lines, one below the other. */
import type {RelationArrow} from '../../deck/block.ts';
import {relationWord} from '../../deck/relation-word.ts';
import {CellGrid} from '../cell-grid.ts';
import {citeSegments} from '../cite-marks.ts';
import {indentLine, type Line, lineWidth, padLine, type Segment, segment, textWidth} from '../line.ts';
import {relationLooks} from './relations-kind.ts';
import type {PlacedParties} from './relations-parties.ts';
import {shapeRole} from '../side.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** The widest that words below an arrow are set. */
const widestWords = 74;

/** How wide apart the parts of the picture stand: the empty rows between two arrows, those of a name's box above and below the name, and the rows of the lines before the first arrow and behind the last. */
export type Spread = {readonly air: number; readonly padding: number; readonly lead: number};

/**
 * The parties side by side, a line down from each, and every arrow between two of these lines with its words: gives the drawing for a
 * spread. Without one the arrows follow one another and the names have no boxes.
 */
export function relationsAcross(arrows: readonly RelationArrow[], placed: PlacedParties, sides: readonly string[]): (spread?: Spread) => readonly Line[] {
	const {boxes, spots} = placed;
	const rails = (line: Line = []) => overRails(line, spots);
	const parties = boxes.map(({party}) => party);
	const drawn = arrows.map(arrow => arrowLines(arrow, {parties, spots, rails}));
	const bare = rails();
	const empty = (count: number) => Array.from({length: count}, () => bare);
	return spread => {
		const {air, lead} = spread ?? {air: 0, lead: 0};
		return [
			...(spread ? header(placed, spread.padding, sides) : names(placed)),
			...empty(lead),
			...drawn.flatMap((lines, index) => [...empty(index === 0 ? 0 : air), ...lines]),
			...empty(lead),
		];
	};
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
	const words = wrapSegments([...(fits ? [] : [verb, segment(' ')]), segment(what), ...citeSegments(cites)], Math.min(widestWords, inner - 2));
	// They stand where the arrow begins: at its foot they are read with the verb.
	const at = start < end ? left + 2 : Math.max(left + 2, right - 1 - largest(words.map(lineWidth)));
	return [rails([margin, ...shaft]), ...words.map(line => rails([segment(' '.repeat(at)), ...line]))];
}

/** The parties' names in boxes of one height, each over its line. The last row of large letters is what hangs below them, and so empty enough. */
function header({boxes, spots, isLarge}: PlacedParties, padding: number, sides: readonly string[]): readonly Line[] {
	const most = largest(boxes.map(({name}) => name.length));
	const height = most + padding * (isLarge ? 1 : 2);
	return Array.from({length: height + 2}, (_line, row) =>
		boxes.reduce<Line>((line, {party, name, half}, index) => {
			const role = shapeRole(party, sides);
			const inner = half * 2 - 1;
			const start = padLine(line, spots[index]! - half);
			if (row === 0) return [...start, segment(`┌${'─'.repeat(inner)}┐`, role)];
			if (row === height + 1) return [...start, segment(`└${'─'.repeat(half - 1)}┬${'─'.repeat(half - 1)}┘`, role)];
			const words = name[row - 1 - padding - Math.floor((most - name.length) / 2)] ?? [];
			return [...start, segment('│', role), ...padLine(indentLine(words, half - 1 - Math.floor(lineWidth(words) / 2)), inner), segment('│', role)];
		}, []),
	);
}

/** The parties' names alone, each over its line. */
function names({boxes, spots}: PlacedParties): readonly Line[] {
	const height = largest(boxes.map(({name}) => name.length));
	return Array.from({length: height}, (_line, row) =>
		boxes.reduce<Line>((line, {name}, index) => {
			const words = name[row - (height - name.length)] ?? [];
			return words.length === 0 ? line : [...padLine(line, spots[index]! - Math.floor(lineWidth(words) / 2)), ...words];
		}, []),
	);
}

/** A line over the parties' lines: its first segment may be a margin that they show through. */
function overRails(line: Line, spots: readonly number[]): Line {
	const grid = new CellGrid(Math.max(lineWidth(line), spots.at(-1)! + 1), 1);
	for (const spot of spots) grid.write(spot, 0, [segment('│', 'muted')]);
	const margin = line[0]?.text.trim() === '' ? lineWidth([line[0]]) : 0;
	grid.write(margin, 0, margin > 0 ? line.slice(1) : line);
	return grid.lines()[0]!;
}
