/** Tells once that a deck's history is known by its path alone. */
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {hasOwnId, type KeptDeck, readOrStop} from './kept-deck.ts';

/** Prints on standard error that a deck with runs has no id, and what gives it one; the second time nothing. */
export function warnUnnamed({deck, found, folder, runs}: KeptDeck): void {
	const told = path.join(folder, 'told-of-id');
	if (hasOwnId(deck) || found.watched === undefined || runs.length === 0 || existsSync(told)) return;
	readOrStop(() => writeFileSync(told, '', {mode: 0o600}));
	process.stderr.write('lectern: this deck has no `id:`: what is kept of it is lost when it is moved or renamed. Give it one: lectern runs name\n');
}
