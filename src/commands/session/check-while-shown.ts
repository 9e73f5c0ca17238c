/** Checks the deck that is shown when its list of problems is opened, and adds what it finds. */
import {setImmediate} from 'node:timers/promises';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {Deck} from '../../deck/deck.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {type Show, update} from '../../show/show.ts';
import {onSlides} from '../../show/trouble.ts';
import type {FoundDeck} from '../files/find-deck.ts';
import type {Shows} from './sitting.ts';

/** The deck as it was read last, its source and its files. */
type ReadDeck = {readonly checked: {readonly deck: Deck; readonly reading: SourceReading}; readonly found: FoundDeck};

/** The deck of the moment; undefined when the activity is over, and nobody waits for what is found in it. */
export type DeckNow = () => ReadDeck | undefined;

/** From now on checks the deck of the moment whenever its list is opened unchecked; keys go first. What goes wrong is told to `onError`. */
export function checkWhileShown(shows: Shows, deckNow: DeckNow, onError: (error: Error) => void): void {
	let isChecking = false;
	const look = () => {
		const [show, read] = [shows.get(), deckNow()];
		if (isChecking || !read || show?.state.view.panel.name !== 'problems' || show.trouble === undefined || show.trouble.checked) return;
		isChecking = true;
		check(show, read).catch(onError).finally(() => {
			isChecking = false;
			look();
		});
	};

	const check = async (show: Show, {checked, found}: ReadDeck) => {
		const [{checkInTurns}, {againstOf, againstWords}, {foldGistWarnings}, {stageSubject}, {mostChecked, withLines}] = await Promise.all([import('../../check/check-deck.ts'), import('../../check/against.ts'), import('../../check/fold-gist-warnings.ts'), import('../../check/stage-subject.ts'), import('../files/find-problems.ts')]);
		const against = againstOf(show.evidence.passages, checked.reading.source);
		const turns = checked.deck.slides.length > mostChecked ? undefined : checkInTurns(stageSubject(checked.deck, checked.reading, show.evidence.passages, show.size));
		let turn: IteratorResult<undefined, readonly Problem[]> | undefined;
		do {
			await setImmediate();
			if (!deckNow()) return;
			turn = turns?.next();
		} while (turn && !turn.done);

		const all = turn?.value ?? [];
		const problems = against?.what === 'the gists' ? foldGistWarnings(all) : all;
		shows.update(now => {
			const {trouble} = now;
			// A deck that was read again meanwhile is checked anew.
			if (trouble === undefined || deckNow()?.checked !== checked) return now;
			const told = new Set(trouble.problems.map(({problem}) => keyOf(problem)));
			const others = problems.filter(problem => !told.has(keyOf(problem)));
			return update(now, {trouble: {...trouble, checked: onSlides(withLines(others, found), now), ...(turns === undefined ? {} : {against: againstWords(against)})}});
		});
	};

	shows.subscribe(look);
	look();
}

const keyOf = ({file, line, message}: Problem) => `${file}:${line} ${message}`;
