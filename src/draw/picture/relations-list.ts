/** Draws relations as a table, where arrows have no room. */
import type {RelationArrow, Relations} from '../../deck/block.ts';
import {relationWord} from '../../deck/relation-word.ts';
import {citeSegments} from '../cite-marks.ts';
import {indentLine, type Line, lineWidth, padLine, segment} from '../line.ts';
import {relationLooks} from './relations-kind.ts';
import {sideRole} from '../side.ts';
import {glue, unglue, wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** The third column of the table needs this many columns to be read with ease. */
const fewestWordColumns = 20;

/** A table of who to whom, the kind and the words, in lines of at most `columns` columns; narrower, one below the other. An empty row parts two arrows where `fill` rows hold them so. */
export function relationsList({arrows}: Relations, columns: number, {sides, fill}: {readonly sides: readonly string[]; readonly fill: number}): readonly Line[] {
	const rows = arrows.map(arrow => ({parties: parties(arrow, sides), kind: kindLine(arrow), words: wordLine(arrow)}));
	const first = largest(rows.map(row => lineWidth(row.parties)));
	const second = largest(rows.map(row => lineWidth(row.kind)));
	const third = columns - first - second - 4;
	const drawn = rows.map(row => (third < fewestWordColumns ? stacked(row, columns) : besides(row, {first, second, third})));
	const isAiry = drawn.flat().length + drawn.length - 1 <= fill;
	return drawn.flatMap((lines, index) => [...(index > 0 && isAiry ? [[]] : []), ...lines]);
}

type Row = {readonly parties: Line; readonly kind: Line; readonly words: Line};

function besides({parties, kind, words}: Row, {first, second, third}: {readonly first: number; readonly second: number; readonly third: number}): readonly Line[] {
	return wrapSegments(words, third).map((line, index): Line => {
		const head = index === 0 ? [...padLine(parties, first + 2), ...kind.map(unglue)] : [];
		return [...padLine(head, first + second + 4), ...line];
	});
}

/** The parties and what is done, and below them the words; where these find no room in one line, what is done stands before the words. */
function stacked({parties, kind, words}: Row, columns: number): readonly Line[] {
	const head = [...parties, segment('  '), ...kind];
	const isWhole = lineWidth(head) <= columns;
	const below = wrapSegments(isWhole ? words : [...kind, segment(' '), ...words], columns - 2);
	return [...wrapSegments(isWhole ? head : parties, columns), ...below.map(line => indentLine(line, 2))];
}

function parties({from, to}: RelationArrow, sides: readonly string[]): Line {
	return [
		segment(from, sideRole(from, sides), {isBold: true}),
		segment(' → '),
		segment(to, sideRole(to, sides), {isBold: true}),
	];
}

function kindLine(arrow: RelationArrow): Line {
	const {role, mark} = relationLooks[arrow.kind];
	const word = relationWord(arrow);
	return [segment(mark === '' ? word : `${mark}${glue}${word}`, role, {isBold: true})];
}

function wordLine({what, cites}: RelationArrow): Line {
	return [segment(what), ...citeSegments(cites)];
}
