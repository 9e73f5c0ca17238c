/** Arranges a slide's content in the room that a screen has for it, and tells whether it fits there without laying it out. */
import type {Slide} from '../../deck/deck.ts';
import type {Line} from '../line.ts';
import {sidesOf} from '../side.ts';
import {hasLargeText, type Measure, measureStage, type Size} from '../size.ts';
import type {CodeColourer, MapDrawer} from '../space.ts';
import {arrange, type Arranged} from './arrange.ts';
import {type Head, headlineHead, textHead} from './head.ts';
import {paginate} from './page/paginate.ts';

/** What a slide's drawing knows besides slide and size; `bottom` rows are kept free for the footer and what stands above it. */
export type LayoutSetting = {readonly sides: readonly string[]; readonly drawMap?: MapDrawer | undefined; readonly colourCode?: CodeColourer | undefined; readonly bottom: number; readonly isAscii?: boolean | undefined};

/** What of a slide stands in letters of several rows. */
type LargeWords = 'none' | 'title' | 'title and points';

/** A slide's content in the room of a screen: its head, and the rows that are free below it; `isLarge` where that is in large letters. */
export type ArrangedSlide = Arranged & {readonly measure: Measure; readonly head: Head; readonly isLarge: boolean; readonly free: number};

/** Arranges the content of a slide on a screen, below a title in large letters where the screen is large and all finds room on it. */
export function arrangeSlide(slide: Slide, size: Size, setting: LayoutSetting): ArrangedSlide {
	const measure = measureStage(size);
	const headline = hasLargeText(size, setting.isAscii) ? headlineHead(slide, measure) : undefined;
	for (const large of headline ? (['title and points', 'title'] as const) : []) {
		const arranged = arrangeBelow(slide, size, {...setting, measure, head: headline!, large});
		if (arranged.draw(large === 'title' ? 0 : 1).length <= arranged.free) return arranged;
	}

	return arrangeBelow(slide, size, {...setting, measure, head: textHead(slide, measure), large: 'none'});
}

type BelowSetting = LayoutSetting & Pick<ArrangedSlide, 'measure' | 'head'> & {readonly large: LargeWords};

function arrangeBelow(slide: Slide, size: Size, {measure, head, large, sides, drawMap, colourCode, bottom, isAscii}: BelowSetting): ArrangedSlide {
	const free = Math.max(1, size.rows - measure.top - measure.foot - bottom - head.rows);
	const room = {
		columns: measure.columns,
		prose: measure.prose,
		rows: free,
		sides: [...new Set([...sides, ...sidesOf(slide.blocks)])],
		...(drawMap ? {drawMap} : {}),
		...(colourCode ? {colourCode} : {}),
		isLarge: large === 'title and points',
		isAscii,
		isPlain: false,
	};
	return {...arrange(slide.blocks, room), measure, head, isLarge: large !== 'none', free};
}

/** The lines of a slide's content without air, and how many pages they take. More air is given only where it costs no page. */
export function fitSlide(slide: Slide, size: Size, setting: LayoutSetting): {readonly lines: readonly Line[]; readonly pages: number} {
	const {draw, free} = arrangeSlide(slide, size, setting);
	const lines = draw(0);
	return {lines, pages: paginate(lines, free).length};
}
