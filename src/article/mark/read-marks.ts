/** Finds names, figures, dates, claim words and other words in a text. */
import {anyWord} from '../language/any-word.ts';
import {wordsOfAll} from '../language/languages.ts';
import {wordValue} from '../language/word-value.ts';
import {figuresOf} from './figures.ts';
import type {Lexicon, Meaning} from './lexicon.ts';
import type {Mark, MarkKind} from './mark.ts';
import {foldWord} from './fold-word.ts';
import {type Token, tokensOf} from './tokens.ts';
import {isUnit} from './units.ts';

/** The marks of a text in their order; a word may be two of them (“demands” is a claim word and a word of the news). */
export function readMarks(text: string, lexicon: Lexicon): readonly Mark[] {
	const {language} = lexicon;
	const tokens = tokensOf(text);
	const taken = new Set<number>();
	const marks: Mark[] = [];
	const isSentence = tokens.some(({isCapital, lower}) => !isCapital && lower.length > 4);
	let group = 0;
	const mark = (kind: MarkKind, key: string, from: number, to: number) => {
		const [first, last] = [tokens[from]!, tokens[to - 1]!];
		marks.push({kind, key, text: text.slice(first.start, last.end), start: first.start, end: last.end, isInitial: first.isInitial, group});
		for (let at = from; at < to; at++) taken.add(at);
	};

	for (const {from, to, key} of figuresOf(tokens, lexicon)) {
		mark('figure', `figure:${key}`, from, to);
		const month = monthBehind(text, tokens, to);
		if (month !== undefined) mark('date', `month:${month}`, to, to + 1);
	}

	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		if (taken.has(at)) continue;
		const day = token.isCapital ? wordValue(language.weekdays, token.lower) : undefined;
		const month = token.isCapital && isMonth(tokens, at, language.wordMonths) ? wordValue(language.months, token.lower) : undefined;
		const meanings = meaningsAt(tokens, at, lexicon).filter(({meaning}) => meaning.kind !== 'claim' || !isSentence || !endsName(tokens, at));
		const solid = meanings.find(({meaning}) => meaning.kind === 'date' || meaning.kind === 'place');
		const wasName = at > 0 && token.isJoined && isPersonal(marks.at(-1)) && marks.at(-1)?.end === tokens[at - 1]!.end;
		if (!wasName) group++;
		if (solid) {
			for (const {meaning, length} of meanings) if (length === solid.length) mark(meaning.kind, meaning.key, at, at + length);
		} else if (day !== undefined) mark('date', `weekday:${day}`, at, at + 1);
		else if (month !== undefined) mark('date', `month:${month}`, at, at + 1);
		else if (meanings.length > 0) for (const {meaning, length} of meanings) mark(meaning.kind, meaning.key, at, at + length);
		else if (isName(token, lexicon)) mark('name', `name:${foldWord(token.text)}`, at, at + 1);
		else if (token.lower.length > 2 && /\p{L}/u.test(token.lower) && !lexicon.stopWords.has(token.lower)) mark('word', `word:${stemOf(token.lower)}`, at, at + 1);
	}

	return marks.toSorted((a, b) => a.start - b.start);
}

/** What stands at a word, the longest phrase of each kind. Indonesian -nya is cut off where the word alone is not known. */
function meaningsAt(tokens: readonly Token[], at: number, {phrases}: Lexicon): readonly {readonly meaning: Meaning; readonly length: number}[] {
	const token = tokens[at]!;
	const fits = (words: readonly string[], isCapital: boolean) =>
		words.every((word, offset) => {
			const one = tokens[at + offset];
			if (one === undefined || (offset > 0 && !one.isJoined)) return false;
			return isCapital ? one.text.replaceAll('.', '') === word.replaceAll('.', '') || one.text === word.toUpperCase() : one.lower === word.toLowerCase() || (words.length === 1 && bare(one.lower) === word.toLowerCase());
		});
	const found = [...(phrases.get(token.lower) ?? phrases.get(bare(token.lower)) ?? [])].filter(({words, isCapital}) => fits(words, isCapital));
	const longest = found.reduce((most, {words}) => Math.max(most, words.length), 0);
	const meanings = found.filter(({words}) => words.length === longest).map(({meaning}) => meaning);
	// What a deck agrees on may stand in the language's tables too.
	return meanings.filter(({kind, key}, index) => meanings.findIndex(one => one.kind === kind && one.key === key) === index).map(meaning => ({meaning, length: longest}));
}

/** The month of a date in digits, “15/3”, whose day ends before a word. */
function monthBehind(text: string, tokens: readonly Token[], at: number): number | undefined {
	const [day, month] = [tokens[at - 1], tokens[at]];
	if (!day || !month || text.slice(day.end, month.start) !== '/' || !/^\d{1,2}$/.test(day.text) || !/^\d{1,2}$/.test(month.text)) return undefined;
	return Number(month.text) <= 12 && Number(day.text) <= 31 ? Number(month.text) : undefined;
}

const particle = new RegExp(`${anyWord(wordsOfAll('particles'))}$`);
const bare = (word: string) => word.replace(particle, '');

/** Whether a mark may be a part of a person's name: a name, or a spelling that a deck agreed on. */
function isPersonal(mark: Mark | undefined): boolean {
	return mark?.kind === 'name' || (mark?.kind === 'place' && mark.key.startsWith('agreed:'));
}

/** Whether a word is the last of a name of several, as in “Good Hope”. */
function endsName(tokens: readonly Token[], at: number): boolean {
	const [before, word] = [tokens[at - 1], tokens[at]!];
	return word.isCapital && word.isJoined && !word.isInitial && before?.isCapital === true && !before.isInitial;
}

/** “May” and “March” at the beginning of a sentence are months only beside a number. */
function isMonth(tokens: readonly Token[], at: number, wordMonths: readonly string[]): boolean {
	if (!tokens[at]!.isInitial || !wordMonths.includes(tokens[at]!.lower)) return true;
	return [tokens[at - 1], tokens[at + 1]].some(token => /^\d/.test(token?.text ?? ''));
}

function isName({text, lower, isCapital}: Token, {plain}: Lexicon): boolean {
	return isCapital && text.length > 1 && !plain.has(lower) && !/\d/.test(text) && !isUnit(text);
}

const ending = new RegExp(`${anyWord(wordsOfAll('wordEndings'))}$`);

/** A word without its commonest endings, so that “deploys” and “deployed” are one; alike in all languages, as “status” is one word in several. */
function stemOf(word: string): string {
	const stem = word.replace(ending, '');
	return stem.length >= 4 ? stem : word;
}
