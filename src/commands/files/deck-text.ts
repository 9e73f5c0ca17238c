/** Reads the text that problems point at: of a deck's pages, and of what stands beside them. */
import type {FoundDeck} from './find-deck.ts';

/** The text of a file that a problem names: one of the deck's pages, or one that stands beside them. Undefined for one that is not there. */
export function textIn({files, readOther}: FoundDeck, name: string): string | undefined {
	const page = files.pages.find(one => one.name === name);
	if (page) return page.text;
	const other = readOther(name);
	return 'text' in other ? other.text : undefined;
}

/** Gives a line of a file by its number, from 1; a file that is asked again is neither read nor parted into its lines again. */
export function lineReader(found: FoundDeck): (file: string, line: number) => string | undefined {
	const parted = new Map<string, readonly string[]>();
	return (file, line) => {
		const lines = parted.get(file) ?? textIn(found, file)?.split(/\r\n?|\n/) ?? [];
		parted.set(file, lines);
		return lines[line - 1];
	};
}
