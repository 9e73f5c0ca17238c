/** `lectern runs name`: gives a deck an id of its own, and what is kept of it moves along. */
import {existsSync, readFileSync, realpathSync, renameSync} from 'node:fs';
import path from 'node:path';
import {writeId} from '../../deck/write-id.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {confirm} from '../terminal/confirm.ts';
import {decodeText} from '../files/read-file.ts';
import {checkReplaceable, replaceFile} from '../files/replace-file.ts';
import {hasOwnId, type KeptDeck, readOrStop} from '../record/kept-deck.ts';
import {deckFolder, stateFolder} from '../record/state-folder.ts';
import {Stop} from '../words/stop.ts';

/** Writes an `id:` made of the deck's title into its first file, after asking unless `isSure`, and moves its history to that name. */
export async function nameDeck({deck, found, folder}: KeptDeck, isSure: boolean): Promise<number> {
	if (hasOwnId(deck)) throw new Stop(`The deck has an id already: ${cleanLine(deck.id)}`);
	const [page] = found.files.pages;
	if (found.watched === undefined || page === undefined) throw new Stop('A deck that came through a pipe cannot be changed.');
	const file = realpathSync(path.join(found.folder, page.name));
	const [id, target] = freeId(deck.title);
	checkReplaceable(file);
	process.stdout.write(`+id: ${id}    in ${cleanLine(file)}\n`);
	const isWanted = isSure || (await confirm('Write it, and let the history go by this name?'));
	if (isWanted === undefined) throw new Stop('There is no terminal to ask on.\nWrite it without being asked: lectern runs name --yes', 2);
	if (!isWanted) return 1;
	const before = readFileSync(file);
	const read = decodeText(before);
	if ('trouble' in read || read.text !== page.text) throw new Stop(`\`${cleanLine(file)}\` was saved just now.\nGive the command again, for the new text.`);
	replaceFile({file, before, after: writeId(before.toString('utf8'), id)});
	if (existsSync(folder)) readOrStop(() => renameSync(folder, target));
	process.stdout.write('The deck has its id, and its history is found wherever the deck lies.\n');
	return 0;
}

/** An id made of a title that no other deck's history has, and the folder of that. */
function freeId(title: string): readonly [id: string, folder: string] {
	const slug = title.toLowerCase().normalize('NFKD').replaceAll(/[^a-z0-9]+/g, '-').slice(0, 40).replaceAll(/^-|-$/g, '');
	// A name of digits alone would be a number in YAML.
	const base = /[a-z]/.test(slug) ? slug : `deck-${slug}`.replace(/-$/, '');
	for (let count = 1; ; count++) {
		const id = count === 1 ? base : `${base}-${count}`;
		const folder = deckFolder(stateFolder(process.env), id);
		if (!existsSync(folder)) return [id, folder];
	}
}
