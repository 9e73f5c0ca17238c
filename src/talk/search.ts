/** Finds words in the slides of a deck. */
import type {Deck} from '../deck/deck.ts';
import {mayHoldWords} from '../deck/read/guess-slide.ts';
import {slideWords} from '../deck/walk/shown-words.ts';

/** The index of the first slide after `from` (then from the start, `from` itself last) that holds the query; undefined where none does. */
export function findSlide(deck: Deck, query: string, from: number): number | undefined {
	const wanted = fold(query);
	if (wanted === '') return undefined;
	const count = deck.slides.length;
	for (let step = 1; step <= count; step++) {
		const index = (from + step) % count;
		if (slideHolds(deck, index, wanted)) return index;
	}

	return undefined;
}

/** How many slides hold the query. */
export function countMatches(deck: Deck, query: string): number {
	const wanted = fold(query);
	if (wanted === '') return 0;
	return Array.from({length: deck.slides.length}, (_slide, index) => index).filter(index => slideHolds(deck, index, wanted)).length;
}

const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A slide is parsed only where it may hold the query. */
function slideHolds(deck: Deck, index: number, wanted: string): boolean {
	return mayHoldWords(deck.slides.sourceAt(index), wanted) && fold(slideWords(deck.slides.at(index))).includes(wanted);
}
