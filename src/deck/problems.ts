/** Gathers the problems of a deck. */
import type {Deck} from './deck.ts';
import type {Problem} from './problem.ts';

/** Every problem of a deck's front matter and slides, in the order of its files. Parses every slide. */
export function deckProblems(deck: Deck): readonly Problem[] {
	return [...deck.problems, ...Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index).problems).flat()];
}
