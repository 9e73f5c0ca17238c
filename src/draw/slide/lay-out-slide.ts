/** Lays out a content slide on a screen: where it stands, its lines, and the stops that `next` makes on it. */
import type {Block} from '../../deck/block.ts';
import type {Slide} from '../../deck/deck.ts';
import type {SlideStop} from '../../talk/place.ts';
import {blankLines, indentLine, type Line, lineWidth} from '../line.ts';
import type {Size} from '../size.ts';
import {dimLine, revealLine} from '../revealed.ts';
import {findAir} from './find-air.ts';
import {findStops} from './page/find-stops.ts';
import {arrangeSlide, type LayoutSetting} from './fit-slide.ts';
import {keep} from './keep.ts';
import {headAbove} from './page/head-above.ts';
import {paginate} from './page/paginate.ts';
import {largest} from '../../deck/long-lists.ts';

/** A slide's content at a size. */
export type Layout = {
	/** The first line of each page within the whole content. */
	readonly pages: readonly number[];
	readonly stops: readonly SlideStop[];
	/** The height of the whole content in lines; the same at each step. */
	readonly height: number;
	/** The lines of the content, from one to before another (all unless told), with what is revealed up to a step. */
	readonly linesAt: (step: number, from?: number, to?: number) => readonly Line[];
	/** The rows of the screen, footer and all left empty, on a page with what is revealed up to a step: the same ones each time. */
	readonly rowsAt: (step: number, page: number) => readonly Line[];
	/** The same rows with what is still to appear dimmed in its place. */
	readonly dimmedAt: (step: number, page: number) => readonly Line[];
};

/** From so many rows on, content that does not fill the screen stands in the middle below its title; on a lower one every row counts. */
const tall = 30;

/** Lays a slide out, with as much air as leaves some rows free. */
export function layOutSlide(slide: Slide, size: Size, setting: LayoutSetting): Layout {
	const {measure, head, isLarge, free, draw, grown, isFull} = arrangeSlide(slide, size, setting);
	const whole = grown(isFull || leastRows(slide.blocks) > free ? 0 : findAir(free, isLarge, air => draw(air).length));
	// Titles in large letters begin at the same place on each slide.
	const columns = isLarge ? measure.columns : Math.min(measure.columns, largest(whole.map(lineWidth), head.columns));
	const pages = paginate(whole, free);
	const headLines = head.draw(columns);
	const left = Math.max(0, Math.floor((size.columns - columns) / 2));
	const {top, lowered} = placeRows(measure.top, free - whole.length, {isTall: size.rows >= tall, isPaged: pages.length > 1});
	const linesAt = (step: number, from?: number, to?: number) => whole.slice(from, to).map(line => revealLine(line, step));
	const compose = (lines: readonly Line[]) => {
		const rows = [...blankLines(top), ...headLines, ...blankLines(lowered), ...lines];
		return Array.from({length: size.rows}, (_row, row) => indentLine(rows[row] ?? [], left));
	};

	const linesOn = pages.map((start, page) => [...(page > 0 ? headAbove(whole[start], free) : []), ...whole.slice(start, pages[page + 1])]);
	const composed = linesOn.map(lines => keep(step => compose(lines.map(line => revealLine(line, step)))));
	const dimmedAt = (step: number, page: number) => compose(linesOn[page]!.map(line => dimLine(line, step)));
	return {pages, stops: findStops(slide.steps, pages, whole), height: whole.length, linesAt, rowsAt: (step, page) => composed[Math.min(page, pages.length - 1)]!(step), dimmedAt};
}

/** The title keeps its row from slide to slide; of the rows left over for the content more stand below than above, as the optical middle lies above the measured one. */
function placeRows(top: number, spare: number, {isTall, isPaged}: {readonly isTall: boolean; readonly isPaged: boolean}): {readonly top: number; readonly lowered: number} {
	if (isPaged || spare <= 0) return {top, lowered: 0};
	return {top, lowered: isTall ? Math.floor(spare * 0.3) : Math.min(Math.floor(spare / 4), 2)};
}

/** Fewer rows than blocks can take, whatever their width: long ones are not drawn several times to find that they have no room for air. */
function leastRows(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : block.type === 'table' ? block.rows.length : 1), 0);
}
