/** Marks a deck by its text, so that two terminals know whether they show the same. */
import {createHash} from 'node:crypto';
import type {DeckFiles} from '../../deck/read/read-deck.ts';

const marks = new WeakMap<DeckFiles, string>();

/** The mark: a hash of the files' names and texts. */
export function deckMark(files: DeckFiles): string {
	const known = marks.get(files);
	if (known !== undefined) return known;
	const hash = createHash('sha256');
	for (const {name, text} of files.pages) hash.update(JSON.stringify([name, text]));
	const mark = hash.digest('hex').slice(0, 16);
	marks.set(files, mark);
	return mark;
}
