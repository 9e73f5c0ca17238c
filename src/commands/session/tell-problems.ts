/** Tells the speaker what is wrong with the deck that is being shown. */
import {update} from '../../show/show.ts';
import {firstTrouble} from '../../show/trouble.ts';
import type {DeckNow} from './check-while-shown.ts';
import {parseInTurns} from './parse-in-turns.ts';
import type {Shows} from './sitting.ts';

/** Looks through the deck slide by slide, letting keys go first, and shows what is wrong with it, which Esc takes away. */
export async function tellProblems(shows: Shows, deckNow: DeckNow): Promise<void> {
	const read = deckNow();
	if (!read) return;
	const {checked, found} = read;
	const {mostChecked, problemsOf, withLines} = await import('../files/find-problems.ts');
	// A deck that was read again meanwhile has told its own.
	if (!(await parseInTurns(checked.deck.slides, mostChecked, () => deckNow()?.checked === checked))) return;
	const problems = withLines(problemsOf(checked), found);
	// One that keeps an edit from being shown has been told.
	shows.update(show => (show.trouble ? show : update(show, {trouble: firstTrouble(problems, show)})));
}
