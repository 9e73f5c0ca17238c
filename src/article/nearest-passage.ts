/** Finds the words of an article that come nearest to a quotation. */
import {distance} from 'fastest-levenshtein';
import {normaliseText} from './normalise.ts';

/** A quotation in the form in which two are compared: case, dashes, ellipses and marks at its ends aside. */
export function normaliseQuote(text: string): string {
	return normaliseText(text)
		.toLowerCase()
		.replaceAll(/[‐-―−]/g, '-')
		.replaceAll(/\s+-\s+/g, ' - ')
		.replaceAll('"', '')
		.replaceAll(/^[\s.,;:!?…'-]+|[\s.,;:!?…'-]+$/g, '');
}

/** Whether a text holds a quotation, in that form and in whole words: “rumour” does not stand in “rumours”. */
export function holdsQuote(text: string, quotation: string): boolean {
	const [whole, wanted] = [normaliseQuote(text), normaliseQuote(quotation)];
	const isWithin = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
	for (let at = whole.indexOf(wanted); at >= 0 && wanted !== ''; at = whole.indexOf(wanted, at + 1)) {
		if (!isWithin(whole[at - 1]) && !isWithin(whole[at + wanted.length])) return true;
	}

	return false;
}

/** The run of as many words of the texts that is nearest by edit distance; undefined where none is near. */
export function nearestPassage(quotation: string, texts: readonly string[]): string | undefined {
	const wanted = normaliseQuote(quotation);
	const count = wanted.split(' ').length;
	let best: {readonly words: string; readonly away: number} | undefined;
	for (const text of texts) {
		const words = text.replaceAll(/\s+/g, ' ').split(' ');
		for (let start = 0; start + Math.min(count, words.length) <= words.length; start++) {
			const run = words.slice(start, start + count).join(' ');
			const away = distance(normaliseQuote(run), wanted);
			if (best === undefined || away < best.away) best = {words: run, away};
		}
	}

	return best && best.away <= wanted.length * 0.6 ? best.words : undefined;
}
