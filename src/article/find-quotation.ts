/** Finds a quotation in an article, word for word. */
import {normaliseText} from './normalise.ts';
import type {ArticleParagraph} from './paragraphs.ts';

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
	return holdsWords(normaliseQuote(text), normaliseQuote(quotation));
}

/** The numbers of the paragraphs that hold a quotation, in order. */
export function findQuotation(quotation: string, paragraphs: readonly ArticleParagraph[]): readonly number[] {
	const wanted = normaliseQuote(quotation);
	return paragraphs.filter(({text}) => holdsWords(normaliseQuote(text), wanted)).map(({number}) => number);
}

const isWithin = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function holdsWords(whole: string, wanted: string): boolean {
	if (wanted === '') return false;
	for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
		if (!isWithin(whole[at - 1]) && !isWithin(whole[at + wanted.length])) return true;
	}

	return false;
}
