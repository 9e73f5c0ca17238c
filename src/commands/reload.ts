/** Reads a deck again after its files changed. */
import type {Deck} from '../deck/deck.ts';
import type {Problem} from '../deck/problem.ts';
import {deckProblems} from '../deck/problems.ts';
import type {ShownProblem} from '../draw/panel/problem.ts';
import {findDeck, type FoundDeck} from './find-deck.ts';
import {readFound} from './load-deck.ts';
import {Stop} from './stop.ts';

/** What reading again gave: a deck, or the problem that keeps the old one on the screen. */
export type Reloaded = {readonly deck: Deck; readonly found: FoundDeck; readonly problem?: undefined} | {readonly problem: ShownProblem};

/** Reads the watched files again. A deck with an error in it is not shown in place of a good one. */
export function reloadDeck(watched: string): Reloaded {
	try {
		const {deck, found} = readFound(findDeck(watched));
		const problem = firstProblem(deck, found);
		return problem ? {problem} : {deck, found};
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		const problem: Problem = {rule: 'read', file: watched, line: 0, column: 0, message: error.message.split('\n')[0]!, severity: 'error'};
		return {problem: {problem, others: 0}};
	}
}

/** The first error of a deck, with the line that it stands on; undefined for a deck without errors. */
export function firstProblem(deck: Deck, found: FoundDeck): ShownProblem | undefined {
	const errors = deckProblems(deck).filter(problem => problem.severity === 'error');
	const [problem] = errors;
	if (!problem) return undefined;
	const page = found.files.pages.find(one => one.name === problem.file);
	const text = page?.text.split(/\r\n?|\n/)[problem.line - 1];
	return {problem, others: errors.length - 1, ...(text === undefined ? {} : {text})};
}
