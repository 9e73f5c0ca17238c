/** Finds words in the slides of a deck. */
import type {Deck} from '../deck/deck.ts';
import {mayHoldWords} from '../deck/read/raw/guess-slide.ts';
import {slideWords} from '../deck/walk/shown-words.ts';

/** The matches of a query: the slides that hold it, in order, and how often the words of each do. */
export type Matches = {readonly slides: readonly number[]; readonly counts: readonly number[]};

/** What was looked for last in a deck: the footer of each frame asks again. */
const kept = new WeakMap<Deck, {readonly wanted: string; readonly found: Matches}>();

/** The matches of a query in the words that slides show; none for a query without words. */
export function findMatching(deck: Deck, query: string): Matches {
	const wanted = foldWords(query);
	const last = kept.get(deck);
	if (last?.wanted === wanted) return last.found;
	const slides: number[] = [];
	const counts: number[] = [];
	for (let index = 0; wanted !== '' && index < deck.slides.length; index++) {
		const count = countOn(deck, index, wanted);
		if (count === 0) continue;
		slides.push(index);
		counts.push(count);
	}

	const found = {slides, counts};
	kept.set(deck, {wanted, found});
	return found;
}

/** The indexes of the slides that hold the query, in order. */
export function matchingSlides(deck: Deck, query: string): readonly number[] {
	return findMatching(deck, query).slides;
}

/** The index of the first slide after `from` (then from the start, `from` itself last) that holds the query; undefined where none does. */
export function findSlide(deck: Deck, query: string, from: number): number | undefined {
	const found = matchingSlides(deck, query);
	return found.find(index => index > from) ?? found[0];
}

/** The index of the last slide before `from` (then from the end, `from` itself last) that holds the query; undefined where none does. */
export function findSlideBefore(deck: Deck, query: string, from: number): number | undefined {
	const found = matchingSlides(deck, query);
	return found.findLast(index => index < from) ?? found.at(-1);
}

/** A text as it is compared: without regard to case, white space and the form of accents. */
export function foldWords(text: string): string {
	return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** How often a folded text holds folded words. */
export function countWords(text: string, wanted: string): number {
	return wanted === '' ? 0 : text.split(wanted).length - 1;
}

/** A slide is parsed only where it may hold the query. */
function countOn({slides}: Deck, index: number, wanted: string): number {
	return mayHoldWords(slides.sourceAt(index), wanted) ? countWords(foldWords(slideWords(slides.at(index))), wanted) : 0;
}
