/** Reads a deck again after its files changed. */
import type {Deck} from '../../deck/deck.ts';
import type {Problem} from '../../deck/problem.ts';
import {deckProblems} from '../../deck/problems.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {ShownProblem} from '../../draw/panel/problem.ts';
import {findAgain, type FoundDeck} from './find-deck.ts';
import {readDeckSource} from './gather-evidence.ts';
import {type LoadedDeck, readFound} from './load-deck.ts';
import {Stop} from '../words/stop.ts';

/** What reading again gave: a deck with its source, or none where the old one is to stay on the screen; and the problem to show. */
export type Reloaded =
	| (LoadedDeck & {readonly reading: SourceReading; readonly problem: ShownProblem | undefined})
	| {readonly deck?: undefined; readonly problem: ShownProblem};

/** So many slides are looked through for errors: more would keep the speaker waiting. */
export const mostChecked = 1000;

/** Reads the watched files again. A deck with an error that the shown one does not have is not put in its place. */
export function reloadDeck(watched: string, shown: CheckedDeck): Reloaded {
	try {
		const loaded = readFound(findAgain(watched));
		const fresh = {...loaded, reading: readDeckSource(loaded)};
		const known = new Set(errorsOf(shown).map(problem => problem.file + problem.message));
		const problems = errorsOf(fresh);
		const added = problems.filter(problem => !known.has(problem.file + problem.message));
		return added.length > 0 ? {problem: showFirst(added, loaded.found)!} : {...fresh, problem: showFirst(problems, loaded.found)};
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		const problem: Problem = {rule: 'read', file: watched, line: 0, column: 0, message: error.message.split('\n')[0]!, severity: 'error'};
		return {problem: {problem, others: 0}};
	}
}

/** A deck, and its source as it was read. */
export type CheckedDeck = {readonly deck: Deck; readonly reading: SourceReading};

/** The first error of a deck, with the line that it stands on; undefined for a deck without errors. */
export function firstProblem(checked: CheckedDeck, found: FoundDeck): ShownProblem | undefined {
	return showFirst(errorsOf(checked), found);
}

function errorsOf({deck, reading}: CheckedDeck): readonly Problem[] {
	return deckProblems(deck, reading, mostChecked).filter(problem => problem.severity === 'error');
}

function showFirst(errors: readonly Problem[], found: FoundDeck): ShownProblem | undefined {
	const [problem] = errors;
	if (!problem) return undefined;
	const text = textOf(problem.file, found)?.split(/\r\n?|\n/)[problem.line - 1];
	return {problem, others: errors.length - 1, ...(text === undefined ? {} : {text})};
}

/** The text of a file that a problem names: one of the deck's pages, or one that stands beside them. */
function textOf(name: string, {files, readOther}: FoundDeck): string | undefined {
	const page = files.pages.find(one => one.name === name);
	if (page) return page.text;
	const other = readOther(name);
	return 'text' in other ? other.text : undefined;
}
