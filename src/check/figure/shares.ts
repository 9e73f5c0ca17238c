/** Compares parts of a whole however they are told: “a quarter”, “25%”, “one in four”. */
import {anyWord, onceALanguage} from '../../article/language/any-word.ts';
import type {Language} from '../../article/language/languages.ts';
import {figureValue, type Mark} from '../../article/mark/mark.ts';

/** A part of a whole, from 0 to 1. */
type Share = {readonly value: number; readonly isPercent: boolean};

/** A text with its marks, and the language it is written in. */
export type Read = {readonly text: string; readonly marks: readonly Mark[]; readonly language: Language};

/** A percentage stands for a part to the nearest percent: 33% is a third. */
const percentRounding = 0.005;

/** Whether a number of one text is a part of a whole that another tells in another manner; two percentages are to be the same. */
export function isSameShare(mark: Mark, here: Read, there: Read): boolean {
	const share = shareOf(mark, here);
	if (share === undefined) return false;
	return there.marks.some(one => {
		const other = shareOf(one, there);
		if (other === undefined || (share.isPercent && other.isPercent)) return false;
		return Math.abs(share.value - other.value) <= (share.isPercent || other.isPercent ? percentRounding : 1e-9);
	});
}

const oneOf = onceALanguage(({articles, ratios}) => new RegExp(`(?<!\\p{L})${anyWord(articles)}\\s+${anyWord(ratios)}\\s+$`, 'iu'));

function shareOf(mark: Mark, {text, marks, language}: Read): Share | undefined {
	if (mark.kind !== 'figure') return undefined;
	const told = mark.key.slice('figure:'.length);
	if (told.includes('/')) return {value: ratio(told.split('/').map(Number)), isPercent: false};
	if (isPercent(text.slice(mark.end), language)) return {value: Number(told) / 100, isPercent: true};
	const figures = marks.filter(({kind}) => kind === 'figure');
	const at = figures.indexOf(mark);
	for (const [over, under] of [[mark, figures[at + 1]], [figures[at - 1], mark]]) {
		if (over === undefined || under === undefined || !language.ratios.includes(text.slice(over.end, under.start).trim().toLowerCase())) continue;
		const value = ratio([over, under].map(figureValue));
		if (value > 0 && value < 1) return {value, isPercent: false};
	}

	// “One in three”: one alone is no figure.
	const isOneOf = oneOf(language).test(text.slice(0, mark.start));
	return isOneOf && Number(told) > 1 ? {value: 1 / Number(told), isPercent: false} : undefined;
}

const ratio = ([over = 0, under = 1]: readonly number[]) => over / under;

function isPercent(behind: string, {terms}: Language): boolean {
	if (/^\s?%/.test(behind)) return true;
	const words = (behind.toLowerCase().match(/^[\s-]+(\p{L}+)(?:[\s-]+(\p{L}+))?/u) ?? []).slice(1).filter(word => word !== undefined);
	return [words[0], words.join(' ')].some(one => one !== undefined && (terms['percent'] ?? []).includes(one));
}
