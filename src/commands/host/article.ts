/** Reads the user's own copy of the article. */
import {fingerprint} from '../../article/fingerprint.ts';
import {splitParagraphs} from '../../article/paragraphs.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Deck} from '../../deck/deck.ts';
import type {Passage} from '../../draw/panel/sources.ts';
import {readText} from './find-deck.ts';

/** Gives the passages of an article file by paragraph number, each checked against the fingerprint that the deck carries. */
export function readArticle(file: string, deckNow: () => Deck): (number: number) => Passage | undefined {
	const paragraphs = splitParagraphs(readText(file));
	return number => {
		const paragraph = paragraphs[number - 1];
		if (!paragraph) return undefined;
		const known = deckNow().source?.paragraphs[number - 1]?.fingerprint;
		return {text: cleanLine(paragraph.text), isCited: known === undefined || known === fingerprint(paragraph.text)};
	};
}

/** One line on how many of the paragraphs that the deck cites stand otherwise in the user's copy, or not at all; empty for none. */
export function differingMessage(deck: Deck, passageOf: (number: number) => Passage | undefined): string {
	const cited = (deck.source?.paragraphs ?? []).filter(paragraph => paragraph.fingerprint !== undefined);
	const differing = cited.filter(({number}) => passageOf(number)?.isCited !== true);
	if (differing.length === 0) return '';
	return `${differing.length} of ${cited.length} paragraphs of this article differ from what the deck cites; s shows which.`;
}
