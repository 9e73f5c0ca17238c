/** Loads a deck together with what is kept of it. */
import {isAbsolute} from 'node:path';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Deck} from '../../deck/deck.ts';
import {slideIds} from '../../deck/slide-ids.ts';
import type {KeptRun} from '../../talk/practice/record/kept-run.ts';
import {type Outline, outlineDeck} from '../../talk/practice/run/outline.ts';
import {replayRuns} from '../../talk/practice/record/replay.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {FoundDeck} from '../files/find-deck.ts';
import {readDeckSource} from '../files/gather-evidence.ts';
import {loadDeck} from '../files/load-deck.ts';
import {Stop} from '../words/stop.ts';
import {type Kept, readRunRecords, skippedMessages} from './read-kept.ts';
import type {RunRecord} from '../../talk/practice/record/record.ts';
import {deckFolder, stateFolder} from './state-folder.ts';

/** A deck, its slides' unique ids, and the runs that are kept of it in `folder`, oldest first. */
export type KeptDeck = {
	readonly deck: Deck;
	readonly found: FoundDeck;
	readonly reading: SourceReading;
	readonly ids: readonly string[];
	readonly outline: Outline;
	readonly folder: string;
	readonly kept: Kept<RunRecord>;
	readonly runs: readonly KeptRun[];
};

/** Loads the deck that a word names, with its runs. Damaged lines of its records are named on standard error. */
export async function loadKeptDeck(word: string | undefined): Promise<KeptDeck> {
	const loaded = await loadDeck(word);
	const {deck, found} = loaded;
	// A deck from standard input that gives no id is known by its title.
	const folder = deckFolder(stateFolder(process.env), deck.id === '-' ? `standard input, ${deck.title}` : deck.id);
	const kept = readOrStop(() => readRunRecords(folder));
	const ids = slideIds(deck);
	tellSkipped(kept);
	return {deck, found, reading: readDeckSource(loaded), ids, outline: outlineDeck(deck, ids), folder, kept, runs: replayRuns(kept.records)};
}

/** Whether a deck's front matter gives an id, by which it is known wherever it lies; else it is known by its path. */
export function hasOwnId({id}: Deck): boolean {
	return id !== '-' && !isAbsolute(id);
}

/** Names the damaged lines of a records file on standard error, at most ten of them. */
export function tellSkipped(kept: Kept<unknown>): void {
	const messages = skippedMessages(kept);
	const more = messages.length > 10 ? [`and ${messages.length - 10} more`] : [];
	for (const message of [...messages.slice(0, 10), ...more]) process.stderr.write(`lectern: ${cleanLine(message)}\n`);
}

/** What `work` gives; a `Stop` where a file of kept records cannot be read or written. */
export function readOrStop<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		const {code, path} = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		throw new Stop(`What is kept of your practice cannot be used: ${path ?? ''} (${code}).\nMend its permissions, or name another folder in XDG_STATE_HOME.`);
	}
}
