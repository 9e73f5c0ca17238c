/** Finds what is wrong with a deck that is shown, each problem with the line of the file that it stands on. */
import type {Deck} from '../../deck/deck.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {deckProblems} from '../../deck/problem/deck-problems.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {FoundProblem} from '../../show/trouble.ts';
import {lineReader} from './deck-text.ts';
import type {FoundDeck} from './find-deck.ts';

/** A deck, and its source as it was read. */
export type CheckedDeck = {readonly deck: Deck; readonly reading: SourceReading};

/** So many slides are looked through for problems: more would keep the speaker waiting. */
export const mostChecked = 1000;

/** So many problems are told: who has more mends the first of them first. */
const mostTold = 500;

/** All problems that reading the deck finds. */
export function problemsOf({deck, reading}: CheckedDeck): readonly Problem[] {
	return deckProblems(deck, reading, mostChecked);
}

/** Problems with the lines that they stand on, as the files are now. */
export function withLines(problems: readonly Problem[], found: FoundDeck): readonly FoundProblem[] {
	const lineOf = lineReader(found);
	return problems.slice(0, mostTold).map(problem => {
		const text = lineOf(problem.file, problem.line);
		return {problem, ...(text === undefined ? {} : {text})};
	});
}
