/** What a deck's citations lead to. */
import type {Deck, Source} from './deck.ts';

/** A paragraph of the reader's own copy of the article: its text, and the fingerprint of that. */
export type Passage = {readonly text: string; readonly fingerprint: string};

/** What is at hand of the article: what the deck says of it, and the passages of the reader's copy in their order. */
export type Evidence = {
	readonly source?: Source | undefined;
	readonly passages: readonly Passage[];
	/** The words of the passage of a paragraph (from 1) that the slide at an index takes up; absent until what finds them is loaded. */
	readonly findWords?: (deck: Deck, slide: number, paragraph: number, evidence: Evidence) => readonly WordRange[];
};

/** Words of a text, by their offsets. */
export type WordRange = {readonly start: number; readonly end: number};

/** Nothing at hand. */
export const noEvidence: Evidence = {passages: []};

/** The passage of a paragraph (from 1) in the reader's copy, and whether it is the text that the deck cites; undefined where there is none. */
export function passageAt({source, passages}: Evidence, number: number): {readonly text: string; readonly isCited: boolean} | undefined {
	const passage = passages[number - 1];
	if (!passage) return undefined;
	const known = source?.paragraphs[number - 1]?.fingerprint;
	return {text: passage.text, isCited: known === undefined || known === passage.fingerprint};
}

/** How many of the paragraphs that the deck has a fingerprint of stand otherwise in the reader's copy, or not at all, and of how many. */
export function countDiffering(evidence: Evidence): {readonly differing: number; readonly cited: number} {
	const cited = (evidence.source?.paragraphs ?? []).filter(({fingerprint}) => fingerprint !== undefined);
	return {differing: cited.filter(({number}) => passageAt(evidence, number)?.isCited !== true).length, cited: cited.length};
}
