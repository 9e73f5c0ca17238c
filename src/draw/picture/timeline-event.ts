/** What the words of an event on a timeline look like, whichever way the line runs. */
import type {TimelineEvent} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {type Line, type Role, type Segment, segment} from '../line.ts';
import {shapeRole, sideSegments} from '../side.ts';
import {wrapSegments} from '../wrap.ts';

/** When it happened, in the article's words; quiet italics where it gives no date. */
export function whenSegment({when}: TimelineEvent): Segment {
	return when === undefined ? segment('not dated', 'muted', {isItalic: true}) : segment(when, 'title', {isBold: true});
}

/** Whose deed, what, and where it is said. */
export function claimLine({side, claim, cites}: TimelineEvent, sides: readonly string[]): Line {
	const deed = side === undefined ? [] : [...sideSegments(side, sides, {isBold: true}), segment(': ')];
	return [...deed, segment(claim), ...citeSegments(cites)];
}

/** The same in lines of at most `width` columns; where there is room, the side has a line of its own. */
export function eventWords(event: TimelineEvent, sides: readonly string[], {width, isStacked}: {readonly width: number; readonly isStacked: boolean}): readonly Line[] {
	const {side, claim, cites} = event;
	if (!isStacked || side === undefined) return wrapSegments(claimLine(event, sides), width);
	return [...wrapSegments(sideSegments(side, sides, {isBold: true}), width), ...wrapSegments([segment(claim), ...citeSegments(cites)], width)];
}

/** The line from one event to the next: solid within one date, broken between dates, dotted where one is not given; heavy where there is room. */
export function railStroke(event: TimelineEvent, next: TimelineEvent, isHeavy: boolean): string {
	const strokes = isHeavy ? '━╍┉' : '─╌┈';
	return strokes[isSameDate(next, event) ? 0 : event.when === undefined || next.when === undefined ? 2 : 1]!;
}

/** What is said below a line that runs across. */
export const orderNote: Line = [segment('In the order told; distances mean nothing.', 'muted')];

/** The mark on the line: filled where the article gives a date, hollow where it does not. */
export function eventMark({when, side}: TimelineEvent, sides: readonly string[]): Segment {
	return segment(when === undefined ? '○' : '●', markRole(side, sides), {isBold: true});
}

/** Whether an event is given the very same date as the one before it, so that they belong together. */
export function isSameDate(event: TimelineEvent, before: TimelineEvent | undefined): boolean {
	return event.when !== undefined && event.when === before?.when;
}

function markRole(side: string | undefined, sides: readonly string[]): Role {
	const role = shapeRole(side, sides);
	return role === 'text' ? 'accent' : role;
}
