/** Reads out of an article's text who published it, where, when, who edited it, and in what language. */
import {anyWord} from './language/any-word.ts';
import {guessLanguage, wordsOfAll} from './language/languages.ts';
import type {ArticleParagraph} from './paragraphs.ts';

/** What an article says of itself; only what stands there. */
export type ArticleFacts = {readonly publisher?: string; readonly place?: string; readonly year?: number; readonly editor?: string; readonly language?: string};

/** A place, maybe its land or the day, the agency in brackets, a dash, as news agencies begin: “Brussels, 4 July 2011 (ANTARA News) - ”. */
const dateline = /^(\p{Lu}[\p{L}.' -]{1,30}?)(?:,\s*\p{Lu}\p{L}+(?: \p{L}+)*)?(?:,\s*(?:\d{1,2} \p{L}+|\p{Lu}\p{L}+ \d{1,2})(?:,? (\d{4}))?)?(?:\s*\(([^()]{2,40})\))?\s*[-–—]{1,2}\s+(?=\S)/u;
const editor = new RegExp(String.raw`\b${anyWord(wordsOfAll('editors'))}\s*:?\s+(\p{Lu}[\p{L}.'-]+(?:[ \t]+\p{Lu}[\p{L}.'-]+){0,3})`, 'u');
const copyright = /(?:Copyright\s*)?(?:©|\(c\))\s*(?:(\d{4})\s+)?(\p{Lu}[\p{L}&. ]{1,40}?)?\s*(\d{4})?\s*$/imu;

/** The facts of an article. */
export function tellArticle(paragraphs: readonly ArticleParagraph[]): ArticleFacts {
	const text = paragraphs.map(one => one.text).join('\n\n');
	const [, place, reported, agency] = dateline.exec(paragraphs[0]?.text ?? '') ?? [];
	const edited = editor.exec(text)?.[1];
	const [, before, holder, after] = copyright.exec(text) ?? [];
	const year = before ?? after ?? reported;
	const publisher = agency ?? holder?.trim();
	const language = guessLanguage(text);
	return {
		...(publisher ? {publisher} : {}),
		...(place ? {place} : {}),
		...(year === undefined ? {} : {year: Number(year)}),
		...(edited === undefined ? {} : {editor: edited}),
		...(language === undefined ? {} : {language}),
	};
}
