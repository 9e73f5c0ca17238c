/** Composes a slide on a screen: title, content and where the footer goes, as rows of the whole width. */
import type {Deck, Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import type {Spot} from '../../talk/place.ts';
import {type BigTitle, setBigTitle} from '../title/big-title.ts';
import {inlineSegments} from '../inline.ts';
import {type Layout, layOutSlide} from './lay-out-slide.ts';
import {indentLine, type Line, type Role, segment} from '../line.ts';
import {sidesOf} from '../side.ts';
import {measureStage, type Size} from '../size.ts';
import type {MapDrawer} from '../space.ts';
import {wrapSegments} from '../wrap.ts';

/** Big letters and where they stand, in rows and columns from the top left of the screen. */
export type PlacedTitle = BigTitle & {readonly top: number; readonly left: number; readonly role: Role};

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

/** What a slide's drawing knows besides slide and size. */
export type LayoutSetting = {readonly sides: readonly string[]; readonly drawMap?: MapDrawer | undefined; readonly bottom: number};

/** Whether a slide is shown in big letters. */
export function isBigSlide(slide: Slide): boolean {
	return (slide.kind === 'title' || slide.kind === 'section') && slide.blocks.length === 0;
}

/** How a content slide is divided at a size; `bottom` rows are kept free for the footer and what stands above it. */
export function layOut(slide: Slide, size: Size, {sides, drawMap, bottom}: LayoutSetting): Layout {
	const measure = measureStage(size);
	const used = measure.top + titleRows(slide, size) + (inlineText(slide.title) === '' ? 0 : measure.gap) + measure.foot + bottom;
	return layOutSlide(slide, {
		columns: measure.columns,
		prose: measure.prose,
		rows: Math.max(1, size.rows - used),
		sides: [...new Set([...sides, ...sidesOf(slide.blocks)])],
		...(drawMap ? {drawMap} : {}),
		isPlain: false,
	});
}

/** Where a frame is drawn: its size, the rows at its bottom that are not the slide's, and the slide's layout there (none for big letters). */
export type FrameSetting = {readonly size: Size; readonly bottom: number; readonly layout: Layout | undefined};

/** The frame of a slide at a spot. */
export function frameSlide(deck: Deck, spot: Spot, {size, bottom, layout}: FrameSetting): SlideFrame {
	const slide = deck.slides.at(spot.slide);
	if (!layout) return frameBig(slide, deck, size, bottom);
	const measure = measureStage(size);
	const big = bigTitleOf(slide, size);
	const title = big ? Array.from({length: big.rows}, () => []) : titleLines(slide, measure.columns);
	const page = Math.min(spot.page, layout.pages.length - 1);
	const content = layout.linesAt(spot.step).slice(layout.pages[page], layout.pages[page + 1]);
	const above = [...Array.from({length: measure.top}, () => []), ...title, ...(title.length > 0 ? Array.from({length: measure.gap}, () => []) : [])];
	const spare = Math.max(0, size.rows - bottom - measure.foot - above.length - content.length);
	// Some of what is left over goes above the content, as the optical middle lies above the measured one; but never so much that
	// the content loses its title.
	const lowered = layout.pages.length > 1 ? 0 : Math.min(Math.floor(spare / 4), Math.round(size.rows / 12));
	const rows = [...above, ...Array.from({length: lowered}, () => []), ...content].slice(0, size.rows);
	const lines = Array.from({length: size.rows}, (_line, row) => indentLine(rows[row] ?? [], measure.left));
	return {lines, ...(big ? {big} : {}), page: page + 1, pages: layout.pages.length};
}

function titleRows(slide: Slide, size: Size): number {
	return bigTitleOf(slide, size)?.rows ?? titleLines(slide, measureStage(size).columns).length;
}

/** On a large screen the title of a content slide stands in the small big letters, on two lines at most. */
function bigTitleOf(slide: Slide, size: Size): PlacedTitle | undefined {
	if (size.columns < 160 || size.rows < 45) return undefined;
	const {columns, left, top} = measureStage(size);
	const title = setBigTitle(inlineText(slide.title), {columns, rows: 5}, 'tiny');
	return title.font === undefined ? undefined : {...title, top, left: Math.max(0, left - 1), role: 'title'};
}

function titleLines(slide: Slide, columns: number): readonly Line[] {
	if (inlineText(slide.title) === '') return [];
	return wrapSegments(
		inlineSegments(slide.title, 'title').map(part => ({...part, isBold: true})),
		columns,
	).slice(0, 3);
}

/** What stands below the big letters: the subtitle, and on the deck's title slide who gives the talk, and when. */
export function belowTitle(slide: Slide, deck: Deck): readonly Line[] {
	const isTitle = slide.kind === 'title';
	const subtitle = slide.subtitle ? inlineSegments(slide.subtitle) : isTitle && deck.subtitle ? [segment(deck.subtitle)] : undefined;
	const byline = isTitle && deck.byline ? [[segment(deck.byline, 'muted')]] : [];
	return [...(subtitle ? [subtitle] : []), ...byline];
}

function frameBig(slide: Slide, deck: Deck, size: Size, bottom: number): SlideFrame {
	const measure = measureStage(size);
	const subtitle = belowTitle(slide, deck).flatMap(line => wrapSegments(line, measure.prose));
	// Letters that fill the screen are no easier to read; a third of it stays free.
	const room = Math.max(1, Math.min(size.rows - bottom - (subtitle.length > 0 ? subtitle.length + 2 : 0) - 2, Math.floor(size.rows * 0.66)));
	const big = setBigTitle(inlineText(slide.title), {columns: measure.columns, rows: room});
	const height = big.rows + (subtitle.length > 0 ? subtitle.length + 1 : 0);
	const top = Math.max(0, Math.floor((size.rows - bottom - height) * 0.42));
	// The fonts' letters begin with an empty column.
	const left = big.font ? Math.max(0, measure.left - 1) : measure.left;
	const below = top + big.rows + 1;
	const lines = Array.from({length: size.rows}, (_line, row) => indentLine(subtitle[row - below] ?? [], measure.left));
	return {lines, big: {...big, top, left, role: 'accent'}, page: 1, pages: 1};
}
