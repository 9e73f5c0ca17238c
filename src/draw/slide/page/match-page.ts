/** Finds the page of another layout of a slide that shows the same. */
import {nearestPage} from '../../../talk/place.ts';
import type {Layout} from '../lay-out-slide.ts';

/** The page of a new layout that shows, at a step, what stood at the top of a page of an old one. */
export function matchPage(old: Layout, page: number, layout: Layout, step: number): number {
	const part = (old.pages[page] ?? 0) / Math.max(1, old.height);
	const found = layout.pages.findLastIndex(start => start / Math.max(1, layout.height) <= part + 0.001);
	return nearestPage(Math.max(0, found), step, layout.stops);
}
