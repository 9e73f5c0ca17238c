/** Finds the files of a deck and reads them. */
import {existsSync, readdirSync, readFileSync, type Stats, statSync} from 'node:fs';
import path from 'node:path';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {DeckFile, DeckFiles} from '../../deck/read/read-deck.ts';
import type {OtherFile} from '../../deck/read/read-source.ts';
import {Stop} from '../words/stop.ts';

/** The deck's files with the folder that their names are relative to; `watched` is the path to watch for changes. */
export type FoundDeck = {
	readonly files: DeckFiles;
	readonly folder: string;
	readonly watched?: string;
	/** Reads a file that stands beside the deck's. */
	readonly readOther: (name: string) => OtherFile;
};

/** The deck that ships with the program. */
const shipped = path.join(import.meta.dirname, '..', 'slides', 'missile-shield');

/** Reads the deck that a word names: a folder, a file, or undefined for `./slides` or the shipped one. A `Stop` where it cannot. */
export function findDeck(word: string | undefined): FoundDeck {
	if (word === undefined) return readFolder(existsSync('slides') && hasDecks('slides') ? 'slides' : shipped);
	const status = statusOf(word);
	if (!status) throw new Stop(`There is no deck \`${cleanLine(word)}\`.\nGive a folder of Markdown files, a Markdown file, or - for standard input.`);
	return status.isDirectory() ? readFolder(word) : readFile(word);
}

/** The deck in a text that came from standard input. */
export function deckFromText(bytes: Uint8Array): FoundDeck {
	const page = {name: 'standard input', text: decode(bytes, 'standard input')};
	return {files: {path: '-', pages: [page]}, folder: process.cwd(), readOther: () => ({trouble: 'has no folder: the deck comes from standard input', names: []})};
}

function hasDecks(folder: string): boolean {
	return markdownIn(folder).length > 0 || decksIn(folder).length > 0;
}

/** A folder with no Markdown of its own may hold one deck in a folder below it. */
function readFolder(folder: string): FoundDeck {
	const names = markdownIn(folder);
	if (names.length === 0) {
		const decks = decksIn(folder);
		if (decks.length === 1) return readFolder(path.join(folder, decks[0]!));
		if (decks.length > 1) throw new Stop(`There are several decks in \`${cleanLine(folder)}\`: ${decks.map(cleanLine).join(', ')}.\nName one of them: lectern ${cleanLine(path.join(folder, decks[0]!))}`);
		throw new Stop(`There is no Markdown file in \`${cleanLine(folder)}\`.\nA deck is a folder of .md files, read in the order of their names.`);
	}

	const pages = names.map((name): DeckFile => ({name, text: readText(path.join(folder, name))}));
	return found(folder, pages, folder, folder);
}

function readFile(file: string): FoundDeck {
	return found(path.resolve(file), [{name: path.basename(file), text: readText(file)}], path.dirname(file), file);
}

function found(deckPath: string, pages: readonly DeckFile[], folder: string, watched: string): FoundDeck {
	return {files: {path: path.resolve(deckPath), pages}, folder, watched, readOther: name => readBeside(folder, name)};
}

/** A file within the deck's folder; a name that leads out of it reaches nothing. */
function readBeside(folder: string, name: string): OtherFile {
	const names = readNames(folder);
	if (path.basename(name) !== name || name === '') return {trouble: 'is not the name of a file in the deck’s folder', names};
	const other = path.join(folder, name);
	if (!names.includes(name)) return {trouble: 'is not there', names};
	if (isFolder(other)) return {trouble: 'is a folder', names};
	try {
		return {text: readText(other)};
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		return {trouble: error.message.split('\n')[0]!.replace(/^`[^`]*` |\.$/g, ''), names};
	}
}

function markdownIn(folder: string): readonly string[] {
	const names = readNames(folder).filter(name => /\.(md|markdown)$/i.test(name) && !name.startsWith('.') && !isFolder(path.join(folder, name)));
	return names.toSorted((a, b) => leadingNumber(a) - leadingNumber(b) || a.localeCompare(b, 'en', {numeric: true}));
}

/** Where numbers decide, nothing else is asked: the first `localeCompare` takes 5 ms. */
function leadingNumber(name: string): number {
	return Number(/^\d+/.exec(name)?.[0] ?? NaN);
}

function decksIn(folder: string): readonly string[] {
	return readNames(folder).filter(name => {
		const inner = path.join(folder, name);
		return !name.startsWith('.') && statusOf(inner)?.isDirectory() && markdownIn(inner).length > 0;
	});
}

/** What a path is, undefined where there is nothing. */
function statusOf(file: string): Stats | undefined {
	try {
		return statSync(file, {throwIfNoEntry: false});
	} catch (error) {
		throw unreadable(file, error);
	}
}

const isFolder = (name: string) => statSync(name, {throwIfNoEntry: false})?.isDirectory() ?? false;

function readNames(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		throw unreadable(folder, error);
	}
}

/** The text of a UTF-8 file; a `Stop` for one that cannot be read, is binary or is in another encoding. */
export function readText(file: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		throw unreadable(file, error);
	}

	return decode(bytes, file);
}

function decode(bytes: Uint8Array, name: string): string {
	if (bytes.includes(0)) throw new Stop(`\`${cleanLine(name)}\` is a binary file, not Markdown.`);
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new Stop(`\`${cleanLine(name)}\` is not UTF-8 text.\nConvert it, for example: iconv -f latin1 -t utf-8 FILE > NEW`);
	}
}

function unreadable(file: string, error: unknown): Stop {
	const code = (error as NodeJS.ErrnoException).code;
	const reason = code === 'EACCES' ? 'you have no permission to read it' : code === 'ENOENT' ? 'it is not there' : String(code ?? error);
	return new Stop(`\`${cleanLine(file)}\` cannot be read: ${reason}.`);
}
