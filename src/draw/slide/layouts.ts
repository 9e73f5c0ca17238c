/** Keeps layouts, so that a slide is laid out once for each size it is shown at. */
import type {Slide} from '../../deck/deck.ts';
import {holdsCode} from '../../deck/walk/holds-code.ts';
import {mapsOf} from '../../deck/walk/maps-of.ts';
import type {LayoutSetting} from './fit-slide.ts';
import {type Layout, layOutSlide} from './lay-out-slide.ts';
import type {Size} from '../size.ts';
import {isBigSlide} from './slide-frame.ts';

/** Gives a slide's layout, from the kept ones where it is there; undefined for a slide in big letters. */
export type Layouts = (slide: Slide, size: Size, setting: LayoutSetting) => Layout | undefined;

type Kept = {readonly hasMaps: boolean; readonly hasCode: boolean; readonly layouts: readonly {readonly key: string; readonly drawMap: unknown; readonly colourCode: unknown; readonly layout: Layout}[]};

/** Layouts that are kept as long as their slides. Those of slides with maps or code are made anew when another drawer or colourer comes. */
export function createLayouts(): Layouts {
	const kept = new WeakMap<Slide, Kept>();
	return (slide, size, setting) => {
		if (isBigSlide(slide)) return undefined;
		const key = `${size.columns}x${size.rows}-${setting.bottom}-${setting.sides.join()}`;
		const {hasMaps, hasCode, layouts} = kept.get(slide) ?? {hasMaps: mapsOf(slide).length > 0, hasCode: holdsCode(slide), layouts: []};
		const drawMap = hasMaps ? setting.drawMap : undefined;
		const colourCode = hasCode ? setting.colourCode : undefined;
		const found = layouts.find(one => one.key === key && one.drawMap === drawMap && one.colourCode === colourCode);
		if (found) return found.layout;
		const layout = layOutSlide(slide, size, setting);
		// Four are enough for a slide with and without its notes, before and after a resize.
		kept.set(slide, {hasMaps, hasCode, layouts: [{key, drawMap, colourCode, layout}, ...layouts].slice(0, 4)});
		return layout;
	};
}
