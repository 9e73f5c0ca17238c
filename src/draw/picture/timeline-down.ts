/** Draws a timeline that runs down: dates on the left, a line with marks, the events on the right. */
import type {TimelineEvent} from '../../deck/block.ts';
import {blankLines, type Line, lineWidth, padLine, segment, textWidth} from '../line.ts';
import {claimLine, eventMark, isSameDate, whenSegment} from './timeline-event.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** Wider than this, words are hard to read. */
const widestWords = 76;

/** The events from top to bottom in lines of at most `columns` columns (20 or more), parted by `air` empty rows. */
export function timelineDown(events: readonly TimelineEvent[], columns: number, {sides, air}: {readonly sides: readonly string[]; readonly air: number}): readonly Line[] {
	const longest = largest(events.map(event => textWidth(whenSegment(event).text)));
	// Where dates would leave the events less than two thirds, they stand above them.
	const gutter = longest + 4 <= columns / 3 ? longest : 0;
	return events.flatMap((event, index) => {
		const isLast = index === events.length - 1;
		const words = [...wrapSegments(claimLine(event, sides), Math.min(widestWords, columns - gutter - (gutter > 0 ? 3 : 2))), ...blankLines(isLast ? 0 : air)];
		const isRepeated = isSameDate(event, events[index - 1]);
		const date: Line = isRepeated ? [] : [whenSegment(event)];
		const next = isLast ? event : events[index + 1];
		const rail = segment(event.when === undefined || next?.when === undefined ? '┊' : '│', 'muted');
		const mark = eventMark(event, sides);
		if (gutter === 0) {
			const dated: readonly Line[] = isRepeated ? [] : wrapSegments(date, columns - 2);
			return [...dated, ...words].map((line, row): Line => [row === 0 ? mark : rail, segment(' '), ...line]);
		}
		return words.map((line, row): Line => [
			...(row === 0 ? rightAligned(date, gutter) : padLine([], gutter)),
			segment(' '),
			row === 0 ? mark : rail,
			segment(' '),
			...line,
		]);
	});
}

function rightAligned(line: Line, width: number): Line {
	const missing = width - lineWidth(line);
	return missing > 0 ? [segment(' '.repeat(missing)), ...line] : line;
}
