/** What of a slide its title tells already, so that no card asks for it. */
import {withoutPossessive, wordsOf} from './proper-names.ts';

/** A title, and the words of its language that tell nothing. */
export type GivenTitle = {readonly title: string; readonly stopWords: readonly string[]};

/** A title tells a point when it has this share of its telling words: the rest is how it is put. Our own measure. */
const toldShare = 0.55;
/** Words are forms of one from so many like letters at their beginnings on, and this share of the longer one. */
const alike = {letters: 4, share: 0.6};

/** Whether a title tells what a point says. */
export function isTold(point: string, given: GivenTitle): boolean {
	const words = tellingWords(point, given);
	return words.length > 0 && (words.filter(word => holds(given, word)).length >= words.length * toldShare || saysClause(point, given));
}

/** A clause of fewer telling words names something, and tells nothing of it. */
const fewestWords = 3;

/** Whether a point says, among other things, all of one clause of a title that has several. */
function saysClause(point: string, {title, stopWords}: GivenTitle): boolean {
	const clauses = title.split(/[;:,]\s/);
	return clauses.length > 1 && clauses.map(clause => tellingWords(clause, {title, stopWords})).some(words => words.length >= fewestWords && words.every(word => holds({title: point, stopWords}, word)));
}

/** A longer lead-in is a clause, and tells what it should ask for. */
const mostLeadWords = 3;

/** The words that name a point at its beginning, as “The route” of “The route, next month: does it stay open?”; undefined where it has none. */
export function leadOf(point: string): string | undefined {
	const [lead] = /^[^:,]+(?=,[^:]*: |: )/u.exec(point) ?? [];
	return lead !== undefined && wordsOf(lead).length <= mostLeadWords ? lead : undefined;
}

/** Whether a title has a word that tells something in common with a point. */
export function sharesWord(point: string, given: GivenTitle): boolean {
	return tellingWords(point, given).some(word => holds(given, word));
}

/** Whether a title names somebody, by any part of the name that a line begins with. */
export function isPersonNamed(line: string, given: GivenTitle): boolean {
	const [name = ''] = line.split(/[,:]/);
	return wordsOf(name).some(word => wordsOf(given.title).includes(word));
}

/** The words of a text that say something, without what stands in brackets. */
function tellingWords(text: string, {stopWords}: GivenTitle): readonly string[] {
	return wordsOf(text.replaceAll(/\([^)]*\)/g, '')).filter(word => !stopWords.includes(word));
}

function holds({title}: GivenTitle, word: string): boolean {
	return wordsOf(title).some(one => one === word || areForms(withoutPossessive(one), withoutPossessive(word)));
}

/** Whether two words are forms of one, as “offers” and “offered” are. */
export function areForms(one: string, other: string): boolean {
	let like = 0;
	while (like < one.length && one[like] === other[like]) like++;
	return one === other || (like >= alike.letters && like >= alike.share * Math.max(one.length, other.length));
}
