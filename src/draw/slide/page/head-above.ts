/** Sets the head of a table once more above the rows that a page begins with. */
import {atStep} from '../../revealed.ts';
import {indentLine, type Line, lineWidth, padLine, textWidth} from '../../line.ts';
import {largest} from '../../../deck/long-lists.ts';

/** A head may take so much of a page, so that the rows below it go on. */
const mostOfPage = 0.5;

/** The rows that stand above a line on a page of so many rows that begins with it: the heads of what it goes on with, each at its own column and step; none where they would take too much of the page. */
export function headAbove(line: Line | undefined, rows: number): readonly Line[] {
	let column = 0;
	let above: readonly Line[] = [];
	for (const part of line ?? []) {
		if (part.head) above = beside(above, part.head.map(row => atStep(row, part.step ?? 0)), column);
		column += textWidth(part.text);
	}

	return above.length > rows * mostOfPage ? [] : above;
}

/** Lines with others to the right of them, from a column on; both end at the bottom. */
function beside(left: readonly Line[], right: readonly Line[], column: number): readonly Line[] {
	const height = largest([left.length, right.length]);
	const rowOf = (lines: readonly Line[], row: number) => lines[row - (height - lines.length)] ?? [];
	return Array.from({length: height}, (_line, row) => {
		const [first, second] = [rowOf(left, row), rowOf(right, row)];
		return lineWidth(first) === 0 ? indentLine(second, column) : [...padLine(first, column), ...second];
	});
}
