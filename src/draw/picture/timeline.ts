/** Draws a timeline: along a horizontal line when there is room, down a vertical one otherwise. */
import type {Timeline} from '../../deck/block.ts';
import {describePicture} from './describe-picture.ts';
import {type Line, segment} from '../line.ts';
import {sidesOf} from '../side.ts';
import {timelineAcross} from './timeline-across.ts';
import {timelineDown} from './timeline-down.ts';
import {staggeredColumns, timelineStaggered} from './timeline-staggered.ts';
import {wrapSegments} from '../wrap.ts';

/** The part of the rows that events may fill when they stand apart. */
const mostAiry = 0.75;

/** An event across needs this many columns to be read with ease. */
const columnsAcross = 19;

/** A line down with its words beside it needs this many columns. */
const columnsDown = 20;

/**
 * The timeline in lines of at most `columns` columns; `sides` are the deck's sides in order of first appearance. Events keep
 * the deck's order; with `rows` to spare they stand apart. Narrower than a picture can be, it is told in words.
 */
export function drawTimeline(block: Timeline, columns: number, sides: readonly string[] = sidesOf([block]), rows = 24): readonly Line[] {
	if (block.events.length === 0 || columns < columnsDown) return wrapSegments([segment(describePicture(block))], columns);
	const {events} = block;
	if (columns >= 60 && events.length > 1 && columns >= events.length * columnsAcross) return timelineAcross(events, columns, sides);
	const staggered = columns >= 100 && staggeredColumns(events.length, columns) >= columnsAcross ? timelineStaggered(events, columns, sides) : [];
	if (staggered.length > 0 && staggered.length <= rows) return staggered;
	const down = timelineDown(events, columns, sides);
	return down.length + events.length <= rows * mostAiry ? timelineDown(events, columns, sides, 1) : down;
}
