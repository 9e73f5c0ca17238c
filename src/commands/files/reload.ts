/** Reads a deck again after its files changed. */
import type {Deck} from '../../deck/deck.ts';
import {followSlide} from '../../deck/follow-slide.ts';
import {addedProblems} from '../../deck/problem/added-problems.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {slideOfLine} from '../../deck/problem/problem-slide.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {FoundProblem} from '../../show/trouble.ts';
import {findAgain} from './find-deck.ts';
import {type CheckedDeck, problemsOf, withLines} from './find-problems.ts';
import {readDeckSource} from './gather-evidence.ts';
import {type LoadedDeck, readFound} from './load-deck.ts';
import {Stop} from '../words/stop.ts';

/** What reading again gave: a deck with its source, or none where the old one is to stay on the screen, for the first of the problems; `wasCalm` where the old one has no error. */
export type Reloaded = {readonly wasCalm: boolean} & (
	| (LoadedDeck & {readonly reading: SourceReading; readonly problems: readonly FoundProblem[]})
	| {readonly deck?: undefined; readonly problems: readonly [FoundProblem, ...FoundProblem[]]}
);

/** Reads the watched files again. A deck with an error that the shown one does not have is not put in its place. */
export function reloadDeck(watched: string, shown: CheckedDeck): Reloaded {
	const known = problemsOf(shown).filter(isError);
	const wasCalm = known.length === 0;
	try {
		const loaded = readFound(findAgain(watched));
		const fresh = {...loaded, reading: readDeckSource(loaded)};
		const problems = problemsOf(fresh);
		const [first, ...added] = addedProblems(known, problems.filter(isError));
		if (first === undefined) return {...fresh, wasCalm, problems: withLines(problems, loaded.found)};
		const rest = problems.filter(problem => problem !== first && !added.includes(problem));
		const [reason, ...others] = withLines([first, ...added, ...rest], loaded.found).map(found => ({...found, ...shownPlace(found.problem, fresh.deck, shown.deck)}));
		return {wasCalm, problems: [reason!, ...others]};
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		const problem: Problem = {rule: 'read', file: watched, line: 0, column: 0, message: error.message.split('\n')[0]!, severity: 'error'};
		return {wasCalm, problems: [{problem}]};
	}
}

const isError = ({severity}: Problem) => severity === 'error';

/** Where the slide of a problem stands in the deck that stays on the screen. */
function shownPlace(problem: Problem, fresh: Deck, shown: Deck): Pick<FoundProblem, 'shownAt'> {
	const slide = slideOfLine(fresh.slides, problem);
	const same = slide === undefined ? undefined : followSlide(fresh, shown, slide);
	return same === undefined || same < 0 || same >= shown.slides.length ? {} : {shownAt: shown.slides.positionAt(same)};
}
