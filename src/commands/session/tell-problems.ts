/** Tells the speaker what is wrong with the deck that is being shown. */
import {setImmediate} from 'node:timers/promises';
import {update} from '../../show/show.ts';
import {firstTrouble} from '../../show/trouble.ts';
import type {DeckNow} from './check-while-shown.ts';
import type {Shows} from './sitting.ts';

/** Looks through the deck slide by slide, letting keys go first, and shows what is wrong with it, which Esc takes away. */
export async function tellProblems(shows: Shows, deckNow: () => DeckNow): Promise<void> {
	const {checked, found} = deckNow();
	const {mostChecked, problemsOf, withLines} = await import('../files/find-problems.ts');
	const {slides} = checked.deck;
	for (let index = 0; index < Math.min(slides.length, mostChecked); index++) {
		slides.at(index);
		await setImmediate();
		// A deck that was read again meanwhile has told its own.
		if (shows.get()?.state.view.isOver || deckNow().checked !== checked) return;
	}

	const problems = withLines(problemsOf(checked), found);
	// One that keeps an edit from being shown has been told.
	shows.update(show => (show.trouble ? show : update(show, {trouble: firstTrouble(problems, show)})));
}
