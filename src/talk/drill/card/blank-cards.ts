/** Cards of claims: the figure or the name left out. */
import {distance} from 'fastest-levenshtein';
import type {Block} from '../../../deck/block.ts';
import {inlineText} from '../../../deck/inline.ts';
import {everyBlock, innerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {spokenText} from '../../../deck/walk/lines.ts';
import {partOf, statementsOf} from '../../../deck/walk/statements.ts';
import {type Card, cardId, gap} from './card.ts';
import type {CardSource} from './card-source.ts';
import {labelOf, months, namesIn, saysSomething, titleWords, wordsOf, year} from './proper-names.ts';
import {areForms} from './title-tells.ts';

/** A card for each claim of a slide that has a figure, else a name, to leave out. */
export function blankCards({slide, id, index, section, plain, isUncited}: CardSource): readonly Card[] {
	const title = inlineText(slide.title);
	const given = titleWords(slide);
	const inTitle = (word: string) => given.has(word) || (!/\d/.test(word) && [...given].some(one => areForms(one, word)));
	const isGiven = (words: string) => plain.has(words.toLowerCase()) || wordsOf(words).filter(word => !/\d/.test(words) || /\d/.test(word)).some(word => inTitle(word) || plain.has(word));
	return claimsIn(slide.blocks, isUncited).flatMap((claim): readonly Card[] => {
		// Of people it is asked who.
		const blank = claim.name !== undefined && !isGiven(claim.name) ? {start: 0, words: claim.name} : findBlank(claim.text, isGiven);
		if (blank === undefined || !saysSomething(claim.text)) return [];
		const asked = claim.text.slice(0, blank.start) + gap + claim.text.slice(blank.start + blank.words.length);
		const front = title === '' ? asked : `${title}: ${asked}`;
		const back = [blank.words, claim.text];
		return [{id: cardId(id, 'blank', claim.text), kind: 'blank', slide: id, index, section, front, back, cites: claim.cites}];
	});
}

/** A claim of the deck: a text with citations, or any where the deck has none; `name` whose stance it is, with which it begins. */
export type Claim = {readonly text: string; readonly cites: readonly number[]; readonly name?: string};

/** Of these blocks each part has a card of its own. */
const askedByPart: readonly Block['type'][] = ['quote', 'timeline', 'relations', 'table', 'chart', 'map'];

/** What of a statement claims something, the words that lead to it before it; what is asked part by part or looked at is left out; only a deck that cites nothing (`isUncited`) claims without citing. */
export function claimsIn(blocks: readonly Block[], isUncited: boolean): readonly Claim[] {
	const isAsked = (block: Block) => askedByPart.includes(block.type) || block.type === 'image';
	const apart = everyBlock(blocks, block => !isAsked(block)).filter(block => innerBlocks(block).length === 0 && !isAsked(block));
	return apart.flatMap(statementsOf).flatMap((statement): readonly Claim[] => {
		const {cites} = statement;
		const [claim, stance] = [partOf(statement, 'text'), partOf(statement, 'stance')];
		if (cites.length === 0 && !isUncited) return [];
		if (claim) return [{text: spokenText(claim), cites}];
		const name = spokenText(partOf(statement, 'name') ?? []);
		return stance ? [{text: `${name}: ${spokenText(stance)}`, cites, name}] : [];
	});
}

/** A month makes a date of the figure before it. */
const month = `(?:${months.map(name => name[0]!.toUpperCase() + name.slice(1)).join('|')})`;
/** The 2 of “ER-2” is no figure, but part of a name. */
const figure = new RegExp(String.raw`(?<![\p{L}\d]|\p{L}-)(?:[$€£]|Rp\s?)?\d+(?:[.,:]\d+)*(?:\s?%|\s(?:percent|per cent|million|billion|thousand|persen|ribu|juta|miliar|triliun)|\s${month}(?:\s\d{4})?)?(?![\p{L}\d])`, 'gu');
/** Figures written out as words, as far as a briefing has them; "one" is left alone, being more often a pronoun, and "two" where it is no share, being what everyone guesses. */
const numeral = /(?<!\p{L})(?:two(?=\s(?:of|in)\s)|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|half)(?!\p{L})/giu;

/** How many, without a figure. */
const majority = /(?<!\p{L})(?:(?:bare|narrow|slim|clear|large|simple|absolute|overwhelming) )?(?:majority|minority)(?!\p{L})/giu;

/** What answers a question with one of two words, which is no name. */
const yesOrNo = /^(?:yes|no|ya|tidak)$/i;
/** What follows a name in a list whose other items give it away, as in “Dutch, German, or both”. */
const inShortList = /^(?:(?:,| or| atau) \p{Lu}[\p{L}-]*)*,? (?:or|atau) (?:both|neither|keduanya)(?!\p{L})/u;
/** What names who made a report: it tells of the source, which is no matter of the talk. */
const credit = /(?<!\p{L})(?:editor|byline|penyunting|pewarta)[:,]? \p{Lu}/u;
/** The words before a colon that a claim begins with. */
const label = /^[^:]{1,40}(?=: )/;

/** What follows a year that the same clause explains: “2009, when Obama came to power”. */
const explained = /^,?\s(?:when|in which|the year (?:that|when|in which)|ketika|saat)\s/;

/**
 * What to leave out of a claim, and where it stands: the first figure, else a majority, else a year, else the longest name that does not begin the text and
 * that no other name hangs on (“Britain’s Hague” asks for Hague); never one that the rest of the claim gives away, nor one of its label, nor one that is known without it (`isGiven`).
 */
export function findBlank(text: string, isGiven: (words: string) => boolean = () => false): Blank | undefined {
	if (credit.test(text)) return undefined;
	const isOnce = (words: string) => text.toLowerCase().split(words.toLowerCase()).length === 2;
	const [lead = ''] = label.exec(text) ?? [];
	const isInLabel = ({start, words}: Blank) => start < lead.length && words !== lead;
	const isGood = (one: Blank) => isOnce(one.words) && !isGiven(one.words) && one.words.length < text.length - gap.length && !isInLabel(one) && !yesOrNo.test(one.words) && !inShortList.test(text.slice(one.start + one.words.length));
	const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(match => ({start: match.index, words: match[0]})).filter(one => isGood(one) && labelOf(text, one.start) === undefined);
	const figures = found(figure);
	const years = figures.filter(({words}) => year.test(words));
	const after = ({start, words}: Blank) => text.slice(start + words.length);
	const [open, known] = [years.find(one => !explained.test(after(one))), years.find(one => explained.test(after(one)))];
	const names = namesIn(text).filter(one => !/^(?:[’']s \p{Lu}|\/)/u.test(after(one)) && text[one.start - 1] !== '/' && isGood(one) && !isSpelling(one.words, text)).toSorted((a, b) => b.words.length - a.words.length);
	const explaining = known && names.find(({start}) => start > known.start && !after(known).slice(1, start - known.start - known.words.length).includes(','));
	return figures.find(one => !years.includes(one)) ?? found(numeral)[0] ?? found(majority).find(({start}) => start > 0) ?? open ?? explaining ?? names[0] ?? known;
}

/** Whether a name stands in a text in another spelling, as Hague beside Haque. */
function isSpelling(words: string, text: string): boolean {
	return wordsOf(text).some(word => distance(word, words.toLowerCase()) === 1 && !word.startsWith(words.toLowerCase()));
}

/** Words left out, and where they stand. */
export type Blank = {readonly start: number; readonly words: string};
