/** Makes regular expressions out of the words of a language, each once. */
import type {Language} from './languages.ts';

/** A piece of a pattern that fits any of some words, the first that does; with none it fits nothing. */
export function anyWord(words: readonly string[]): string {
	return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}

/** Gives what a language's words make, such as a pattern, and makes it once for each language. */
export function onceALanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
	const kept = new WeakMap<Language, Made>();
	return language => {
		const made = kept.get(language) ?? make(language);
		kept.set(language, made);
		return made;
	};
}
