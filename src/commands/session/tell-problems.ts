/** Tells the speaker of errors in the deck that is being shown. */
import {setImmediate} from 'node:timers/promises';
import {update} from '../../show/show.ts';
import type {FoundDeck} from '../host/find-deck.ts';
import type {CheckedDeck} from '../host/reload.ts';
import type {Shows} from './sitting.ts';

/** Looks through the deck slide by slide, letting keys go first, and shows its first error, which Esc takes away. */
export async function tellProblems(shows: Shows, checked: CheckedDeck, found: FoundDeck): Promise<void> {
	const {firstProblem, mostChecked} = await import('../host/reload.ts');
	const {slides} = checked.deck;
	const begun = shows.get()?.deck;
	for (let index = 0; index < Math.min(slides.length, mostChecked); index++) {
		slides.at(index);
		await setImmediate();
		const show = shows.get();
		// A deck that was read again meanwhile has told its own.
		if (show?.state.view.isOver || show?.deck !== begun) return;
	}

	const problem = firstProblem(checked, found);
	if (problem) shows.update(show => update(show, {problem}));
}
