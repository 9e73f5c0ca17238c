/** Gathers the problems of a deck. */
import type {Deck} from './deck.ts';
import type {Problem} from './problem.ts';
import {citeProblems} from './reference-problems.ts';

/** Every problem of a deck's front matter and of its first `most` slides, in the order of its files. Parses these slides. */
export function deckProblems(deck: Deck, most = Infinity): readonly Problem[] {
	const length = Math.min(deck.slides.length, most);
	const slides = Array.from({length}, (_slide, index) => deck.slides.at(index));
	return [...deck.problems, ...slides.flatMap(slide => [...slide.problems, ...citeProblems(deck, slide)])];
}
