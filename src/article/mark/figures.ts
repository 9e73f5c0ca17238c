/** Finds the numbers in words of a text, written with digits or as words. */
import type {Language} from '../language/languages.ts';
import type {Token} from './tokens.ts';

/** A number, and the words (from one to before another) that say it. */
export type Figure = {readonly value: number; readonly from: number; readonly to: number};

/** The numbers in their order. A word that is an article too (“one”, “satu”) is a number only beside another number word. */
export function figuresOf(tokens: readonly Token[], language: Language): readonly Figure[] {
	const found: Figure[] = [];
	for (let at = 0; at < tokens.length; ) {
		const figure = figureAt(tokens, at, language);
		if (figure) found.push(figure);
		at = figure?.to ?? at + 1;
	}

	return found.filter(({from, to}) => to - from > 1 || !language.articles.includes(tokens[from]!.lower));
}

function figureAt(tokens: readonly Token[], from: number, language: Language): Figure | undefined {
	let [total, sum, unit] = [0, 0, 0];
	let to = from;
	for (; to < tokens.length && (to === from || tokens[to]!.isJoined); to++) {
		const {lower} = tokens[to]!;
		const digits = digitsOf(lower, language);
		const value = digits ?? language.numbers[lower];
		const factor = language.multipliers[lower];
		const teen = language.teens[lower];
		if (value !== undefined && value >= 100 && digits === undefined) {
			// “Seratus” and “seribu” are one hundred and one thousand, and go on.
			if (sum + unit > 0) break;
			if (value >= 1000) total += value;
			else sum = value;
		} else if (value !== undefined) {
			const isTail = unit >= 20 && unit % 10 === 0 && value < 10 && digits === undefined;
			if (unit > 0 && !isTail) break;
			unit += value;
			if (value === 0 || (digits !== undefined && !(tokens[to + 1]?.isJoined && tokens[to + 1]!.lower in language.multipliers))) return {value: total + sum + unit, from, to: to + 1};
		} else if (factor !== undefined && to > from) {
			if (factor >= 1000) [total, sum, unit] = [total + Math.max(1, sum + unit) * factor, 0, 0];
			else [sum, unit] = [sum + Math.max(1, unit) * factor, 0];
		} else if (teen !== undefined && to > from) unit += teen;
		else break;
	}

	return to === from ? undefined : {value: total + sum + unit, from, to};
}

/** The number that digits write, in the manner of the language; undefined for what is none. */
function digitsOf(word: string, {decimal, numberEndings, magnitudes}: Language): number | undefined {
	const [, bare, ending = ''] = /^(\d[\d.,]*)([a-z]+)?$/.exec(word) ?? [];
	if (bare === undefined || !(ending === '' || Object.hasOwn(magnitudes, ending) || numberEndings.includes(ending))) return undefined;
	const factor = magnitudes[ending] ?? 1;
	const group = decimal === ',' ? '.' : ',';
	const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(bare);
	const value = Number((isGrouped ? bare.replaceAll(group, '') : bare).replace(decimal, '.'));
	return Number.isNaN(value) ? undefined : value * factor;
}
