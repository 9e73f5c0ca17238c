/** Reads a deck again after its files changed. */
import type {Deck} from '../../deck/deck.ts';
import type {Problem} from '../../deck/problem.ts';
import {deckProblems} from '../../deck/problems.ts';
import type {ShownProblem} from '../../draw/panel/problem.ts';
import {findDeck, type FoundDeck} from './find-deck.ts';
import {readFound} from './load-deck.ts';
import {Stop} from './stop.ts';

/** What reading again gave: a deck, or none where the old one is to stay on the screen; and the problem to show, if there is one. */
export type Reloaded =
	| {readonly deck: Deck; readonly found: FoundDeck; readonly problem: ShownProblem | undefined}
	| {readonly deck?: undefined; readonly problem: ShownProblem};

/** So many slides are looked through for errors: more would keep the speaker waiting. */
export const mostChecked = 1000;

/** Reads the watched files again. A deck with an error that the shown one does not have is not put in its place. */
export function reloadDeck(watched: string, shown: Deck): Reloaded {
	try {
		const {deck, found} = readFound(findDeck(watched));
		const known = new Set(errorsOf(shown).map(problem => problem.file + problem.message));
		const fresh = errorsOf(deck).filter(problem => !known.has(problem.file + problem.message));
		return fresh.length > 0 ? {problem: showFirst(fresh, found)!} : {deck, found, problem: firstProblem(deck, found)};
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		const problem: Problem = {rule: 'read', file: watched, line: 0, column: 0, message: error.message.split('\n')[0]!, severity: 'error'};
		return {problem: {problem, others: 0}};
	}
}

/** The first error of a deck, with the line that it stands on; undefined for a deck without errors. */
export function firstProblem(deck: Deck, found: FoundDeck): ShownProblem | undefined {
	return showFirst(errorsOf(deck), found);
}

function errorsOf(deck: Deck): readonly Problem[] {
	return deckProblems(deck, mostChecked).filter(problem => problem.severity === 'error');
}

function showFirst(errors: readonly Problem[], found: FoundDeck): ShownProblem | undefined {
	const [problem] = errors;
	if (!problem) return undefined;
	const page = found.files.pages.find(one => one.name === problem.file);
	const text = page?.text.split(/\r\n?|\n/)[problem.line - 1];
	return {problem, others: errors.length - 1, ...(text === undefined ? {} : {text})};
}
