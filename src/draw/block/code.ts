/** Draws source code, plain, with its lines as they are. */
import type {Code} from '../../deck/block.ts';
import {type Line, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {takeColumns} from '../wrap.ts';

/** The lines of code behind a thin bar, tabs as four columns; a line that is too long goes on below, behind `↪`. */
export function drawCode(block: Code, space: Space): readonly Line[] {
	const width = Math.max(1, space.columns - 2);
	return block.text.split('\n').flatMap(text => breakText(text.replaceAll('\t', '    '), width).map((part, row): Line => [segment(row === 0 ? '│ ' : '↪ ', 'muted'), segment(part, 'code')]));
}

/** A text in pieces of at most `columns` columns, white space kept. */
function breakText(text: string, columns: number): readonly string[] {
	const parts: string[] = [];
	let rest = text;
	do {
		// A character wider than the room stands alone all the same, or nothing would ever be taken.
		const part = takeColumns(rest, columns) || [...rest].slice(0, 1).join('');
		parts.push(part);
		rest = rest.slice(part.length);
	} while (rest !== '');
	return parts;
}
