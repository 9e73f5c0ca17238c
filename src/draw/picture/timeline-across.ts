/** Draws a timeline that runs across: dates above the line, marks on it, the events below. */
import type {TimelineEvent} from '../../deck/block.ts';
import {type Line, padLine, type Segment, segment} from '../line.ts';
import {claimLine, eventMark, isSameDate, whenSegment} from './timeline-event.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

const gap = 2;

/**
 * The events from left to right in lines of at most `columns` columns. Every event has the same width, as the article's dates
 * rarely say how far apart they lie: the line is solid within one date, broken between dates, dotted where one is not given.
 */
export function timelineAcross(events: readonly TimelineEvent[], columns: number, sides: readonly string[]): readonly Line[] {
	const width = Math.floor(columns / events.length);
	const cells = events.map(event => wrapSegments(claimLine(event, sides), width - gap));
	const height = largest(cells.map(lines => lines.length));
	const dates = events.map((event, index): Line => (isSameDate(event, events[index - 1]) ? [] : [whenSegment(event)]));
	const row = (lineOf: (index: number) => Line) => events.flatMap((_, index) => padLine(lineOf(index), width));
	return [
		row(index => truncateLine(dates[index]!, width - gap)),
		events.flatMap((event, index) => [eventMark(event, sides), ...stretch(events, index, width - 1)]),
		...Array.from({length: height}, (_, line) => row(index => cells[index]![line] ?? [])),
		[segment('In the order told; distances mean nothing.', 'muted')],
	];
}

/** The line from one mark to the next; after the last one it ends. */
function stretch(events: readonly TimelineEvent[], index: number, length: number): readonly Segment[] {
	const [event, next] = [events[index]!, events[index + 1]];
	if (!next) return [];
	const stroke = isSameDate(next, event) ? '─' : event.when === undefined || next.when === undefined ? '┈' : '╌';
	return [segment(stroke.repeat(length), 'muted')];
}
