/** Where a talk is: the arithmetic of (slide, step). */

/** A slide's index from 0, and how many times `next` has revealed or paged something on it (0 = as it opens). */
export type Place = {readonly slide: number; readonly step: number};

/** How a deck is divided at the present size: the number of slides, and the last step of each. */
export type Extent = {readonly slides: number; readonly stepsAt: (slide: number) => number};

/** The nearest valid place. In an empty deck that is the first place. */
export function clipPlace(place: Place, extent: Extent): Place {
	const slide = Math.max(0, Math.min(Math.trunc(place.slide) || 0, extent.slides - 1));
	if (place.slide > slide) return {slide, step: extent.slides === 0 ? 0 : extent.stepsAt(slide)};
	const step = extent.slides === 0 ? 0 : Math.max(0, Math.min(Math.trunc(place.step) || 0, extent.stepsAt(slide)));
	return {slide, step: place.slide < slide ? 0 : step};
}

/** The next step, else the next slide as it opens; at the end of the deck the same place. */
export function nextPlace(place: Place, extent: Extent): Place {
	if (place.step < extent.stepsAt(place.slide)) return {slide: place.slide, step: place.step + 1};
	return place.slide + 1 < extent.slides ? {slide: place.slide + 1, step: 0} : place;
}

/** The step before, else the slide before with everything shown; at the start of the deck the same place. */
export function backPlace(place: Place, extent: Extent): Place {
	if (place.step > 0) return {slide: place.slide, step: place.step - 1};
	return place.slide > 0 ? {slide: place.slide - 1, step: extent.stepsAt(place.slide - 1)} : place;
}

/** A slide as it opens, `by` slides away. */
export function skipPlace(place: Place, by: number, extent: Extent): Place {
	const slide = Math.max(0, Math.min(place.slide + by, extent.slides - 1));
	return {slide, step: slide === place.slide ? place.step : 0};
}
