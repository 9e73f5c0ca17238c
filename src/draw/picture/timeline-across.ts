/** Draws a timeline that runs across: dates above the line, marks on it, the events below. */
import type {TimelineEvent} from '../../deck/block.ts';
import {type Line, padLine, segment} from '../line.ts';
import {eventMark, eventWords, isSameDate, orderNote, railStroke, whenSegment} from './timeline-event.ts';
import {headlineRows, setNames} from '../title/headline.ts';
import {truncateLine} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

const gap = 2;

/** Wider than this, words below a mark are lost to it. */
const widestWords = 44;

/**
 * The events from left to right in lines of at most `columns` columns. Every event has the same width, as the article's dates
 * rarely say how far apart they lie. With a `stem` of some rows the words stand so far below a heavier line, each side on a
 * line of its own; then the dates may be in large letters.
 */
export function timelineAcross(events: readonly TimelineEvent[], columns: number, {sides, stem, isLarge = false}: {readonly sides: readonly string[]; readonly stem: number; readonly isLarge?: boolean}): readonly Line[] {
	const width = Math.floor(columns / events.length);
	const cells = events.map(event => eventWords(event, sides, {width: Math.min(width - gap, stem > 0 ? widestWords : Infinity), isStacked: stem > 0}));
	const height = largest(cells.map(lines => lines.length));
	const dates = events.map((event, index): Line => (isSameDate(event, events[index - 1]) ? [] : truncateLine([whenSegment(event)], width - gap)));
	const large = isLarge ? setNames(events.map(whenSegment), width - gap) : undefined;
	const row = (lineOf: (index: number) => Line) => events.flatMap((_, index) => padLine(lineOf(index), width));
	const stems = (count: number, isOf: (index: number) => boolean) => Array.from({length: count}, () => row(index => (isOf(index) ? [segment('│', 'muted')] : [])));
	return [
		...(large ? Array.from({length: headlineRows}, (_line, part) => row(index => (dates[index]!.length > 0 ? large[index]![part]! : []))) : [row(index => dates[index]!)]),
		...stems(Math.floor(stem / 2), index => dates[index]!.length > 0),
		events.flatMap((event, index) => [eventMark(event, sides), ...(events[index + 1] ? [segment(railStroke(event, events[index + 1]!, stem > 0).repeat(width - 1), 'muted')] : [])]),
		...stems(stem, () => true),
		...Array.from({length: height}, (_, line) => row(index => cells[index]![line] ?? [])),
		...(stem > 0 ? [[]] : []),
		orderNote,
	];
}
