/** Reads the user's own copy of the article. */
import {fingerprint} from '../../article/fingerprint.ts';
import {plainArticle} from '../../article/plain-article.ts';
import {splitParagraphs} from '../../article/paragraphs.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Passage} from '../../deck/evidence.ts';
import {readNamed} from './read-file.ts';

/** The passages of an article file, each with its fingerprint; a `Stop` where the file cannot be read. */
export function readArticle(file: string): readonly Passage[] {
	return passagesOf(readNamed(file));
}

/** The passages of an article's text, each with its fingerprint. */
export function passagesOf(article: string): readonly Passage[] {
	return splitParagraphs(plainArticle(article).text).map(({text}) => ({text: cleanLine(text), fingerprint: fingerprint(text)}));
}
