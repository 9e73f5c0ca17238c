/** Loads a deck from where a command's operand says. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Deck} from '../../deck/deck.ts';
import {readDeck} from '../../deck/read/read-deck.ts';
import {deckFromText, findDeck, type FoundDeck} from './find-deck.ts';
import {Stop} from '../words/stop.ts';
import {mostBytes, stopFor, tooLarge} from './read-file.ts';

/** A deck, where it came from, and how to read it again. */
export type LoadedDeck = {readonly deck: Deck; readonly found: FoundDeck};

/** Loads the deck that a word names, `-` being standard input. A `Stop` where there is none, or nothing in it. */
export async function loadDeck(word: string | undefined): Promise<LoadedDeck> {
	if (word !== '-') return readFound(findDeck(word));
	if (process.stdin.isTTY) throw new Stop('A deck was to come from standard input, but that is the terminal.\nPipe one in: cat talk.md | lectern -');
	return readFound(deckFromText(await readStandardInput()));
}

/** All that comes from standard input; a `Stop` where that is more than is read of a file. */
export async function readStandardInput(): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
		size += piece.length;
		if (size > mostBytes) throw stopFor('standard input', tooLarge(mostBytes));
		pieces.push(piece);
	}

	return Buffer.concat(pieces, size);
}

/** Reads a deck's files into a deck; a `Stop` where they hold no slide. */
export function readFound(found: FoundDeck): LoadedDeck {
	const deck = readDeck(found.files);
	if (deck.slides.length > 0) return {deck, found};
	const name = found.watched ?? 'standard input';
	throw new Stop(`There are no slides in \`${cleanLine(name)}\`.\nWrite one: a heading such as \`# My talk\`, then \`---\` on a line of its own before the next.`);
}
