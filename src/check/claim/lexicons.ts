/** The words of a deck's language and of its article's, with what the source adds: agreed names, and which words answer which. */
import {languageOf} from '../../article/language/languages.ts';
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
	const plain = makeLexicon(articleLanguage);
	const claimKeys = (words: readonly string[]) => words.flatMap(word => readMarks(word, plain).filter(({kind}) => kind === 'claim').map(({key}) => key));
	const answers = (side: 'article' | 'deck'): readonly AddedPhrase[] =>
		(source?.words ?? []).flatMap((pair, index) => {
			const claims = side === 'deck' ? claimKeys(pair.article) : [];
			return pair[side].flatMap(phrase => [{phrase, kind: 'term' as const, key: `pair:${index}`}, ...claims.map(key => ({phrase, kind: 'claim' as const, key}))]);
		});
	const deck = makeLexicon(deckLanguage, [...names, ...answers('deck')]);
	return {deck, text: hasArticle ? makeLexicon(articleLanguage, [...names, ...answers('article')]) : deck, names, isTranslated: articleLanguage.code !== deckLanguage.code};
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
