/** Finds names in a text, and which names and words of a deck give nothing to recall. */
import type {Deck, Slide} from '../../../deck/deck.ts';
import {inlineText} from '../../../deck/inline.ts';
import {slideWords} from '../../../deck/walk/shown-words.ts';

/** Words with capitals in a row, joined by of, the or the like: the name of a person, a place or an office. */
const name = /(?<![\p{L}\d])\p{Lu}[\p{L}\d-]*(?:[’']\p{Lu}\p{L}*)?(?:\s(?:(?:of|the|al|de|bin)\s)*\p{Lu}[\p{L}\d-]*(?:[’']\p{Lu}\p{L}*)?)*/gu;

/** A name in a text, and where it stands. */
export type FoundName = {readonly start: number; readonly words: string};

/** The names in a text in their order; a single word that opens a sentence is none, having its capital from that. */
export function namesIn(text: string): readonly FoundName[] {
	return [...text.matchAll(name)]
		.map(match => ({start: match.index, words: match[0]}))
		.filter(({start, words}) => {
			const isOpening = start === 0 || /(?:[.!?:]\s|[“"])$/.test(text.slice(0, start));
			return words.length > 2 && (!isOpening || (start === 0 && words.includes(' ')));
		});
}

/** A name on more slides than this is in the whole talk: to guess it is always a good guess. */
const mostSlides = 3;

/** The names, in lower case, that give nothing to recall anywhere in a deck: its sides, and those that most of it is about. */
export function plainNames({slides, sides}: Pick<Deck, 'slides' | 'sides'>, ids: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const index of ids.keys()) {
		const found = new Set(namesIn(` ${slideWords(slides.at(index))}`).map(({words}) => words.toLowerCase()));
		for (const words of found) counts.set(words, (counts.get(words) ?? 0) + 1);
	}

	return new Set([...sides.map(side => side.toLowerCase()), ...[...counts].filter(([_words, count]) => count > mostSlides).map(([words]) => words)]);
}

/** The words of a slide's title, in lower case, which stand on its cards. */
export function titleWords({title}: Slide): ReadonlySet<string> {
	return new Set(wordsOf(inlineText(title)));
}

/** The words of a text in lower case; a figure is one. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\d]+(?:[.,'’-][\p{L}\d]+)*/gu) ?? [];
}
