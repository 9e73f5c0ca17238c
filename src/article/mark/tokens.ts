/** Parts a text into words, each knowing whether it begins a sentence. */

/** A word of a text, without a possessive behind it. */
export type Token = {readonly text: string; readonly lower: string; readonly start: number; readonly end: number; readonly isInitial: boolean; readonly isCapital: boolean; readonly isJoined: boolean; readonly isMoney: boolean};

/** Words; two digits behind a colon are the minutes of a clock, and “7:42” is one word. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’.,](?=[\p{L}\p{N}])|(?<=(?<!\d)\d{1,2}):(?=[0-5]\d(?!\d)))[\p{L}\p{M}\p{N}]+)*/gu;

/** Currencies that are written before a sum without a space. */
const currency = /^(?:Rp\.?|RM|Rs|IDR|USD|EUR|GBP)(?=\d)/;

/** Any code of a currency before a sum and a space; the six signs before the sum hold it with what stands before it. */
const currencyBefore = /(?:^|\P{L})(?:\p{Lu}{3}|Rp\.?) $/u;

/**
 * The words of a text in their order; what a hyphen joins are two, and a sum is a word without its currency (“Rp750”). `isJoined`: only a
 * space or hyphen parts it from the word before. `isMoney`: the sign or code of a currency stands right before it.
 */
export function tokensOf(text: string): readonly Token[] {
	let last = 0;
	return [...text.matchAll(word)].map(found => {
		const money = currency.exec(found[0])?.[0] ?? '';
		const own = found[0].slice(money.length).replace(/['’]s$/i, '');
		const start = found.index + money.length;
		const between = text.slice(last, found.index);
		last = start + own.length;
		const isInitial = found.index === 0 || /[.!?:…—–“"„«()\n|]/.test(between);
		return {text: own, lower: own.toLowerCase(), start, end: last, isInitial, isCapital: /^\p{Lu}/u.test(own), isJoined: between === ' ' || between === '-', isMoney: money !== '' || /\p{Sc} ?$/u.test(between) || currencyBefore.test(text.slice(Math.max(0, start - 6), start))};
	});
}
