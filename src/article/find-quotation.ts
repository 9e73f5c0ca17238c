/** Finds a quotation in an article, word for word. */
import {normaliseText} from './normalise.ts';
import type {ArticleParagraph} from './paragraphs.ts';

/** The number of the first paragraph that holds the quotation (white space and kinds of quotation mark aside), or undefined. */
export function findQuotation(quotation: string, paragraphs: readonly ArticleParagraph[]): number | undefined {
	const wanted = normaliseText(quotation);
	return wanted === '' ? undefined : paragraphs.find(paragraph => normaliseText(paragraph.text).includes(wanted))?.number;
}
