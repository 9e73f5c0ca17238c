/** Draws a slide small, as the speaker's screen shows it: by the drawing of the stage, what is still to come dimmed. */
import type {Deck, Slide} from '../../deck/deck.ts';
import type {Place} from '../../talk/place.ts';
import type {Room} from '../../talk/talk-news.ts';
import {indentLine, type Line, segment} from '../line.ts';
import type {Size} from '../size.ts';
import {frameBig} from '../slide/big-frame.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import {pageWith} from '../slide/first-block.ts';
import {renderBigLines} from '../title/big-font.ts';
import {truncateLine} from '../wrap.ts';

/** What a preview is drawn from: the layout at its size (none for big letters), and what the room sees of the slide. */
export type Preview = {readonly deck: Deck; readonly place: Place; readonly layout: Layout | undefined; readonly room?: Room};

/** The rows of a preview, as many as its size has, none wider. */
export function drawPreview({deck, place, layout, room}: Preview, size: Size): readonly Line[] {
	const rows = layout ? layout.dimmedAt(place.step, previewPage(layout, deck.slides.at(place.slide), {step: place.step, room})) : bigRowsOf(deck, place.slide, size);
	return Array.from({length: size.rows}, (_row, row) => truncateLine(rows[row] ?? [], size.columns));
}

/** The page on which stands what was revealed last, or what the room sees first. */
function previewPage(layout: Layout, slide: Slide, {step, room}: {readonly step: number; readonly room: Room | undefined}): number {
	const arrived = layout.stops.find(stop => stop.step >= step)?.page ?? 0;
	return room ? Math.max(step > 0 ? arrived : 0, pageWith(layout, slide, room)) : arrived;
}

function bigRowsOf(deck: Deck, slide: number, size: Size): readonly Line[] {
	const {lines, big} = frameBig(deck.slides.at(slide), deck, size, {bottom: 0});
	if (!big) return lines;
	const letters = renderBigLines(big.lines).map(row => indentLine([segment(row, big.role)], big.left));
	return lines.map((line, row) => letters[row - big.top] ?? line);
}
