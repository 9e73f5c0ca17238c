/** Tells the speaker of errors in the deck that is being shown. */
import {setImmediate} from 'node:timers/promises';
import {type Show, update} from '../../show/show.ts';
import type {Store} from '../../talk/store.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {FoundDeck} from '../host/find-deck.ts';

/** Looks through the deck slide by slide, letting keys go first, and shows its first error, which Esc takes away. */
export async function tellProblems(store: Store<Show>, {reading, found}: {readonly reading: SourceReading; readonly found: FoundDeck}): Promise<void> {
	const {firstProblem, mostChecked} = await import('../host/reload.ts');
	const {deck} = store.get();
	for (let index = 0; index < Math.min(deck.slides.length, mostChecked); index++) {
		deck.slides.at(index);
		await setImmediate();
		if (store.get().state.isOver || store.get().deck !== deck) return;
	}

	const problem = firstProblem({deck, reading}, found);
	if (problem) store.set(update(store.get(), {problem}));
}
