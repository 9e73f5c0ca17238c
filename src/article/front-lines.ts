/** Finds what stands above an article's text and is none of its paragraphs: an unmarked headline, and a byline. */
import {anyWord} from './language/any-word.ts';
import {wordsOfAll} from './language/languages.ts';
import type {ArticleParagraph} from './paragraphs.ts';

/** A paragraph (from 1) that looks like a headline, or like a line of who wrote it, where and when. */
export type FrontLine = {readonly number: number; readonly kind: 'headline' | 'byline'};

/** A headline has no more words than these, a byline no more than those. */
const [mostInHeadline, mostInByline] = [16, 10];

const by = new RegExp(`^${anyWord(wordsOfAll('bylines'))}\\b:?\\s+\\p{Lu}`, 'iu');

/** A place in capitals, or a date with its year, and nothing else besides names. */
const dated = /^(?:\p{Lu}{3,}[\p{Lu} .]*,|[\p{L} ,.]*?)\s*(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4}\b/u;

/** The front lines of an article, in their order: one headline at most, and bylines below it. Text follows, or there are none. */
export function findFrontLines(paragraphs: readonly ArticleParagraph[]): readonly FrontLine[] {
	const found: FrontLine[] = [];
	for (const {number, text} of paragraphs) {
		const kind = number === 1 && isHeadline(text) ? 'headline' : isByline(text) ? 'byline' : undefined;
		if (kind === undefined) break;
		found.push({number, kind});
	}

	return found.length < paragraphs.length ? found : [];
}

const countWords = (text: string) => text.split(/\s+/).length;
const isEnded = (text: string) => /[.!?…:;]["”'’)]*$/.test(text);

function isHeadline(text: string): boolean {
	return !isEnded(text) && countWords(text) <= mostInHeadline && !isByline(text);
}

function isByline(text: string): boolean {
	return countWords(text) <= mostInByline && (by.test(text) || (!isEnded(text) && dated.test(text)));
}
