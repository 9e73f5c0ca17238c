/** Finds the numbers in words of a text, written with digits or as words, and the parts of a whole. */
import type {Language} from '../language/languages.ts';
import {wordValue} from '../language/word-value.ts';
import {digitsOf, exact} from './digits.ts';
import type {Lexicon} from './lexicon.ts';
import {numberAt} from './number-words.ts';
import {ordinalAt} from './ordinals.ts';
import type {Token} from './tokens.ts';

/** A number or part (its key is the value, or `1/3`), and the words (from one to before another) that say it. */
export type Figure = {readonly key: string; readonly from: number; readonly to: number};

/** The numbers in their order. A word that is an article too (“one”, “satu”) is a number only beside another number word. */
export function figuresOf(tokens: readonly Token[], {language, fractions}: Lexicon): readonly Figure[] {
	const found: Figure[] = [];
	for (let at = 0; at < tokens.length; ) {
		const figure = partAt(tokens, at, {language, fractions}) ?? figureAt(tokens, at, language);
		if (figure) found.push(figure);
		at = figure?.to ?? at + 1;
	}

	return found.filter(({from, to}) => to - from > 1 || !language.articles.includes(tokens[from]!.lower));
}

function figureAt(tokens: readonly Token[], at: number, language: Language): Figure | undefined {
	const number = numberAt(tokens, at, language) ?? ordinalAt(tokens, at, language);
	return number && {key: String(number.value), from: at, to: number.to};
}

/** A part of a whole that begins at a word; “half a million” is a number. */
function partAt(tokens: readonly Token[], at: number, {language, fractions}: Pick<Lexicon, 'language' | 'fractions'>): Figure | undefined {
	const part = fractions.get(tokens[at]!.lower)?.find(({words}) => words.every((word, offset) => tokens[at + offset]?.lower === word && (offset === 0 || tokens[at + offset]!.isJoined)));
	if (part === undefined) return undefined;
	const to = at + part.words.length;
	let next = to;
	while (tokens[next]?.isJoined && [...language.partJoints, ...language.numberOnes].includes(tokens[next]!.lower)) next++;
	const factor = tokens[next]?.isJoined ? wordValue(language.multipliers, tokens[next]!.lower) : undefined;
	if (factor === undefined || digitsOf(tokens[at]!, tokens[at + 1], language) !== undefined) return {key: part.key, from: at, to};
	const [over, under] = part.key.split('/').map(Number);
	return {key: String(exact((over! / under!) * factor)), from: at, to: next + 1};
}
