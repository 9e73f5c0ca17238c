/** Composes a slide on a screen as rows of the whole width. */
import type {Deck, Slide} from '../../deck/deck.ts';
import type {Spot} from '../../talk/place.ts';
import type {Line} from '../line.ts';
import type {Size} from '../size.ts';
import {frameBig, type PlacedTitle} from './big-frame.ts';
import type {Layout} from './lay-out-slide.ts';

/**
 * A slide drawn into a size: exactly `size.rows` rows. Where `big` is there, its letters stand `big.top` rows from the top
 * and `big.left` columns from the left, in rows that `lines` leave empty.
 */
export type SlideFrame = {
	readonly lines: readonly Line[];
	readonly big?: PlacedTitle;
	/** The page shown and how many there are, counted from 1. */
	readonly page: number;
	readonly pages: number;
};

/** Whether a slide is shown in big letters. */
export function isBigSlide(slide: Slide): boolean {
	return (slide.kind === 'title' || slide.kind === 'section') && slide.blocks.length === 0;
}

/** Where a frame is drawn: its size, the rows at its bottom that are not the slide's, and the slide's layout there (none for big letters). */
export type FrameSetting = {readonly size: Size; readonly bottom: number; readonly layout: Layout | undefined; readonly isAscii?: boolean | undefined};

/** The frame of a slide at a spot. */
export function frameSlide(deck: Deck, spot: Spot, {size, bottom, layout, isAscii}: FrameSetting): SlideFrame {
	const slide = deck.slides.at(spot.slide);
	if (!layout) return {...frameBig(slide, deck, size, {bottom, isAscii}), page: 1, pages: 1};
	const page = Math.min(spot.page, layout.pages.length - 1);
	return {lines: layout.rowsAt(spot.step, page), page: page + 1, pages: layout.pages.length};
}
