/** Reads number words that tell a place in a row. */
import type {Language} from '../language/languages.ts';
import {wordValue} from '../language/word-value.ts';
import type {Token} from './tokens.ts';

/** Below this place the word is too common to be a figure alone (“second”, “kedua”). */
const least = 4;

/** The place told at a word (“sixth”, “the second of December”), and where it ends; undefined where none is. That of a quarter is a date. */
export function ordinalAt(tokens: readonly Token[], at: number, language: Language): {readonly value: number; readonly to: number} | undefined {
	const {lower} = tokens[at]!;
	const value = wordValue(language.ordinals, lower);
	if (value === undefined || Object.hasOwn(language.dates, `${lower} ${tokens[at + 1]?.lower ?? ''}`)) return undefined;
	const isMonth = (token: Token | undefined) => token?.isCapital === true && Object.hasOwn(language.months, token.lower);
	const isOfMonth = isMonth(tokens[at - 1]) || isMonth(tokens[at + 1]) || (language.partJoints.includes(tokens[at + 1]?.lower ?? '') && isMonth(tokens[at + 2]));
	return value >= least || isOfMonth ? {value, to: at + 1} : undefined;
}
