/** Lays out a content slide: its lines, and the stops that `next` makes on it. */
import type {Block} from '../../deck/block.ts';
import type {Slide} from '../../deck/deck.ts';
import {nearestPage, type SlideStop} from '../../talk/place.ts';
import {drawBlocks} from './draw-block.ts';
import {type Line, lineText} from '../line.ts';
import {paginate} from './paginate.ts';
import type {Space} from '../space.ts';

/** A slide's content at a size. */
export type Layout = {
	/** The first line of each page within `linesAt`. */
	readonly pages: readonly number[];
	readonly stops: readonly SlideStop[];
	/** The height of the whole content in lines; the same at each step. */
	readonly height: number;
	/** All lines of the content with what is revealed up to a step. */
	readonly linesAt: (step: number) => readonly Line[];
};

/** Lays a slide's content out into the space, with as much air as leaves some rows free. */
export function layOutSlide(slide: Slide, space: Omit<Space, 'step' | 'air' | 'depth'>): Layout {
	const {pictures, rest} = partPictures(slide.blocks);
	const draw = (step: number, air: number) => {
		const rows = space.rows - (pictures > 0 && rest.length > 0 ? drawBlocks(rest, {...space, step, air, depth: 0}).length + pictures : pictures - 1);
		const share = Math.floor(rows / Math.max(1, pictures));
		// Where too little is left beside the text, a picture gets a page of its own.
		return drawBlocks(slide.blocks, {...space, rows: share < 8 ? space.rows : share, step, air, depth: 0});
	};

	const air = pictures > 0 ? 0 : findAir(space.rows, candidate => draw(slide.steps, candidate).length);
	const drawn = new Map<number, readonly Line[]>();
	const linesAt = (step: number) => {
		const lines = drawn.get(step) ?? draw(step, air);
		drawn.set(step, lines);
		return lines;
	};

	const whole = linesAt(slide.steps);
	const pages = paginate(whole, space.rows);
	return {pages, stops: findStops(slide.steps, pages, linesAt), height: whole.length, linesAt};
}

/** The most air, up to two lines, that leaves a tenth of the rows free; two only on a tall screen of which they leave a third. */
function findAir(rows: number, heightWith: (air: number) => number): number {
	if (rows >= 30 && heightWith(2) <= rows * 0.67) return 2;
	return heightWith(1) <= rows * 0.9 ? 1 : 0;
}

/** Maps fill the rows that the other blocks leave. */
function partPictures(blocks: readonly Block[]): {readonly pictures: number; readonly rest: readonly Block[]} {
	const rest = blocks.filter(block => block.type !== 'map');
	return {pictures: blocks.length - rest.length, rest};
}

/** Each page in turn, and on it each step that reveals something there. The slide opens as it is; no later page opens blank. */
function findStops(steps: number, pages: readonly number[], linesAt: (step: number) => readonly Line[]): readonly SlideStop[] {
	if (pages.length === 1) return Array.from({length: steps + 1}, (_stop, step) => ({page: 0, step}));
	const pageOf = (row: number) => pages.findLastIndex(start => start <= row);
	const firstPage = Array.from({length: steps}, (_stop, index) => pageOf(firstDifference(linesAt(index), linesAt(index + 1))));
	const stops: SlideStop[] = [];
	let step = 0;
	for (const page of pages.keys()) {
		const isBlank = page > 0 && step < steps && isEmpty(linesAt(step).slice(pages[page], pages[page + 1]));
		if (isBlank) step++;
		stops.push({page, step});
		while (step < steps && firstPage[step]! <= page) stops.push({page, step: ++step});
	}

	while (step < steps) stops.push({page: pages.length - 1, step: ++step});
	return stops;
}

function firstDifference(before: readonly Line[], after: readonly Line[]): number {
	const row = after.findIndex((line, index) => lineText(line) !== lineText(before[index] ?? []));
	return Math.max(0, row);
}

const isEmpty = (lines: readonly Line[]) => lines.every(line => lineText(line).trim() === '');

/** The page of a new layout that shows, at a step, what stood at the top of a page of an old one. */
export function matchPage(old: Layout, page: number, layout: Layout, step: number): number {
	const part = (old.pages[page] ?? 0) / Math.max(1, old.height);
	const found = layout.pages.findLastIndex(start => start / Math.max(1, layout.height) <= part + 0.001);
	return nearestPage(Math.max(0, found), step, layout.stops);
}
