/** Tells the speaker, and not the room, of an edit of the deck that waits. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Deck} from '../../deck/deck.ts';
import {deckChanges} from '../../deck/deck-changes.ts';
import {update} from '../../show/show.ts';
import {mostTold, type StagedEdit} from '../../talk/staged-edit.ts';
import type {CheckedDeck} from '../files/find-problems.ts';
import type {Reloaded} from '../files/reload.ts';
import type {Shows} from './sitting.ts';

/** So many slides are compared: each of both decks is parsed for it. */
const mostCompared = 1000;

/** Tells which slides an edit changes; of one that cannot be shown what is wrong, beside the one that waits. */
export function stageEdit(shows: Shows, read: Reloaded, shown: CheckedDeck): void {
	shows.update(show => update(show, {staged: stagedOf(read, shown, show.staged)}));
}

/** What came of reading the deck again, in one sentence; the slides of a long deck are not compared. */
export function tellReading(read: Reloaded, shown: Deck): string {
	if (!read.deck) return 'The deck has a new error: what was shown stays.';
	if (Math.max(shown.slides.length, read.deck.slides.length) > mostCompared) return 'The deck was read again.';
	const changes = deckChanges(shown, read.deck).length;
	return `The deck was read again: ${changes === 0 ? 'nothing has changed' : changes === 1 ? 'one slide has changed' : `${changes} slides have changed`}.`;
}

function stagedOf(read: Reloaded, shown: CheckedDeck, before: StagedEdit | undefined): StagedEdit | undefined {
	if (!read.deck) {
		const {file, line, message} = read.problems[0].problem;
		return {changes: [], count: 0, ...before, problem: cleanLine(`${file}:${line} ${message}`)};
	}

	const changes = deckChanges(shown.deck, read.deck);
	return changes.length === 0 ? undefined : {changes: changes.slice(0, mostTold), count: changes.length, problem: ''};
}
