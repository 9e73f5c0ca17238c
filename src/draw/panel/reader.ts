/** Draws a page that is read: a heading, lines that scroll, and how to leave. */
import {blankLines, indentLine, type Line, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';

/** What is read: its heading, its lines, how many rows are scrolled away, and how to leave it (by Esc unless said). */
export type ReaderPage = {readonly title: string; readonly lines: readonly Line[]; readonly scroll: number; readonly leave?: Line};

const escape: Line = [segment('Esc closes', 'muted')];

/** How to leave a page that a key of its own ends: `q leaves`. */
export const leaving: Line = [segment('q', 'accent', {isBold: true}), segment(' leaves', 'muted')];

/** The rows of the whole screen; the scroll is held within what there is to read. */
export function drawReader({title, lines, scroll, leave = escape}: ReaderPage, size: Size): readonly Line[] {
	const {left, top} = measureStage(size);
	const head: readonly Line[] = [...blankLines(top), [segment(title, 'title', {isBold: true})]];
	const room = readerRoom(size, lines.length);
	const from = clipScroll(scroll, lines.length, room);
	const rest = lines.length - from - room;
	const foot: Line = [...leave, ...(rest > 0 ? [segment(`   ▼ ${rest} more`, 'accent')] : from > 0 ? [segment('   ▲ end', 'muted')] : [])];
	const body = Array.from({length: room}, (_line, row) => lines[from + row] ?? []);
	const air = airRows - (room - readerRoom(size, 0));
	return [...head, ...(air > 1 ? [[]] : []), ...body, ...(air > 0 ? [[]] : []), foot].map(line => indentLine(line, left)).slice(0, size.rows);
}

/** How many of so many lines a page shows at once: the screen less margin, heading and foot, and their air where no more than that is wanting. */
export function readerRoom(size: Size, lines: number): number {
	const room = Math.max(1, size.rows - measureStage(size).top - 4);
	const isAlmostAll = lines > room && lines <= room + airRows;
	return isAlmostAll ? lines : room;
}

/** The blank rows below the heading and above the foot. */
const airRows = 2;

/** How far a text can be scrolled: its last line at the bottom at most. */
export function clipScroll(scroll: number, lines: number, room: number): number {
	return Math.max(0, Math.min(scroll, lines - room));
}

/** A scroll after a key that moves it by rows, or to an end; held within so many lines. */
export function scrollBy(scroll: number, meaning: {readonly type: 'scroll'; readonly by: number} | {readonly type: 'scroll-to'; readonly end: 'top' | 'bottom'}, lines: number, size: Size): number {
	const wanted = meaning.type === 'scroll' ? scroll + meaning.by : meaning.end === 'top' ? 0 : lines;
	return clipScroll(wanted, lines, readerRoom(size, lines));
}
