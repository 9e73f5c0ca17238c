/** Draws a timeline that runs across with more events than fit side by side: they stand above and below the line by turns. */
import type {TimelineEvent} from '../../deck/block.ts';
import {type Line, lineWidth, padLine, segment} from '../line.ts';
import {eventMark, eventWords, orderNote, railStroke, whenSegment} from './timeline-event.ts';
import {setNames} from '../title/headline.ts';
import {truncateLine} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

const gap = 2;

/** Wider than this, words above or below a mark are lost to it. */
const widestWords = 44;

/** The columns that the words of each event have when so many events share a width, `widest` at the most. */
export function staggeredColumns(events: number, columns: number, widest = widestWords): number {
	return Math.min(widest, Math.floor(columns / (events + 1)) * 2 - gap);
}

/** The columns from one mark to the next: an event's words reach at most to the mark after the next one. */
function stepOf(events: number, columns: number, width: number): number {
	return Math.floor((columns - width) / Math.max(1, events - 1));
}

/**
 * The events in lines of at most `columns` columns, the odd ones above the line, the even ones below, `stem` rows (1 or more) from it. All
 * marks stand equally far apart, as the article's dates rarely say how far apart they lie. Where stems are long, the line is heavier and
 * each side has a line of its own; then the dates may be in large letters.
 */
export function timelineStaggered(events: readonly TimelineEvent[], columns: number, {sides, stem, isLarge = false}: {readonly sides: readonly string[]; readonly stem: number; readonly isLarge?: boolean}): readonly Line[] {
	const wide = staggeredColumns(events.length, columns, Infinity);
	const dated = events.filter(({when}) => when !== undefined);
	const large = isLarge && dated.length > 0 ? setNames(dated.map(whenSegment), wide) : undefined;
	const width = Math.min(widestWords, wide);
	const step = stepOf(events.length, columns, large ? wide : width);
	const isRoomy = stem > 1;
	const words = events.map(event => [...(large?.[dated.indexOf(event)] ?? [truncateLine([whenSegment(event)], width)]), ...eventWords(event, sides, {width, isStacked: isRoomy})]);
	const tier = (parity: 0 | 1) => words.map((lines, index) => (index % 2 === parity ? lines : []));
	const [above, below] = [tier(0), tier(1)];
	const height = (cells: readonly (readonly Line[])[]) => largest(cells.map(lines => lines.length), 0);
	const [top, bottom] = [height(above), height(below)];
	const stems = (parity: 0 | 1) => Array.from({length: stem}, () => place(events.map((_event, index) => (index % 2 === parity ? stemPiece : undefined)), step));
	return [
		...Array.from({length: top}, (_line, row) => place(above.map(lines => lines[row - (top - lines.length)]), step)),
		...stems(0),
		events.flatMap((event, index) => [eventMark(event, sides), ...(events[index + 1] ? [segment(railStroke(event, events[index + 1]!, isRoomy).repeat(step - 1), 'muted')] : [])]),
		...stems(1),
		...Array.from({length: bottom}, (_line, row) => place(below.map(lines => lines[row]), step)),
		[],
		orderNote,
	];
}

const stemPiece: Line = [segment('│', 'muted')];

/** The pieces in one line, each at its event's mark. */
function place(pieces: readonly (Line | undefined)[], step: number): Line {
	return pieces.reduce<Line>((line, piece, index) => (piece && lineWidth(piece) > 0 ? [...padLine(line, index * step), ...piece] : line), []);
}
