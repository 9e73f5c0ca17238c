/** Finds the words of an article that come nearest to a quotation. */
import {distance} from 'fastest-levenshtein';
import {normaliseQuote} from './find-quotation.ts';

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
