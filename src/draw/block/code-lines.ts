/** Breaks lines of code to a width, the looks of their pieces and white space kept. */
import {graphemes, isSimpleText} from '../../deck/text/graphemes.ts';
import {type Line, lineText, type Segment, textWidth} from '../line.ts';

/** A line in rows of at most `columns` columns. */
export function breakLine(line: Line, columns: number): readonly Line[] {
	const text = lineText(line);
	if (text.length <= columns && isSimpleText(text)) return [line];
	const rows: Segment[][] = [[]];
	let used = 0;
	for (const piece of line) {
		let part = '';
		for (const {segment: character} of graphemes.segment(piece.text)) {
			const width = textWidth(character);
			// A character wider than the room stands alone all the same.
			if (used + width > columns && used > 0) {
				if (part !== '') rows.at(-1)!.push({...piece, text: part});
				rows.push([]);
				part = '';
				used = 0;
			}

			part += character;
			used += width;
		}

		if (part !== '') rows.at(-1)!.push({...piece, text: part});
	}

	return rows;
}
