/** Gathers what a deck's citations lead to: its source, and the article where the user gave a copy. */
import {countDiffering, type Evidence, type Passage} from '../../deck/evidence.ts';
import {readSource, type SourceReading} from '../../deck/read/read-source.ts';
import {type Invocation, optionValue} from '../words/command.ts';
import type {LoadedDeck} from './load-deck.ts';

/** Reads a deck's source. It takes the YAML parser, so whoever only shows a slide does it when that is on the screen. */
export function readDeckSource({deck, found}: LoadedDeck): SourceReading {
	return readSource(deck.sourceNote, found.readOther);
}

/** The passages of the file that `--article` names, none without it. */
export async function readPassages(invocation: Invocation): Promise<readonly Passage[]> {
	const file = optionValue(invocation, 'article');
	return file === undefined ? [] : (await import('./article.ts')).readArticle(file);
}

/** One line on how many of the paragraphs that the deck cites stand otherwise in the user's copy, or not at all; empty for none. */
export function differingMessage(evidence: Evidence): string {
	const {differing, cited} = countDiffering(evidence);
	return differing === 0 ? '' : `${differing} of ${cited} paragraphs of this article differ from what the deck cites; s shows which.`;
}
