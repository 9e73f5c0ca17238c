/** Draws a panel that is read: a heading, lines that scroll, and how to leave. */
import {indentLine, type Line, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';

/** The rows of a reader panel, as many as the screen has; `scroll` is held within what there is to read. */
export function drawReader(title: string, lines: readonly Line[], scroll: number, size: Size): readonly Line[] {
	const {left, top} = measureStage(size);
	const head: readonly Line[] = [...Array.from({length: top}, () => []), [segment(title, 'title', {isBold: true})], []];
	const room = readerRoom(size);
	const from = clipScroll(scroll, lines.length, room);
	const rest = lines.length - from - room;
	const foot: Line = [segment('Esc closes', 'muted'), ...(rest > 0 ? [segment(`   ▼ ${rest} more`, 'accent')] : from > 0 ? [segment('   ▲ end', 'muted')] : [])];
	const body = Array.from({length: room}, (_line, row) => lines[from + row] ?? []);
	return [...head, ...body, [], foot].map(line => indentLine(line, left));
}

/** How many lines of its text a reader panel shows at once: the screen less margin, heading and foot. */
export function readerRoom(size: Size): number {
	return Math.max(1, size.rows - measureStage(size).top - 4);
}

/** How far a text can be scrolled: its last line at the bottom at most. */
export function clipScroll(scroll: number, lines: number, room: number): number {
	return Math.max(0, Math.min(scroll, lines - room));
}
