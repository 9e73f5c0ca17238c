/** Draws a timeline: along a horizontal line when there is room, down a vertical one otherwise. */
import type {Timeline} from '../../deck/block.ts';
import {describePicture} from './describe-picture.ts';
import {growTo} from './grow.ts';
import {type Line, segment} from '../line.ts';
import {sidesOf} from '../side.ts';
import type {PictureRoom} from '../space.ts';
import {timelineAcross} from './timeline-across.ts';
import {timelineDown} from './timeline-down.ts';
import {staggeredColumns, timelineStaggered} from './timeline-staggered.ts';
import {wrapSegments} from '../wrap.ts';

/** An event across needs this many columns to be read with ease. */
const columnsAcross = 19;

/** A line down with its words beside it needs this many columns. */
const columnsDown = 20;

/** The rows that events may stand from a line across, and from one another along a line down, the most last. */
const stems = [1, 2, 3, 4, 5];
/** The most of the rows that a stem takes, and that part two events. */
const mostStem = 0.14;
const mostAir = 0.2;
const airs = [1, 2, 3, 4];

/**
 * The timeline in lines of at most `columns` columns; `sides` are the deck's sides in order of first appearance. Events keep
 * the deck's order; with rows to fill they stand apart. Narrower than a picture can be, it is told in words.
 */
export function drawTimeline(block: Timeline, columns: number, sides: readonly string[] = sidesOf([block]), {rows = 24, fill = 0, isLarge = false}: Partial<PictureRoom> = {}): readonly Line[] {
	if (block.events.length === 0 || columns < columnsDown) return wrapSegments([segment(describePicture(block))], columns);
	const {events} = block;
	const across = (stem: number, isLarge = false) => timelineAcross(events, columns, {sides, stem, isLarge});
	const staggered = (stem: number, isLarge = false) => timelineStaggered(events, columns, {sides, stem, isLarge});
	const down = (air: number) => timelineDown(events, columns, {sides, air});
	const isAcross = columns >= 60 && events.length > 1 && columns >= events.length * columnsAcross;
	const isStaggered = columns >= 100 && events.length > 3 && staggeredColumns(events.length, columns) >= columnsAcross;
	const grow = (levels: readonly number[], draw: typeof across) => (isLarge ? growTo(fill, levels, stem => draw(stem, true)) : undefined) ?? growTo(fill, levels, stem => draw(stem));
	const open = stems.filter(stem => stem === 1 || stem <= fill * mostStem);
	// Two tiers fill a high screen better than one, and give the words more width.
	const raised = isAcross ? open.slice(1) : open;
	const tiers = isStaggered ? grow(raised, staggered) : undefined;
	if (tiers) return tiers;
	if (isAcross) return grow(open, across) ?? across(0);
	const lowest = isStaggered ? staggered(1) : [];
	if (isStaggered && lowest.length <= rows) return lowest;
	return growTo(fill, airs.filter(air => air === 1 || air <= fill * mostAir), down) ?? down(0);
}
