/** Draws relations as a table, where arrows have no room. */
import type {RelationArrow, Relations} from '../../deck/block.ts';
import {relationWord} from '../../deck/relation-word.ts';
import {citeSegments} from '../cite-marks.ts';
import {indentLine, type Line, lineWidth, padLine, segment} from '../line.ts';
import {relationLooks} from './relations-kind.ts';
import {sideRole} from '../side.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** The third column of the table needs this many columns to be read with ease. */
const fewestWordColumns = 20;

/** A table of who to whom, the kind and the words, in lines of at most `columns` columns; narrower, one below the other. */
export function relationsList({arrows}: Relations, columns: number, sides: readonly string[]): readonly Line[] {
	const rows = arrows.map(arrow => ({parties: parties(arrow, sides), kind: kindLine(arrow), words: wordLine(arrow)}));
	const first = largest(rows.map(row => lineWidth(row.parties)));
	const second = largest(rows.map(row => lineWidth(row.kind)));
	const third = columns - first - second - 4;
	if (third < fewestWordColumns) return rows.flatMap(row => stacked(row, columns));
	return rows.flatMap(row =>
		wrapSegments(row.words, third).map((line, index): Line => {
			const head = index === 0 ? [...padLine(row.parties, first + 2), ...row.kind] : [];
			return [...padLine(head, first + second + 4), ...line];
		}),
	);
}

type Row = {readonly parties: Line; readonly kind: Line; readonly words: Line};

function stacked({parties, kind, words}: Row, columns: number): readonly Line[] {
	const head = wrapSegments([...parties, segment('  '), ...kind], columns);
	return [...head, ...wrapSegments(words, columns - 2).map(line => indentLine(line, 2))];
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
	return [segment(mark === '' ? word : `${mark} ${word}`, role, {isBold: true})];
}

function wordLine({what, cites}: RelationArrow): Line {
	return [segment(what), ...citeSegments(cites)];
}
