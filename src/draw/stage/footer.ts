/** Draws the footer: where in the talk this slide stands. */
import {indentLine, type Line, lineWidth, segment, textWidth} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import type {SlideNumber} from '../../deck/backup/tracks.ts';
import {truncateLine} from '../wrap.ts';

/**
 * What a footer says. Pages count from 1; `done` is how much of the talk's way lies behind, from 0 to 1, of which a backup slide has
 * none; `message` takes the section's place while it is there.
 */
export type Footer = {
	readonly section: string;
	readonly slide: SlideNumber;
	readonly done?: number | undefined;
	readonly page: number;
	readonly pages: number;
	readonly message: string;
	readonly typed: string;
	/** What is wrong with the deck, in a word; '' for nothing. */
	readonly trouble: string;
	/** The clock; empty where it is hidden. A message that has no room beside it goes before it. */
	readonly clock: Line;
};

/** The footer's one line: section, progress, page and position. */
export function drawFooter(footer: Footer, size: Size): Line {
	const {left, columns} = measureStage(size);
	const paging = footer.pages > 1 ? `${footer.page}/${footer.pages} ${footer.page < footer.pages ? '▼' : '▲'}   ` : '';
	const position = `${footer.slide.isBackup ? 'backup ' : ''}${footer.slide.number}/${footer.slide.last}`;
	const typed = footer.typed === '' ? '' : `${footer.typed}…   `;
	// Where a screen is narrow, the place goes before what is wrong.
	const isTold = footer.trouble !== '' && textWidth(typed + paging + position + footer.trouble) + 10 <= columns;
	const place: Line = [segment(typed, 'accent'), segment(paging, 'accent', {isBold: true}), segment(`${isTold ? `${footer.trouble}   ` : ''}${position}`, 'muted')];
	const isTimed = footer.clock.length > 0 && textWidth(footer.message) + lineWidth(footer.clock) + lineWidth(place) + 5 <= columns;
	const right: Line = isTimed ? [...footer.clock, segment('   '), ...place] : place;
	const room = columns - lineWidth(right) - 2;
	const name: Line = footer.message === '' ? [segment(footer.section, 'muted')] : [segment(footer.message, 'accent')];
	const start = truncateLine(name, footer.message === '' ? Math.min(room, Math.floor(columns / 3)) : room);
	const barColumns = room - lineWidth(start) - 1;
	const bar = footer.message === '' && footer.done !== undefined && barColumns >= 6 ? drawProgress(footer.done, barColumns) : [segment(' '.repeat(Math.max(0, barColumns)))];
	return indentLine([...start, segment(lineWidth(start) > 0 ? '  ' : ' '), ...bar, segment(lineWidth(start) > 0 ? ' ' : '  '), ...right], left);
}

/** Heavier, not brighter: from the back of the room nothing is to shine but the slide. */
function drawProgress(share: number, columns: number): Line {
	const done = Math.round(share * columns);
	return [segment('━'.repeat(done), 'muted'), segment('─'.repeat(columns - done), 'muted')];
}
