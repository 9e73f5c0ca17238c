/** Draws a timeline that runs across with more events than fit side by side: they stand above and below the line by turns. */
import type {TimelineEvent} from '../../deck/block.ts';
import {type Line, lineWidth, padLine, segment} from '../line.ts';
import {claimLine, eventMark, whenSegment} from './timeline-event.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

const gap = 2;

/** The columns that the words of each event have when so many events share a width. */
export function staggeredColumns(events: number, columns: number): number {
	return stepOf(events, columns) * 2 - gap;
}

/** The columns from one mark to the next: an event's words reach to the mark after the next one. */
function stepOf(events: number, columns: number): number {
	return Math.floor(columns / (events + 1));
}

/**
 * The events in lines of at most `columns` columns, the odd ones above the line, the even ones below. All marks stand equally far
 * apart, as the article's dates rarely say how far apart they lie; the line is dotted where an event has no date.
 */
export function timelineStaggered(events: readonly TimelineEvent[], columns: number, sides: readonly string[]): readonly Line[] {
	const step = stepOf(events.length, columns);
	const width = staggeredColumns(events.length, columns);
	const words = events.map(event => [truncateLine([whenSegment(event)], width), ...wrapSegments(claimLine(event, sides), width)]);
	const tier = (parity: 0 | 1) => words.map((lines, index) => (index % 2 === parity ? lines : []));
	const [above, below] = [tier(0), tier(1)];
	const height = (cells: readonly (readonly Line[])[]) => largest(cells.map(lines => lines.length), 0);
	const [top, bottom] = [height(above), height(below)];
	return [
		...Array.from({length: top}, (_line, row) => place(above.map(lines => lines[row - (top - lines.length)]), step)),
		place(events.map((_event, index) => (index % 2 === 0 ? stem : undefined)), step),
		axis(events, step, sides),
		place(events.map((_event, index) => (index % 2 === 1 ? stem : undefined)), step),
		...Array.from({length: bottom}, (_line, row) => place(below.map(lines => lines[row]), step)),
		[],
		[segment('In the order told; distances mean nothing.', 'muted')],
	];
}

const stem: Line = [segment('│', 'muted')];

/** The pieces in one line, each at its event's mark. */
function place(pieces: readonly (Line | undefined)[], step: number): Line {
	return pieces.reduce<Line>((line, piece, index) => (piece && lineWidth(piece) > 0 ? [...padLine(line, index * step), ...piece] : line), []);
}

function axis(events: readonly TimelineEvent[], step: number, sides: readonly string[]): Line {
	return events.flatMap((event, index) => {
		const next = events[index + 1];
		if (!next) return [eventMark(event, sides)];
		const stroke = event.when === undefined || next.when === undefined ? '┈' : '╌';
		return [eventMark(event, sides), segment(stroke.repeat(step - 1), 'muted')];
	});
}
