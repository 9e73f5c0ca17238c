/** Gathers the problems of a deck. */
import {backupProblems} from './backup/backup-problems.ts';
import type {Deck} from './deck.ts';
import type {Problem} from './problem.ts';
import type {SourceReading} from './read/read-source.ts';
import {citeProblems} from './references/cite-problems.ts';

/** Every problem of a deck's front matter, of its source, and of its first `most` slides. Parses these slides. */
export function deckProblems(deck: Deck, {source, problems}: SourceReading, most = Infinity): readonly Problem[] {
	const length = Math.min(deck.slides.length, most);
	const slides = Array.from({length}, (_slide, index) => deck.slides.at(index));
	return [...deck.problems, ...problems, ...backupProblems(deck), ...slides.flatMap(slide => [...slide.problems, ...citeProblems(source, slide)])];
}
