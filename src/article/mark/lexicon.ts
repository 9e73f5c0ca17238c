/** The words of a language made ready for look-up, with those that a deck adds. */
import type {Language} from '../language/languages.ts';

/** What a phrase means: the kind of mark, and its key. */
export type Meaning = {readonly kind: 'place' | 'date' | 'claim' | 'term'; readonly key: string};

/** A phrase that is added to a language's own. */
export type AddedPhrase = Meaning & {readonly phrase: string};

/** Phrases by their first word, longest first. */
export type Lexicon = {
	readonly language: Language;
	readonly phrases: ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly meaning: Meaning; readonly isCapital: boolean}[]>;
	/** Words that are no names though a capital begins them, in lower case. */
	readonly plain: ReadonlySet<string>;
	readonly stopWords: ReadonlySet<string>;
	/** Parts of a whole by their first word, longest first. */
	readonly fractions: ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly key: string}[]>;
};

/** The lexicon of a language, with phrases added. */
export function makeLexicon(language: Language, added: readonly AddedPhrase[] = []): Lexicon {
	const phrases = new Map<string, {words: readonly string[]; meaning: Meaning; isCapital: boolean}[]>();
	const add = (phrase: string, meaning: Meaning) => {
		const words = phrase.split(/[\s-]+/).filter(word => word !== '');
		const [first] = words;
		if (first === undefined) return;
		const isCapital = meaning.kind === 'place' && /^\p{Lu}/u.test(phrase);
		const key = first.toLowerCase();
		phrases.set(key, [...(phrases.get(key) ?? []), {words, meaning, isCapital}]);
	};

	for (const {phrase, ...meaning} of added) add(phrase, meaning);
	for (const [key, words] of Object.entries(language.places)) for (const word of words) add(word, {kind: 'place', key: `place:${key}`});
	for (const [phrase, key] of Object.entries(language.dates)) add(phrase, {kind: 'date', key: `date:${key}`});
	for (const [key, words] of Object.entries(language.claims)) for (const word of words) add(word, {kind: 'claim', key: `claim:${key}`});
	for (const [key, words] of Object.entries(language.terms)) for (const word of words) add(word, {kind: 'term', key: `term:${key}`});
	for (const [key, list] of phrases) phrases.set(key, list.toSorted((a, b) => b.words.length - a.words.length));
	const stopWords = new Set(language.stopWords);
	const numbers = [...Object.keys(language.numbers), ...Object.keys(language.multipliers), ...Object.keys(language.teens), ...Object.keys(language.ordinals)];
	const plain = new Set([...language.titles.map(word => word.toLowerCase()), ...stopWords, ...numbers, ...language.ownCounts, ...[...Object.values(language.claims), ...Object.values(language.terms)].flat()]);
	const parts = Object.entries(language.fractions).map(([phrase, key]) => ({words: phrase.split(' '), key}));
	const fractions = Map.groupBy(parts.toSorted((a, b) => b.words.length - a.words.length), ({words}) => words[0]!);
	return {language, phrases, plain, stopWords, fractions};
}
