/** Where a talk is, and where on it a screen stands: the arithmetic of slide, reveal step and page. */
import {nearestInRow, type Tracks} from '../deck/backup/tracks.ts';

/** A slide's index from 0, and how many times `next` has revealed something on it (0 = as it opens). The same in every terminal. */
export type Place = {readonly slide: number; readonly step: number};

/** A stop that `next` makes on a slide at a size: the page shown (from 0), and the last step revealed. */
export type SlideStop = {readonly page: number; readonly step: number};

/** Where a screen stands: the talk's place, and the page of its slide that the screen shows. */
export type Spot = Place & SlideStop;

/** How a deck is divided: the number of slides, the last step of each, which are backup, and which the talk leaves out now. */
export type Extent = {readonly slides: number; readonly stepsAt: (slide: number) => number; readonly isBackupAt: Tracks['isBackupAt']; readonly dropped?: readonly number[]};

/** How a deck is divided on a screen: the stops of each slide too. They begin with page 0 and step 0; each goes on by a step, a page, or both. */
export type ScreenExtent = Extent & {readonly stopsAt: (slide: number) => readonly SlideStop[]};

/** The nearest valid place. In an empty deck that is the first place. */
export function clipPlace(place: Place, extent: Extent): Place {
	const slide = Math.max(0, Math.min(Math.trunc(place.slide) || 0, extent.slides - 1));
	if (place.slide > slide) return {slide, step: extent.slides === 0 ? 0 : extent.stepsAt(slide)};
	const step = extent.slides === 0 ? 0 : Math.max(0, Math.min(Math.trunc(place.step) || 0, extent.stepsAt(slide)));
	return {slide, step: place.slide < slide ? 0 : step};
}

/** A place as a screen comes to it: on the first page that shows what the step revealed. */
export function arriveAt(place: Place, extent: ScreenExtent): Spot {
	const clipped = clipPlace(place, extent);
	const page = extent.slides === 0 ? 0 : (extent.stopsAt(clipped.slide).find(({step}) => step >= clipped.step)?.page ?? 0);
	return {...clipped, page};
}

/** The next page or step, else the next slide as it opens, of the talk or within its backup; at the end of either the same spot. */
export function nextSpot(spot: Spot, extent: ScreenExtent): Spot {
	const stop = extent.stopsAt(spot.slide)[stopIndex(spot, extent) + 1];
	if (stop) return {slide: spot.slide, ...stop};
	const slide = neighbour(spot.slide, 1, extent);
	return slide === undefined ? spot : {slide, step: 0, page: 0};
}

/** The page or step before, else the slide before with everything shown, of the talk or within its backup; at the start of either the same spot. */
export function backSpot(spot: Spot, extent: ScreenExtent): Spot {
	const stop = extent.stopsAt(spot.slide)[stopIndex(spot, extent) - 1];
	if (stop) return {slide: spot.slide, ...stop};
	const slide = neighbour(spot.slide, -1, extent);
	return slide === undefined ? spot : {slide, ...extent.stopsAt(slide).at(-1)!};
}

/** A slide as it opens, `by` slides of the talk, or of its backup, away. */
export function skipSpot(spot: Spot, by: number, extent: Extent): Spot {
	let {slide} = spot;
	for (let left = Math.abs(by); left > 0; left--) slide = neighbour(slide, by > 0 ? 1 : -1, extent) ?? slide;
	return slide === spot.slide ? spot : {slide, step: 0, page: 0};
}

/** The first or the last slide of the talk, as it opens; where all slides are backup, of the deck. */
export function endSpot(end: 'first' | 'last', {slides, isBackupAt}: Extent): Spot {
	const edge = end === 'first' ? 0 : Math.max(0, slides - 1);
	const slide = nearestInRow({length: slides, isBackupAt}, {from: edge, by: end === 'first' ? 1 : -1, isBackup: false}) ?? edge;
	return {slide, step: 0, page: 0};
}

/** Whether nothing comes behind a spot in the talk, or in its backup. */
export function isLastSpot(spot: Spot, extent: ScreenExtent): boolean {
	return neighbour(spot.slide, 1, extent) === undefined && stopIndex(spot, extent) >= extent.stopsAt(spot.slide).length - 1;
}

/** The page nearest to `page` on which a screen may stand at a step: one that no later step is needed for. */
export function nearestPage(page: number, step: number, stops: readonly SlideStop[]): number {
	const pages = stops.filter(stop => stop.step === step).map(stop => stop.page);
	return Math.max(pages[0] ?? 0, Math.min(page, pages.at(-1) ?? 0));
}

/** The slide before or behind one: a talk goes on to no backup slide, and backup only to backup. */
function neighbour(slide: number, by: 1 | -1, {slides, isBackupAt, dropped = []}: Extent): number | undefined {
	const isBackup = slide < slides && isBackupAt(slide);
	let next = nearestInRow({length: slides, isBackupAt}, {from: slide + by, by, isBackup});
	while (next !== undefined && dropped.includes(next)) next = nearestInRow({length: slides, isBackupAt}, {from: next + by, by, isBackup});
	return next;
}

/** Where among its slide's stops a spot stands. */
function stopIndex({slide, step, page}: Spot, extent: ScreenExtent): number {
	const stops = extent.stopsAt(slide);
	const at = nearestPage(page, step, stops);
	return Math.max(0, stops.findLastIndex(stop => stop.step === step && stop.page === at));
}
