/** Draws a page that ends a practice session or a drill: a heading, lines that scroll, and how to leave. */
import {indentLine, type Line, segment} from '../line.ts';
import {clipScroll} from '../panel/reader.ts';
import {measureStage, type Size} from '../size.ts';

/** The rows of the whole screen; `scroll` counts rows from the top and is held within what there is to read. */
export function drawPage(title: string, lines: readonly Line[], scroll: number, size: Size): readonly Line[] {
	const {left, top} = measureStage(size);
	const head: readonly Line[] = [...Array.from({length: top}, (): Line => []), [segment(title, 'title', {isBold: true})], []];
	const room = pageRoom(size);
	const from = clipScroll(scroll, lines.length, room);
	const rest = lines.length - from - room;
	const more = rest > 0 ? [segment(`   ▼ ${rest} more`, 'accent')] : from > 0 ? [segment('   ▲ end', 'muted')] : [];
	const body = Array.from({length: room}, (_row, row) => lines[from + row] ?? []);
	const foot: Line = [segment('q', 'accent', {isBold: true}), segment(' leaves', 'muted'), ...more];
	return [...head, ...body, [], foot].map(line => indentLine(line, left)).slice(0, size.rows);
}

/** How many lines a page shows at a time. */
export function pageRoom(size: Size): number {
	return Math.max(1, size.rows - measureStage(size).top - 4);
}
