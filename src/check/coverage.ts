/** Which slides cite which paragraph of the article. */
import type {Slide} from '../deck/deck.ts';
import {slideCites} from '../deck/walk/cites.ts';

/** For each paragraph of the article, from the first: the numbers of the slides that cite it, from 1. */
export type Coverage = readonly (readonly number[])[];

/** The coverage of an article of `count` paragraphs. */
export function coverArticle(slides: readonly Slide[], count: number): Coverage {
	const cited = slides.map(slideCites);
	return Array.from({length: count}, (_paragraph, index) => cited.flatMap((numbers, slide) => (numbers.includes(index + 1) ? [slide + 1] : [])));
}
