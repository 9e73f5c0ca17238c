/** Composes a slide on a screen: title, content and where the footer goes, as rows of the whole width. */
import type {Deck, Slide} from '../deck/deck.ts';
import {inlineText} from '../deck/inline.ts';
import type {Place} from '../talk/place.ts';
import {type BigTitle, setBigTitle} from './big-title.ts';
import {inlineSegments} from './inline.ts';
import {type Layout, layOutSlide} from './lay-out-slide.ts';
import {indentLine, type Line} from './line.ts';
import {sidesOf} from './side.ts';
import {measureStage, type Size} from './size.ts';
import type {MapDrawer} from './space.ts';
import {wrapSegments} from './wrap.ts';

/**
 * A slide drawn into a size: exactly `size.rows` rows. Where `big` is there, its letters stand `big.top` rows from the top
 * and `big.left` columns from the left, in rows that `lines` leave empty.
 */
export type SlideFrame = {
	readonly lines: readonly Line[];
	readonly big?: BigTitle & {readonly top: number; readonly left: number};
	/** The page shown and how many there are, counted from 1. */
	readonly page: number;
	readonly pages: number;
};

/** What a slide's drawing knows besides slide and size. */
export type SlideSetting = {readonly sides: readonly string[]; readonly drawMap?: MapDrawer | undefined; readonly bottom: number};

/** Whether a slide is shown in big letters. */
export function isBigSlide(slide: Slide): boolean {
	return (slide.kind === 'title' || slide.kind === 'section') && slide.blocks.length === 0;
}

/** How a content slide is divided at a size; `bottom` rows are kept free for the footer and what stands above it. */
export function layOut(slide: Slide, size: Size, {sides, drawMap, bottom}: SlideSetting): Layout {
	const measure = measureStage(size);
	const used = measure.top + titleLines(slide, measure.columns).length + (inlineText(slide.title) === '' ? 0 : measure.gap) + measure.foot + bottom;
	return layOutSlide(slide, {
		columns: measure.columns,
		prose: measure.prose,
		rows: Math.max(1, size.rows - used),
		sides: [...new Set([...sides, ...sidesOf(slide.blocks)])],
		...(drawMap ? {drawMap} : {}),
		isPlain: false,
	});
}

/** The frame of a slide at a place; `layout` is what `layOut` gave for the same size and setting (unused by big slides). */
export function frameSlide(deck: Deck, place: Place, size: Size, layout: Layout | undefined, bottom: number): SlideFrame {
	const slide = deck.slides.at(place.slide);
	if (!layout) return frameBig(slide, size, bottom);
	const measure = measureStage(size);
	const title = titleLines(slide, measure.columns);
	const stop = layout.stops[Math.min(place.step, layout.stops.length - 1)]!;
	const content = layout.linesAt(stop.step).slice(layout.pages[stop.page], layout.pages[stop.page + 1]);
	const above = [...Array.from({length: measure.top}, () => []), ...title, ...(title.length > 0 ? Array.from({length: measure.gap}, () => []) : [])];
	const spare = Math.max(0, size.rows - bottom - measure.foot - above.length - content.length);
	// A third of what is left over goes above the content: the optical middle lies above the measured one.
	const lowered = layout.pages.length > 1 ? 0 : Math.floor(spare / 3);
	const rows = [...above, ...Array.from({length: lowered}, () => []), ...content].slice(0, size.rows);
	const lines = Array.from({length: size.rows}, (_line, row) => indentLine(rows[row] ?? [], measure.left));
	return {lines, page: stop.page + 1, pages: layout.pages.length};
}

function titleLines(slide: Slide, columns: number): readonly Line[] {
	if (inlineText(slide.title) === '') return [];
	return wrapSegments(
		inlineSegments(slide.title, 'title').map(part => ({...part, isBold: true})),
		columns,
	).slice(0, 3);
}

function frameBig(slide: Slide, size: Size, bottom: number): SlideFrame {
	const measure = measureStage(size);
	const subtitle = slide.subtitle ? wrapSegments(inlineSegments(slide.subtitle), measure.prose) : [];
	const room = Math.max(1, size.rows - bottom - (subtitle.length > 0 ? subtitle.length + 2 : 0) - 2);
	const big = setBigTitle(inlineText(slide.title), {columns: measure.columns, rows: room});
	const height = big.rows + (subtitle.length > 0 ? subtitle.length + 1 : 0);
	const top = Math.max(0, Math.floor((size.rows - bottom - height) * 0.42));
	// The fonts' letters begin with an empty column.
	const left = big.font ? Math.max(0, measure.left - 1) : measure.left;
	const below = top + big.rows + 1;
	const lines = Array.from({length: size.rows}, (_line, row) => indentLine(subtitle[row - below] ?? [], measure.left));
	return {lines, big: {...big, top, left}, page: 1, pages: 1};
}
