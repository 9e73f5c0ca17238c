/** Parts a text into words, each knowing whether it begins a sentence. */

/** A word of a text, without a possessive behind it. */
export type Token = {readonly text: string; readonly lower: string; readonly start: number; readonly end: number; readonly isInitial: boolean; readonly isCapital: boolean; readonly isJoined: boolean};

const word = /[\p{L}\p{M}\p{N}]+(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in their order; what a hyphen joins are two. `isJoined`: only a space or hyphen parts it from the word before. */
export function tokensOf(text: string): readonly Token[] {
	let last = 0;
	return [...text.matchAll(word)].map(found => {
		const own = found[0].replace(/['’]s$/i, '');
		const between = text.slice(last, found.index);
		last = found.index + own.length;
		const isInitial = found.index === 0 || /[.!?:…—–“"„«()\n|]/.test(between);
		return {text: own, lower: own.toLowerCase(), start: found.index, end: last, isInitial, isCapital: /^\p{Lu}/u.test(own), isJoined: between === ' ' || between === '-'};
	});
}
