/** Parts what the article, a slide or its speaker says into sentences and clauses, each of which may be somebody else's word. */
import {anyWord, onceALanguage} from '../../article/language/any-word.ts';
import {type Language, wordsOfAll} from '../../article/language/languages.ts';
import type {WordRange} from '../../deck/evidence.ts';

/** A clause: where it stands in its text, and whether a comma alone parts it from the one before, so that it may go on with its speech. */
export type Clause = WordRange & {readonly text: string; readonly goesOn: boolean};

/** A point behind one of these, or behind one capital, ends no sentence. */
const abbreviated = new RegExp(`(?<!\\p{L})(?:${anyWord(wordsOfAll('abbreviations'))}|\\p{Lu})$`, 'u');

/** The sentences of a text, a semicolon ending one too; each begins where the one before ends, at its stop. */
export function sentencesIn(text: string): readonly WordRange[] {
	const found = [...text.matchAll(/[.;!?]["”]?(?=\s)/g)].filter(({index}) => text[index] !== '.' || !abbreviated.test(text.slice(Math.max(0, index - 6), index)));
	return [...found.map(({index}) => index), text.length].map((end, at, ends) => ({start: ends[at - 1] ?? 0, end}));
}

/** The sentence of a text in which an offset stands. */
export function sentenceAt(sentences: readonly WordRange[], offset: number): WordRange {
	return sentences.find(({end}) => offset <= end)!;
}

/** What semicolons part: what one says of how sure it is does not hold for the next. */
export function statementsOf(text: string): readonly WordRange[] {
	const starts = [0, ...[...text.matchAll(/;\s+/g)].map(({index, 0: whole}) => index + whole.length)];
	return starts.map((start, index) => ({start, end: starts[index + 1] ?? text.length}));
}

/** A semicolon; a comma before a conjunction; or “while”. */
const breaksOf = onceALanguage(({conjunctions, contrasts}) => new RegExp(`;\\s+|,?\\s+${anyWord(contrasts)}\\s+|,\\s+${anyWord(conjunctions)}\\s+`, 'giu'));

/** The clauses of a text in a language, in their order. One that begins with “that” is no clause of its own. */
export function clausesOf(text: string, language: Language): readonly Clause[] {
	const goesOn = (behind: string) => language.subordinators.includes(/^\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? '');
	const found = [...text.matchAll(breaksOf(language))].filter(({index, 0: whole}) => !goesOn(text.slice(index + whole.length)));
	const starts = [0, ...found.map(({index, 0: whole}) => index + whole.length)];
	const ends = [...found.map(({index}) => index), text.length];
	return starts.map((start, index) => ({text: text.slice(start, ends[index]), start, end: ends[index]!, goesOn: index > 0 && !found[index - 1]![0].startsWith(';')}));
}
