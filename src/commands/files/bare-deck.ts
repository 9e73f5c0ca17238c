/** Finds the deck in the folder that a bare `lectern` is started in. */
import {splitSlides} from '../../deck/read/raw/split-slides.ts';
import {cleanLine, cleanText} from '../../deck/text/clean-text.ts';
import {Stop} from '../words/stop.ts';
import {readRegular} from './read-file.ts';

/** The only one of a folder's Markdown files that is a deck; undefined where none is. A `Stop` that lists them where several are. */
export function bareDeck(names: readonly string[]): string | undefined {
	const decks = names.filter(isDeck);
	if (decks.length < 2) return decks[0];
	const lines = decks.map(name => `  lectern ${shellWord(cleanLine(name))}`);
	throw new Stop(`There are several decks here. Name one of them:\n${lines.join('\n')}\nOr show them all as one: lectern .`);
}

/** Whether a file was written as slides: it has front matter, or more than one slide. */
function isDeck(name: string): boolean {
	const read = readRegular(name);
	if ('trouble' in read) return false;
	const {frontMatter, slides} = splitSlides(cleanText(read.text));
	return frontMatter !== undefined || slides.length > 1;
}

/** A name as a shell reads it as one word. */
function shellWord(name: string): string {
	return /^[\w./@%+=:,-]+$/.test(name) && !name.startsWith('-') ? name : `'${(name.startsWith('-') ? './' : '') + name.replaceAll("'", String.raw`'\''`)}'`;
}
