/** Offers once to give a deck an id where its history is known by its path alone. */
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {hasOwnId, type KeptDeck, readOrStop} from '../record/kept-deck.ts';
import {nameDeck} from './name-deck.ts';

/**
 * Says that a deck with runs has no id and asks whether to write one; where nobody can be asked, names the command that does.
 * The second time nothing.
 */
export async function offerId(kept: KeptDeck): Promise<void> {
	const {deck, found, folder, runs} = kept;
	const told = path.join(folder, 'told-of-id');
	if (hasOwnId(deck) || found.watched === undefined || runs.length === 0 || existsSync(told)) return;
	readOrStop(() => writeFileSync(told, '', {mode: 0o600}));
	const canAsk = process.stdin.isTTY && process.stdout.isTTY;
	process.stderr.write(`lectern: this deck has no \`id:\`: what is kept of it is lost when it is moved or renamed.${canAsk ? '' : ' Give it one: lectern runs name'}\n`);
	if (canAsk && (await nameDeck(kept, false)) !== 0) process.stdout.write('It can be written at any time: lectern runs name\n');
}
