/** Draws a timeline: along a horizontal line when there is room, down a vertical one otherwise. */
import type {Timeline} from '../deck/block.ts';
import {describePicture} from './describe-picture.ts';
import {type Line, segment} from './line.ts';
import {sidesOf} from './side.ts';
import {timelineAcross} from './timeline-across.ts';
import {timelineDown} from './timeline-down.ts';
import {wrapSegments} from './wrap.ts';

/** An event across needs this many columns to be read with ease. */
const columnsAcross = 19;

/** A line down with its words beside it needs this many columns. */
const columnsDown = 20;

/**
 * The timeline in lines of at most `columns` columns; `sides` are the deck's sides in order of first appearance. Events keep
 * the deck's order. Narrower than a picture can be, it is told in words.
 */
export function drawTimeline(block: Timeline, columns: number, sides: readonly string[] = sidesOf([block])): readonly Line[] {
	if (block.events.length === 0 || columns < columnsDown) return wrapSegments([segment(describePicture(block))], columns);
	const isAcross = columns >= 60 && block.events.length > 1 && columns >= block.events.length * columnsAcross;
	return isAcross ? timelineAcross(block.events, columns, sides) : timelineDown(block.events, columns, sides);
}
