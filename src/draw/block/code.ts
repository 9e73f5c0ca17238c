/** Draws source code, plain, with its lines as they are. */
import type {Code} from '../../deck/block.ts';
import {graphemes, isSimpleText} from '../../deck/text/graphemes.ts';
import {type Line, segment, textWidth} from '../line.ts';
import type {Space} from '../space.ts';

/** The lines of code behind a thin bar, tabs as four columns; a line that is too long goes on below, behind `↪`. */
export function drawCode(block: Code, space: Space): readonly Line[] {
	const width = Math.max(1, space.columns - 2);
	return block.text.split('\n').flatMap(text => breakText(text.replaceAll('\t', '    '), width).map((part, row): Line => [segment(row === 0 ? '│ ' : '↪ ', 'muted'), segment(part, 'code')]));
}

/** A text in pieces of at most `columns` columns, white space kept. */
function breakText(text: string, columns: number): readonly string[] {
	if (text.length <= columns && isSimpleText(text)) return [text];
	const parts: string[] = [];
	let part = '';
	let used = 0;
	for (const {segment: character} of graphemes.segment(text)) {
		const width = textWidth(character);
		// A character wider than the room stands alone all the same.
		if (used + width > columns && part !== '') {
			parts.push(part);
			part = '';
			used = 0;
		}

		part += character;
		used += width;
	}

	return [...parts, part];
}
