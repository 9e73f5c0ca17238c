/** Arranges a slide's content in the room that a screen has for it, and tells whether it fits there without laying it out. */
import type {Slide} from '../../deck/deck.ts';
import type {Line} from '../line.ts';
import {sidesOf} from '../side.ts';
import {type Measure, measureStage, type Size} from '../size.ts';
import type {CodeColourer, MapDrawer} from '../space.ts';
import {arrange, type Arranged} from './arrange.ts';
import {drawHead} from './head.ts';
import {paginate} from './page/paginate.ts';

/** What a slide's drawing knows besides slide and size; `bottom` rows are kept free for the footer and what stands above it. */
export type LayoutSetting = {readonly sides: readonly string[]; readonly drawMap?: MapDrawer | undefined; readonly colourCode?: CodeColourer | undefined; readonly bottom: number};

/** A slide's content in the room of a screen: the head as wide as running text, and the rows that are free below it. */
export type ArrangedSlide = Arranged & {readonly measure: Measure; readonly head: readonly Line[]; readonly free: number};

/** Arranges the content of a slide on a screen. */
export function arrangeSlide(slide: Slide, size: Size, {sides, drawMap, colourCode, bottom}: LayoutSetting): ArrangedSlide {
	const measure = measureStage(size);
	const head = drawHead(slide, measure.prose, measure.gap - 1);
	const free = Math.max(1, size.rows - measure.top - measure.foot - bottom - head.length);
	const room = {
		columns: measure.columns,
		prose: measure.prose,
		rows: free,
		sides: [...new Set([...sides, ...sidesOf(slide.blocks)])],
		...(drawMap ? {drawMap} : {}),
		...(colourCode ? {colourCode} : {}),
		isPlain: false,
	};
	return {...arrange(slide.blocks, room), measure, head, free};
}

/** The lines of a slide's content without air, and how many pages they take. More air is given only where it costs no page. */
export function fitSlide(slide: Slide, size: Size, setting: LayoutSetting): {readonly lines: readonly Line[]; readonly pages: number} {
	const {draw, free} = arrangeSlide(slide, size, setting);
	const lines = draw(0);
	return {lines, pages: paginate(lines, free).length};
}
