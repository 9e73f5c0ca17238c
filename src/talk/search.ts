/** Finds words in the slides of a deck. */
import type {Deck} from '../deck/deck.ts';
import {mayHoldWords} from '../deck/read/raw/guess-slide.ts';
import {slideWords} from '../deck/walk/shown-words.ts';

/** What was looked for last in a deck: the footer of each frame asks again. */
const kept = new WeakMap<Deck, {readonly wanted: string; readonly found: readonly number[]}>();

/** The indexes of the slides that hold the query, in order; none for a query without words. */
export function matchingSlides(deck: Deck, query: string): readonly number[] {
	const wanted = foldWords(query);
	if (wanted === '') return [];
	const last = kept.get(deck);
	if (last?.wanted === wanted) return last.found;
	const found = Array.from({length: deck.slides.length}, (_slide, index) => index).filter(index => slideHolds(deck, index, wanted));
	kept.set(deck, {wanted, found});
	return found;
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

/** A slide is parsed only where it may hold the query. */
function slideHolds(deck: Deck, index: number, wanted: string): boolean {
	return mayHoldWords(deck.slides.sourceAt(index), wanted) && foldWords(slideWords(deck.slides.at(index))).includes(wanted);
}
