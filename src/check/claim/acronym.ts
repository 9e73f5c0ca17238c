/** Reads the names that the article shortens to their first letters. */
import {anyWord} from '../../article/language/any-word.ts';
import type {Paragraph} from './ground.ts';

const isCapitals = (text: string) => /^\p{Lu}{2,8}$/u.test(text);

/** Whether capitals are the first letters of words that stand side by side in the article: GERD of the Grand Ethiopian Renaissance Dam. */
export function isAcronym(text: string, paragraphs: readonly Paragraph[]): boolean {
	if (!isCapitals(text)) return false;
	const spelled = new RegExp(`(?<!\\p{L})${[...text].join('\\p{L}*[\\s-]+(?:\\p{Ll}{1,3}\\s+)?')}`, 'u');
	return paragraphs.some(paragraph => spelled.test(paragraph.text));
}

/** Whether a paragraph speaks of what capitals stand for by one of its words alone, “the institute”, where another has “Institute of Public Health (NIPH)”. */
export function isShortened(text: string, {text: passage}: Paragraph, paragraphs: readonly Paragraph[]): boolean {
	if (!isCapitals(text)) return false;
	const full = new RegExp(`((?:\\p{Lu}[\\p{L}'’-]+\\s+(?:\\p{Ll}{1,3}\\s+)*)+)\\(${text}\\)`, 'u');
	const words = paragraphs.flatMap(one => full.exec(one.text)?.[1]?.match(/\p{Lu}\p{L}{3,}/gu) ?? []).map(word => word.toLowerCase());
	return new RegExp(`(?<!\\p{L})${anyWord(words)}(?!\\p{L})`, 'u').test(passage);
}
