/** Draws a slide small, as the speaker's screen shows it: by the drawing of the stage, what is still to come dimmed. */
import type {Deck, Slide} from '../../deck/deck.ts';
import type {Place} from '../../talk/place.ts';
import type {Room} from '../../talk/talk-news.ts';
import {indentLine, type Line, segment} from '../line.ts';
import type {Size} from '../size.ts';
import {type BigFrame, frameBig} from '../slide/big-frame.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import {pageWith} from '../slide/first-block.ts';
import {renderBigLines} from '../title/big-font.ts';
import {truncateLine} from '../wrap.ts';

/** What a preview is drawn from: the layout at its size (none for big letters), whether the terminal shows ASCII alone, and what the room sees of the slide, which is shown from its beginning where the room does not see it. */
export type Preview = {readonly deck: Deck; readonly place: Place; readonly layout: Layout | undefined; readonly isAscii?: boolean | undefined; readonly room?: Room};

/** A slide drawn small; `above` and `below` count the rows of it that are out of sight. */
export type DrawnPreview = {readonly rows: readonly Line[]; readonly above: number; readonly below: number};

/** A preview with as many rows as its size has, none wider. */
export function drawPreview({deck, place, layout, isAscii, room}: Preview, size: Size): DrawnPreview {
	const page = layout ? previewPage(layout, deck.slides.at(place.slide), {step: place.step, room}) : 0;
	const rows = layout ? layout.dimmedAt(place.step, page) : bigRowsOf(frameBig(deck.slides.at(place.slide), deck, size, {bottom: 0, isAscii}));
	return {
		rows: Array.from({length: size.rows}, (_row, row) => truncateLine(rows[row] ?? [], size.columns)),
		above: layout?.pages[page] ?? 0,
		below: layout ? layout.height - (layout.pages[page + 1] ?? layout.height) : 0,
	};
}

/** The page on which stands what was revealed last, or the first block that the room sees. */
function previewPage(layout: Layout, slide: Slide, {step, room}: {readonly step: number; readonly room: Room | undefined}): number {
	if (!room) return 0;
	const arrived = step > 0 ? (layout.stops.find(stop => stop.step >= step)?.page ?? 0) : 0;
	return Math.max(arrived, pageWith(layout, slide, room));
}

function bigRowsOf({lines, big}: BigFrame): readonly Line[] {
	if (!big) return lines;
	const letters = renderBigLines(big.lines).map(row => indentLine([segment(row, big.role)], big.left));
	return lines.map((line, row) => letters[row - big.top] ?? line);
}
