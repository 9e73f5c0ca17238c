/** Draws relations as arrows between the parties' lines, one below the other. */
import type {RelationArrow, Relations} from '../../deck/block.ts';
import {relationWord} from '../../deck/relation-word.ts';
import {CellGrid} from '../cell-grid.ts';
import {citeSegments} from '../cite-marks.ts';
import {type Line, lineWidth, padLine, type Segment, segment, textWidth} from '../line.ts';
import {relationLooks} from './relations-kind.ts';
import {shapeRole, sideRole} from '../side.ts';
import {takeColumns, wrapSegments} from '../wrap.ts';

/** Wider than this, words along an arrow are hard to follow from its tail to its head. */
const widestGap = 76;

/** How many empty rows part two arrows. */
const emptyRows = {airy: 2, loose: 1, close: 0, tight: 0} as const;

/** Columns between two neighbouring parties' lines. */
export function roomPerGap({parties}: Pick<Relations, 'parties'>, columns: number): number {
	const [first, last] = edges(parties);
	return Math.min(widestGap, Math.floor((columns - first - last) / (parties.length - 1)));
}

/**
 * The parties side by side, a line down from each, and every arrow between two of these lines with its words. `airy` and `loose`
 * part the arrows by empty rows, `close` does not, and `tight` leaves the boxes round the parties' names out too.
 */
export function relationsAcross(
	{parties, arrows}: Pick<Relations, 'parties' | 'arrows'>,
	columns: number,
	{sides, fit}: {readonly sides: readonly string[]; readonly fit: 'airy' | 'loose' | 'close' | 'tight'},
): readonly Line[] {
	const room = roomPerGap({parties}, columns);
	const [first] = edges(parties);
	const spots = parties.map((_, index) => first + index * room);
	const rails = (line: Line = []) => overRails(line, spots);
	return [
		...(fit === 'tight' ? [names(parties, spots, sides)] : header(parties, spots, sides)),
		...arrows.flatMap((arrow, index) => [...Array.from({length: index === 0 ? 0 : emptyRows[fit]}, () => rails()), ...arrowLines(arrow, {parties, spots, rails})]),
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

/** The parties' names in boxes, each over its line. */
function header(parties: readonly string[], spots: readonly number[], sides: readonly string[]): readonly Line[] {
	const rows: Segment[][] = [[], [], []];
	parties.forEach((party, index) => {
		const half = boxHalf(party);
		const name = takeColumns(party, half * 2 - 1);
		const inner = half * 2 - 1;
		const role = shapeRole(party, sides);
		const left = spots[index]! - half;
		const padding = inner - textWidth(name);
		const before = ' '.repeat(Math.floor(padding / 2));
		const texts = [`┌${'─'.repeat(inner)}┐`, name, `└${'─'.repeat(half - 1)}┬${'─'.repeat(half - 1)}┘`];
		texts.forEach((text, row) => {
			const missing = left - lineWidth(rows[row]!);
			if (missing > 0) rows[row]!.push(segment(' '.repeat(missing)));
			if (row !== 1) rows[row]!.push(segment(text, role));
			else rows[row]!.push(segment(`│${before}`, role), segment(text, sideRole(party, sides), {isBold: true}), segment(`${' '.repeat(padding - before.length)}│`, role));
		});
	});
	return rows;
}

/** The parties' names alone, each over its line. */
function names(parties: readonly string[], spots: readonly number[], sides: readonly string[]): Line {
	return parties.reduce<Line>((row, party, index) => {
		const name = takeColumns(party, boxHalf(party) * 2 - 1);
		const padded = padLine(row, spots[index]! - Math.floor(textWidth(name) / 2));
		return [...padded, segment(name, sideRole(party, sides), {isBold: true})];
	}, []);
}

/** A line over the parties' lines: its first segment may be a margin that they show through. */
function overRails(line: Line, spots: readonly number[]): Line {
	const grid = new CellGrid(Math.max(lineWidth(line), spots.at(-1)! + 1), 1);
	for (const spot of spots) grid.write(spot, 0, [segment('│', 'muted')]);
	const margin = line[0]?.text.trim() === '' ? lineWidth([line[0]]) : 0;
	grid.write(margin, 0, margin > 0 ? line.slice(1) : line);
	return grid.lines()[0]!;
}

function boxHalf(party: string): number {
	return Math.min(12, Math.max(4, Math.ceil((textWidth(party) + 3) / 2)));
}

/** Columns before the first party's line and after the last one's. */
function edges(parties: readonly string[]): readonly [number, number] {
	return [boxHalf(parties[0] ?? ''), boxHalf(parties.at(-1) ?? '') + 1];
}
