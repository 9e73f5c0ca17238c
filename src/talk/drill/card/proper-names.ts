/** Finds names in a text, and which names and words of a deck give nothing to recall. */
import {monthNames} from '../../../article/language/languages.ts';
import type {Deck, Slide} from '../../../deck/deck.ts';
import {inlineText} from '../../../deck/inline.ts';
import {slideWords} from '../../../deck/walk/shown-words.ts';

/** What links or begins the words of a name: al- of al-Sisi, bin of Osama bin Laden, von der of Ursula von der Leyen. */
const [article, particle] = ['(?:al|el|ad|an|ar|as|ash|at|az)-', '(?:al|el|bin|ibn|bint|binti|van|von|der|den|ter|de|del|della|du|da|dos|la|le)'];
const word = String.raw`\p{Lu}[\p{L}\d-]*(?:[’']\p{Lu}\p{L}*)?`;

/** Words with capitals in a row, joined by of, the or what links names: the name of a person, a place or an office. */
const name = new RegExp(String.raw`(?<![\p{L}\d]|\p{L}-)(?:${article}|(?:${particle}\s)+)?${word}(?:\s(?:(?:of|the|${particle})\s)*(?:${article})?${word})*`, 'gu');

/** A name in a text, and where it stands. */
export type FoundName = {readonly start: number; readonly words: string};

/** Words that open a sentence before a name without being of it. */
const opener = /^(?:The|An?|In|On|At|By|For|From|To|As|But|And|So|When|Since|After|Before|With|Under|His|Her|Its|Their|Our|This|That|These|Those|Both|All|Former|Even|Only|Di|Ke|Pada|Dari|Para)\s/;

/** The names in a text in their order; a single word that opens a sentence is none, having its capital from that. */
export function namesIn(text: string): readonly FoundName[] {
	return [...text.matchAll(name)]
		.map(match => ({start: match.index, words: match[0]}))
		.filter(({start, words}) => words.length > 2 && (!isOpening(text, start) || (words.includes(' ') && (start === 0 || !opener.test(words)))));
}

/** Whether a sentence or quotation begins at a place of a text. */
function isOpening(text: string, start: number): boolean {
	return start === 0 || /(?:[.!?:]\s|[“"])$/.test(text.slice(0, start));
}

/** What links names without telling of them. */
const linking = /^(?:on|in|at|of|from|to|by|for|with|and|the|di|dari|ke|pada|dan)$/;

/** A text that only says who says so. */
const attribution = /^(?:according to [^,;]+|menurut [^,;]+|(?:source|sumber)s?: .+)$/i;

/** Whether a text tells more than names, what links them and who says so: “Chief of Staff, on Monday” only says who and when. */
export function saysSomething(text: string): boolean {
	if (attribution.test(text)) return false;
	const rest = namesIn(text).reduceRight((left, {start, words}) => left.slice(0, start) + left.slice(start + words.length), text);
	return wordsOf(rest).some(word => !linking.test(word));
}

/** Months, to whose names a number belongs as a day or a year does: whatever language a deck is in, a claim may quote another. */
export const months = monthNames();
/** So many letters of a month are short for it. */
const fewestLetters = 3;

function isMonth(word: string): boolean {
	return word.length >= fewestLetters && months.some(month => month.startsWith(word.toLowerCase()));
}

/** The name before a number that is part of it, as Nimbus of “the Nimbus 7”; a month is none, nor a word that opens a sentence. */
export function labelOf(text: string, start: number): string | undefined {
	const found = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)\s$/u.exec(text.slice(0, start));
	const word = found?.[1];
	if (!found || word === undefined || isMonth(word) || isOpening(text, found.index)) return undefined;
	return word;
}

/** A year by itself: 1954, but not 1,954. */
export const year = /^(?:1[5-9]|20)\d\d$/;

/** A name on more slides than this is in the whole talk: to guess it is always a good guess. */
const mostSlides = 3;

/** The names, in lower case, that give nothing to recall anywhere in a deck: its sides, who published its source, those that most of it is about, and the years of its title. */
export function plainNames({title, subtitle = '', slides, sides, sourceNote}: Pick<Deck, 'title' | 'subtitle' | 'slides' | 'sides' | 'sourceNote'>, ids: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const index of ids.keys()) {
		const found = new Set(namesIn(` ${slideWords(slides.at(index))}`).map(({words}) => words.toLowerCase()));
		for (const words of found) counts.set(words, (counts.get(words) ?? 0) + 1);
	}

	const opening = [...ids.keys()].map(index => slides.at(index)).filter(({kind}) => kind === 'title').flatMap(slide => [slide.title, slide.subtitle ?? []]).map(inlineText);
	const years = [title, subtitle, ...opening].flatMap(wordsOf).filter(word => year.test(word));
	const publisher = sourceNote && 'source' in sourceNote ? (sourceNote.source.publisher ?? '') : '';
	return new Set([...years, ...sides.map(side => side.toLowerCase()), ...namesIn(` ${publisher}`).flatMap(({words}) => wordsOf(words)), ...[...counts].filter(([_words, count]) => count > mostSlides).map(([words]) => words)]);
}

/** The words of a slide's title, in lower case, which stand on its cards. */
export function titleWords({title}: Slide): ReadonlySet<string> {
	return new Set(wordsOf(inlineText(title)));
}

/** The words of a text in lower case; a figure is one. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\d]+(?:[.,'’-][\p{L}\d]+)*/gu) ?? [];
}

/** A word without the ’s of what belongs to it. */
export function withoutPossessive(word: string): string {
	return word.replace(/[’']s$/, '');
}
