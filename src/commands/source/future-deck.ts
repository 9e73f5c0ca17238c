/** Finds the deck to be that a source is written for before there is a slide. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {ParagraphFate} from '../../check/source/match-paragraphs.ts';
import type {SourceParagraph} from '../../deck/deck.ts';
import {readDeck} from '../../deck/read/read-deck.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {findDeck, foundFiles, holdsDeck} from '../files/find-deck.ts';
import type {LoadedDeck} from '../files/load-deck.ts';
import {kindOf} from '../files/read-file.ts';
import {Stop} from '../words/stop.ts';

/** The file of Markdown that a word names which is to be a deck: not there, or without a slide; in a folder not there, or without a deck. Undefined for a deck that is there. */
export function findFutureDeck(word: string): string | undefined {
	const kind = kindOf(word);
	if (kind === 'file') return readDeck(findDeck(word).files).slides.length > 0 ? undefined : word;
	if (kind === 'folder') return holdsDeck(word) ? undefined : path.join(word, '1.md');
	if (kind !== 'nothing') return undefined;
	return /\.(?:md|markdown)$/i.test(word) ? word : path.join(word, '1.md');
}

/** A deck to be as it will be begun: it names its source, and has no files yet. */
export function loadFutureDeck(file: string): LoadedDeck {
	const deck = readDeck({path: file, pages: [{name: path.basename(file), text: '---\nsource: source.yaml\n---\n'}]});
	return {deck, found: {...foundFiles({path: file, pages: []}, path.dirname(file)), watched: file}};
}

/** A `Stop` where gists are written that the new text has no paragraph for: they may be of another deck, whose name was mistyped. */
export function checkNothingLost(file: string, known: readonly SourceParagraph[], fates: readonly ParagraphFate[]): void {
	const kept = new Set(fates.flatMap(fate => (fate.type === 'same' ? [fate.before] : [])));
	if (known.every(({number, gist}) => gist.trim() === '' || kept.has(number))) return;
	throw new Stop(`There is no deck \`${cleanLine(file)}\`, and the source that stands there is of another text.\nName the deck that it is the source of, or write this one in a folder of its own.`);
}

/** Makes the folder of a deck to be; a `Stop` where the folder above is not there. */
export function makeFolder(file: string): void {
	const folder = path.dirname(file);
	if (kindOf(folder) !== 'nothing') return;
	if (kindOf(path.dirname(folder)) !== 'folder') throw new Stop(`There is no folder \`${cleanLine(path.dirname(folder))}\`.\nMake it, or name a deck in a folder that is there.`);
	mkdirSync(folder);
}
