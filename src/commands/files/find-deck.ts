/** Finds the files of a deck and reads them. */
import {readdirSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {problemAt} from '../../deck/problem/problem.ts';
import {nearestWord} from '../../deck/text/nearest-word.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {DeckFile, DeckFiles} from '../../deck/read/read-deck.ts';
import type {OtherFile} from '../../deck/read/read-source.ts';
import {Stop} from '../words/stop.ts';
import {bareDeck} from './bare-deck.ts';
import {decodeText, kindOf, mostBytes, readNamed, readRegular, stopFor, type Trouble, troubleOf} from './read-file.ts';
import {isWithin} from './within.ts';

/** The deck's files with the folder that their names are relative to; `watched` is the path to watch for changes. */
export type FoundDeck = {
	readonly files: DeckFiles;
	readonly folder: string;
	/** Absent where there is nothing to read again: the deck came through a pipe. */
	readonly watched?: string;
	/** Reads a file that stands beside the deck's. */
	readonly readOther: (name: string) => OtherFile;
};

/** The deck that ships with the program. */
const shipped = path.join(import.meta.dirname, '..', 'slides', 'missile-shield');

/** Reads the deck that a word names: a folder, a file, or undefined for `./slides`, the only deck among the files here, or the shipped one. A `Stop` where it cannot. */
export function findDeck(word: string | undefined): FoundDeck {
	if (word === undefined) return findBare();
	const kind = kindOf(word);
	const meant = kind === 'nothing' ? markdownLike(word) : undefined;
	if (meant !== undefined) throw new Stop(`There is no deck \`${cleanLine(word)}\`; did you mean \`${cleanLine(meant)}\`?`);
	if (kind === 'nothing') throw new Stop(`There is no deck \`${cleanLine(word)}\`.\nGive a folder of Markdown files, a Markdown file, or - for standard input.`);
	if (kind === 'folder') return readFolder(word);
	const text = readNamed(word);
	return kind === 'file' ? foundFile(word, text) : foundText(text, path.basename(word));
}

/** The Markdown file beside which a word leads that has its name, or nearly; undefined where none lies there. */
function markdownLike(word: string): string | undefined {
	const folder = path.dirname(word);
	if (kindOf(folder) !== 'folder' || 'trouble' in namesIn(folder)) return undefined;
	const names = markdownIn(folder);
	const stems = names.map(name => path.parse(name).name);
	const nearest = nearestWord(path.basename(word).replace(/\.(?:md|markdown)$/i, ''), stems);
	return nearest === undefined ? undefined : path.join(folder, names[stems.indexOf(nearest)]!);
}

function findBare(): FoundDeck {
	if (kindOf('slides') === 'folder' && holdsDeck('slides')) return readFolder('slides');
	const name = 'trouble' in namesIn('.') ? undefined : bareDeck(markdownIn('.'));
	return name === undefined ? readFolder(shipped) : findDeck(name);
}

/** Reads a deck again that was found under a path. Only files are read now, which nobody needs to wait for; a `Stop` where it cannot. */
export function findAgain(watched: string): FoundDeck {
	const kind = kindOf(watched);
	if (kind === 'nothing') throw new Stop(`There is no deck \`${cleanLine(watched)}\` any more.`);
	if (kind === 'folder') return readFolder(watched);
	const read = readRegular(watched);
	if ('trouble' in read) throw stopFor(watched, read);
	return foundFile(watched, read.text);
}

/** The deck in a text that came from standard input. */
export function deckFromText(bytes: Uint8Array): FoundDeck {
	const read = decodeText(bytes);
	if ('trouble' in read) throw stopFor('standard input', read);
	return foundText(read.text, 'standard input');
}

/** A deck that came through a pipe: it has no folder, and is not there a second time. */
function foundText(text: string, name: string): FoundDeck {
	return {files: {path: '-', pages: [{name, text}]}, folder: process.cwd(), readOther: () => ({trouble: 'has no folder: the deck comes from standard input', names: []})};
}

/** A deck whose files were handed on by the program that read them; what stands beside them is read from their folder. */
export function foundFiles(files: DeckFiles, folder: string): FoundDeck {
	return {files, folder, readOther: name => readBeside(folder, name)};
}

function foundFile(file: string, text: string): FoundDeck {
	return found(path.resolve(file), {pages: [{name: path.basename(file), text}]}, path.dirname(file), file);
}

/** Whether a folder holds a deck, or folders that do. */
export function holdsDeck(folder: string): boolean {
	return markdownIn(folder).length > 0 || decksIn(folder).length > 0;
}

/** A folder with no Markdown of its own may hold one deck in a folder below it. */
function readFolder(folder: string): FoundDeck {
	const names = markdownIn(folder);
	if (names.length > 0) return found(folder, readPages(folder, names), folder, folder);
	const decks = decksIn(folder);
	if (decks.length === 1) return readFolder(path.join(folder, decks[0]!));
	if (decks.length > 1) throw new Stop(`There are several decks in \`${cleanLine(folder)}\`: ${decks.map(cleanLine).join(', ')}.\nName one of them: lectern ${cleanLine(path.join(folder, decks[0]!))}`);
	throw new Stop(`There is no Markdown file in \`${cleanLine(folder)}\`.\nA deck is a folder of .md files, read in the order of their names.`);
}

/** The files of a folder; those that cannot be read are problems, as long as any can. Together they have no more bytes than one may have. */
function readPages(folder: string, names: readonly string[]): Pick<DeckFiles, 'pages' | 'problems'> {
	const pages: DeckFile[] = [];
	const troubles: (Trouble & {readonly name: string})[] = [];
	let left = mostBytes;
	for (const name of names) {
		const read = readRegular(path.join(folder, name), left);
		if ('trouble' in read) {
			troubles.push({name, ...read});
		} else {
			left -= read.bytes;
			pages.push({name, text: read.text});
		}
	}

	const [first] = troubles;
	if (pages.length === 0 && first) throw stopFor(path.join(folder, first.name), first);
	const problems = troubles.map(({name, trouble, hint}) => problemAt({file: cleanLine(name), line: 1, column: 1}, 'file', `This file ${trouble}; the deck is read without it.`, {hint}));
	return {pages, problems};
}

function found(deckPath: string, files: Omit<DeckFiles, 'path'>, folder: string, watched: string): FoundDeck {
	return {files: {...files, path: path.resolve(deckPath)}, folder, watched, readOther: name => readBeside(folder, name)};
}

/** A file within the deck's folder; a name or a symbolic link that leads out of it reaches nothing. */
function readBeside(folder: string, name: string): OtherFile {
	const names = namesIn(folder);
	if ('trouble' in names) return {...names, names: []};
	if (path.basename(name) !== name || name === '') return {trouble: 'is not the name of a file in the deck’s folder', names};
	if (!names.includes(name)) return {trouble: 'is not there', names};
	if (kindOf(path.join(folder, name)) === 'file' && leadsOut(folder, name)) return {trouble: 'is a symbolic link that leads out of the deck’s folder', hint: 'copy the file there', names};
	const read = readRegular(path.join(folder, name));
	return 'trouble' in read ? {...read, names} : {text: read.text};
}

/** Whether a file of a folder is a link to one elsewhere. */
function leadsOut(folder: string, name: string): boolean {
	try {
		return !isWithin(realpathSync(folder), realpathSync(path.join(folder, name)));
	} catch {
		// Gone in this moment: reading it tells so.
		return false;
	}
}

function markdownIn(folder: string): readonly string[] {
	const all = namesIn(folder);
	if ('trouble' in all) throw stopFor(folder, all);
	const names = all.filter(name => /\.(md|markdown)$/i.test(name) && !name.startsWith('.') && kindOf(path.join(folder, name)) !== 'folder');
	return names.toSorted((a, b) => leadingNumber(a) - leadingNumber(b) || a.localeCompare(b, 'en', {numeric: true}));
}

/** Where numbers decide, nothing else is asked: the first `localeCompare` takes 5 ms. */
function leadingNumber(name: string): number {
	return Number(/^\d+/.exec(name)?.[0] ?? NaN);
}

/** The folders below a folder that hold Markdown; one that cannot be looked into holds none. */
function decksIn(folder: string): readonly string[] {
	const all = namesIn(folder);
	return ('trouble' in all ? [] : all).filter(name => {
		const inner = path.join(folder, name);
		return !name.startsWith('.') && kindOf(inner) === 'folder' && !('trouble' in namesIn(inner)) && markdownIn(inner).length > 0;
	});
}

function namesIn(folder: string): readonly string[] | Trouble {
	try {
		return readdirSync(folder);
	} catch (error) {
		return troubleOf(error);
	}
}
