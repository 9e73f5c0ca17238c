/** Reads numbers that are written with digits. */
import {anyWord} from '../language/any-word.ts';
import {type Language, wordsOfAll} from '../language/languages.ts';
import {wordValue} from '../language/word-value.ts';
import type {Token} from './tokens.ts';

const counted = new RegExp(`^\\p{Ll}{3,}${anyWord(wordsOfAll('countedEndings'))}$`, 'u');

/** One letter may be a metre or a tonne as well: it multiplies only a sum of money, or what a noun in the plural behind it counts. */
const isSure = (suffix: string, {isMoney}: Token, next: Token | undefined) => suffix.length > 1 || suffix === 'k' || isMoney || (next?.isJoined === true && counted.test(next.text));

/** The number that digits write, in the manner of the language; undefined for what is none. `next` is the word behind them. */
export function digitsOf(token: Token, next: Token | undefined, {decimal, numberEndings, magnitudes}: Language): number | undefined {
	// A clock's “7:42” is what others write as 7.42.
	const clock = /^(\d{1,2}):(\d\d)$/.exec(token.lower);
	if (clock !== null) return Number(`${clock[1]!}.${clock[2]!}`);
	const [, bare, suffix = ''] = /^(\d[\d.,]*)([a-z]*)$/.exec(token.lower) ?? [];
	if (bare === undefined) return undefined;
	const factor = suffix === '' || numberEndings.includes(suffix) ? 1 : isSure(suffix, token, next) ? wordValue(magnitudes, suffix) : undefined;
	if (factor === undefined) return undefined;
	const group = decimal === ',' ? '.' : ',';
	const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(bare);
	const value = Number((isGrouped ? bare.replaceAll(group, '') : bare).replace(decimal, '.'));
	return Number.isNaN(value) ? undefined : exact(value * factor);
}

/** A product without the dust of binary fractions: 2.3 times a billion is 2300000000. */
export function exact(value: number): number {
	return Number(value.toPrecision(15));
}
