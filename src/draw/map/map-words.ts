/** Tells a map in words, where there is no room to draw it. */
import type {Map as MapBlock} from '../../deck/block.ts';
import {describePicture} from '../picture/describe-picture.ts';
import {blankLines, indentLine, type Line, segment} from '../line.ts';
import type {Size} from '../size.ts';
import {wrapSegments} from '../wrap.ts';
import {addAll} from '../../deck/long-lists.ts';

/** Narrower than this many columns, what is told is not set in from its bullet. */
const fewestHanging = 12;

/**
 * The description in lines of at most `columns` columns. Where it takes more than `rows` rows, blank lines part it so that none
 * of what it tells is cut at the end of a page of `rows` rows.
 */
export function mapWords(block: MapBlock, {columns, rows}: Size): readonly Line[] {
	const facts = describePicture(block).split('\n').map(fact => wrapFact(fact, columns));
	if (facts.flat().length <= rows) return facts.flat();
	const lines: Line[] = [];
	for (const fact of facts) {
		const left = rows - (lines.length % rows);
		if (fact.length > left && fact.length <= rows) addAll(lines, blankLines(left));
		addAll(lines, fact);
	}
	return lines;
}

function wrapFact(fact: string, columns: number): readonly Line[] {
	if (!fact.startsWith('• ') || columns < fewestHanging) return wrapSegments([segment(fact)], columns);
	return wrapSegments([segment(fact.slice(2))], columns - 2).map((line, index) => (index === 0 ? [segment('• '), ...line] : indentLine(line, 2)));
}
