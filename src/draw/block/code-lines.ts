/** Breaks lines of code to a width, the looks of their pieces kept, between words or behind punctuation where that is near. */
import {graphemes, isSimpleText} from '../../deck/text/graphemes.ts';
import {type Line, lineText, type Segment, textWidth} from '../line.ts';
import {SegmentRuns} from '../wrap.ts';

/** A character of a line with the piece that it is of, and its width. */
type Cell = {readonly text: string; readonly piece: Segment; readonly width: number};

/** A line in rows of at most `columns` columns; blanks that a row would begin with are dropped, all else is kept. */
export function breakLine(line: Line, columns: number): readonly Line[] {
	const text = lineText(line);
	if (text.length <= columns && isSimpleText(text)) return [line];
	const cells = line.flatMap(piece => [...graphemes.segment(piece.text)].map(({segment}): Cell => ({text: segment, piece, width: textWidth(segment)})));
	const rows: Line[] = [];
	for (let from = 0; from < cells.length || rows.length === 0; ) {
		const end = rowEnd(cells, from, columns);
		const next = end === cells.length ? end : breakBefore(cells, from, end);
		rows.push(joinCells(cells.slice(from, next)));
		from = next;
		while (from < cells.length && isBlank(cells[from])) from++;
	}

	return rows;
}

/** Behind the last character that has room; one that is wider than the room stands alone all the same. */
function rowEnd(cells: readonly Cell[], from: number, columns: number): number {
	let end = from;
	for (let used = 0; end < cells.length; end++) {
		used += cells[end]!.width;
		if (used > columns && end > from) return end;
	}

	return end;
}

/** Where a full row is best broken: at a blank in its last third, else behind punctuation there, else at a blank in its last half, else where it is full. */
function breakBefore(cells: readonly Cell[], from: number, end: number): number {
	let words = from;
	while (isBlank(cells[words])) words++;
	const last = (share: number, isFit: (at: number) => boolean) => {
		for (let at = end; at > words && at - from >= (end - from) * share; at--) if (isFit(at)) return at;
		return undefined;
	};

	const isBesideBlank = (at: number) => isBlank(cells[at]) || isBlank(cells[at - 1]);
	const isBehindSign = (at: number) => closing.test(cells[at - 1]!.text) && /[\p{L}\p{M}_$#@'"`\s]/u.test(cells[at]!.text);
	return last(2 / 3, isBesideBlank) ?? last(2 / 3, isBehindSign) ?? last(1 / 2, isBesideBlank) ?? end;
}

/** Signs that a line may end with; a hyphen or quotation mark may begin a word as well as end one. */
const closing = /[,;:.()[\]{}=+*/|&<>?!]/;

const isBlank = (cell: Cell | undefined) => cell?.text === ' ';

function joinCells(cells: readonly Cell[]): Line {
	const runs = new SegmentRuns();
	for (const {piece, text} of cells) runs.add(piece, text);
	return runs.line();
}
