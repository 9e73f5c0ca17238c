/** The words of a deck's language and of its article's, with what the source adds: agreed names, and which words answer which. */
import {type Language, languageOf} from '../../article/language/languages.ts';
import {type AddedPhrase, type Lexicon, makeLexicon} from '../../article/mark/lexicon.ts';
import {readMarks} from '../../article/mark/read-marks.ts';
import type {Source} from '../../deck/deck.ts';

/** The lexicons of a deck and of the text that it is held against, and the agreed names. */
export type Lexicons = {readonly deck: Lexicon; readonly text: Lexicon; readonly names: readonly AddedPhrase[]; readonly isTranslated: boolean};

/** The lexicons for a deck in a language; the text is the article's where that is at hand, else the gists in the deck's language. */
export function makeLexicons(language: string, source: Source | undefined, hasArticle: boolean): Lexicons {
	const deckLanguage = languageOf(language);
	const articleLanguage = languageOf(source?.language ?? language);
	const names = agreedNames(source);
	const pairs = source?.words ?? [];
	const answers = (side: 'article' | 'deck') => pairs.flatMap((pair, index) => pair[side].map(phrase => ({phrase, kind: 'term' as const, key: `pair:${index}`})));
	const deck = makeLexicon(deckLanguage, [...names, ...answers('deck'), ...claimsAnswered(pairs, articleLanguage)]);
	return {deck, text: hasArticle ? makeLexicon(articleLanguage, [...names, ...answers('article')]) : deck, names, isTranslated: articleLanguage.code !== deckLanguage.code};
}

/** The claim words of the article for which words of the deck stand. */
function claimsAnswered(pairs: NonNullable<Source['words']>, language: Language): readonly AddedPhrase[] {
	if (pairs.length === 0) return [];
	const plain = makeLexicon(language);
	return pairs.flatMap(({article, deck}) => {
		const keys = article.flatMap(word => readMarks(word, plain).filter(({kind}) => kind === 'claim').map(({key}) => key));
		return deck.flatMap(phrase => keys.map(key => ({phrase, kind: 'claim' as const, key})));
	});
}

/** Each agreed name with its other words under one key: that of the language's tables where they know it. */
function agreedNames(source: Source | undefined): readonly AddedPhrase[] {
	return (source?.names ?? []).flatMap(({name, also}) => {
		const tabled = [languageOf('en'), languageOf(source?.language ?? 'en')].flatMap(({places}) => Object.entries(places)).find(([, words]) => words.includes(name))?.[0];
		const key = tabled === undefined ? `agreed:${name.toLowerCase()}` : `place:${tabled}`;
		const isOne = also.length === 0 && !name.includes(' ');
		return isOne && tabled === undefined ? [] : [name, ...also].map(phrase => ({phrase, kind: 'place' as const, key}));
	});
}
