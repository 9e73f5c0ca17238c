/**
 * Figures: each number, year, weekday and date of a claim stands in a paragraph that it cites, or is told there in another manner
 * (“a quarter” for 25%); what a speaker counts of the talk itself (“three questions”) does not. A chart's bars go the way that the
 * article tells, and as often as its slide's title says.
 *
 * ```markdown
 * ## The strike goes on
 *
 * - It began on Tuesday [¶1](#p1)
 * - 42 cranes stand still [¶2](#p2)
 * ```
 *
 * ```yaml
 * language: id
 * paragraphs: [{gist: Since Tuesday they strike}, {gist: Twenty-four cranes stand still}]
 * ```
 *
 * ```text
 * Para buruh pelabuhan mogok sejak Selasa.
 *
 * Dua puluh empat derek tidak bergerak.
 * ```
 *
 * finds `8:3 ¶2 does not say 42.`
 */
import {wordValue} from '../../article/language/word-value.ts';
import {exact} from '../../article/mark/digits.ts';
import {figureValue, type Mark} from '../../article/mark/mark.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {type Claim, groundOfClaim} from '../claim/claim.ts';
import {directionTold, signBefore} from '../figure/direction.ts';
import {type Ground, groundOf, type Paragraph, paragraphsAt, toldHere} from '../claim/ground.ts';
import {paragraphWords, problemWith} from '../claim/problem-with.ts';
import {wrongPair} from '../figure/pairs-told.ts';
import {isSameYear} from '../figure/relative-years.ts';
import {isRounded} from '../figure/rounded.ts';
import {isSameShare} from '../figure/shares.ts';
import {isSameSpan} from '../figure/spans.ts';
import {wrongTimes} from '../figure/times-told.ts';
import {unsignedFalls} from '../figure/unsigned-falls.ts';
import {isYearInContext} from '../figure/year-context.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';

/** The rule. */
export const figuresRule: Rule = {
	name: 'figures',
	find(subject) {
		const ground = groundOf(subject);
		if (ground.paragraphs.length === 0) return [];
		const falls = unsignedFalls(ground).map(({claim, mark}) => problemWith(subject, claim, mark.text, {rule: 'figures', message: `${paragraphWords(groundOfClaim(claim))} ${groundOfClaim(claim).length > 1 ? 'tell' : 'tells'} ${mark.text} as a fall, and other bars rise.`, hint: 'write it with a minus', severity: ground.hasArticle ? 'error' : 'warning'}));
		return [...ground.claims.filter(({isBackground}) => !isBackground).flatMap(claim => inClaim(claim, ground, subject)), ...falls, ...ground.claims.filter(({role}) => role === 'title').flatMap(title => inTitle(title, ground, subject))];
	},
};

function inClaim(claim: Claim, ground: Ground, subject: Subject): readonly Problem[] {
	const cited = paragraphsAt(ground, groundOfClaim(claim));
	const against = cited.length > 0 ? cited : ground.paragraphs;
	const marks = ground.marksOf(claim);
	const pair = wrongPair(claim, cited, ground);
	if (pair !== undefined) return [problemWith(subject, claim, pair, {rule: 'figures', message: `${paragraphWords(cited.map(({number}) => number))} ${cited.length > 1 ? 'do' : 'does'} not say ${pair}.`, hint: 'is it the result of another match or vote?', severity: ground.hasArticle ? 'error' : 'warning'})];
	const figures = toldHere(marks, claim, ground).filter(({kind}) => kind === 'figure' || kind === 'date');
	return figures.flatMap((mark, index): readonly Problem[] => {
		if (figures.findIndex(({key}) => key === mark.key) < index) return [];
		const severity = ground.hasArticle ? 'error' : 'warning';
		if (against.some(({keys}) => [mark.key, ...keysInUnit(mark, claim, ground)].some(key => keys.has(key)))) return otherWay(mark, claim, cited).map(message => problemWith(subject, claim, mark.text, {rule: 'figures', message, hint: 'is its sign the right one?', severity}));
		if (ground.known.keys.has(mark.key) || isOwnCount(mark, claim, subject, ground) || isSmallCount(mark, claim, against, ground) || isRounded(mark, claim, against, ground) || isToldOtherwise(mark, claim, against, ground) || isYearInContext(mark, marks, cited, ground.paragraphs)) return [];
		const others = ground.paragraphs.filter(({keys}) => keys.has(mark.key)).map(({number}) => number);
		const message = cited.length > 0 ? `${paragraphWords(cited.map(({number}) => number))} ${cited.length > 1 ? 'do' : 'does'} not say ${mark.text}.` : `The article does not say ${mark.text}.`;
		return [problemWith(subject, claim, mark.text, {rule: 'figures', message, hint: hintFor(mark, others, against.flatMap(one => one.marks)), severity})];
	});
}

/** How often a title says that something rose or fell, where its chart shows another number of bars. */
function inTitle(title: Claim, ground: Ground, subject: Subject): readonly Problem[] {
	const wrong = wrongTimes(title, ground);
	if (wrong === undefined) return [];
	return [problemWith(subject, title, wrong.words, {rule: 'figures', message: `This says “${wrong.words}”, and the chart has ${wrong.bars} ${wrong.bars === 1 ? `bar that ${wrong.direction}s` : `bars that ${wrong.direction}`}.`, hint: 'count the bars again'})];
}

/** The keys of a cell's number as its column or row counts it: 13.6 below “billion euros” is 13.6 billion. */
function keysInUnit(mark: Mark, {unit = ''}: Claim, {deckLexicon: {language}}: Ground): readonly string[] {
	if (mark.kind !== 'figure') return [];
	return tokensOf(unit).flatMap(({lower}) => wordValue(language.multipliers, lower) ?? []).map(factor => `figure:${exact(figureValue(mark) * factor)}`);
}

/** Whether the paragraphs tell a number in another manner: a share as a percentage, decades as years, “next year” in digits. “A hundred” is a manner of speaking. */
function isToldOtherwise(mark: Mark, claim: Claim, against: readonly Paragraph[], ground: Ground): boolean {
	const {deckLexicon: {language}, textLexicon} = ground;
	const words = mark.text.toLowerCase().split(/[\s-]/);
	if (words.length === 2 && language.numberOnes.includes(words[0]!) && wordValue(language.numbers, words[0]!) === undefined && (wordValue(language.multipliers, words[1]!) ?? 0) >= 100) return true;
	const here = {text: claim.text, marks: ground.marksOf(claim), language};
	return isSameYear(mark, against, ground) || against.some(({text, marks}) => [isSameShare, isSameSpan].some(isSame => isSame(mark, here, {text, marks, language: textLexicon.language})));
}

/** What is wrong with a number that the claim writes with a sign, and the cited paragraphs tell as going the other way. */
function otherWay({key, text, start}: Mark, claim: Claim, cited: readonly Paragraph[]): readonly string[] {
	const sign = signBefore(claim.text, start);
	const told = sign === undefined ? undefined : directionTold(key, cited);
	if (told === undefined || told === sign) return [];
	return [`${paragraphWords(cited.map(({number}) => number))} ${cited.length > 1 ? 'tell' : 'tells'} ${text} as a ${told}, and this as a ${sign!}.`];
}

function hintFor({kind, key}: Mark, others: readonly number[], marks: readonly Mark[]): string {
	if (others.length > 0) return `${paragraphWords(others)} ${others.length > 1 ? 'do' : 'does'}: cite ${others.length > 1 ? 'one of them' : 'it'}`;
	const sort = key.slice(0, key.indexOf(':'));
	const there = marks.filter(one => one.kind === kind && (kind === 'figure' || one.key.startsWith(sort))).map(({text}) => text);
	return there.length > 0 ? `it says ${[...new Set(there)].slice(0, 4).join(', ')}` : 'take it out, or excuse it with a reason';
}

/**
 * Whether a small number word outside of the claims (“two answers to one question”, a title says) counts what the speaker names: no
 * cited paragraph counts the same thing otherwise.
 */
function isSmallCount(mark: Mark, claim: Claim, cited: readonly Paragraph[], ground: Ground): boolean {
	const [{kind, text, end}, {deckMarks}] = [mark, ground];
	if (kind !== 'figure' || isDay(mark, claim, ground) || claim.role === 'claim' || /\d/.test(text) || figureValue(mark) > 10) return false;
	const counted = deckMarks(claim.text.slice(end)).slice(0, 2).map(mark => mark.key);
	return !cited.some(({marks}) => marks.some((mark, index) => mark.kind === 'figure' && marks.slice(index + 1, index + 3).some(next => counted.includes(next.key))));
}

/** Whether a number is the day of a month that stands right behind it. */
function isDay({end}: Mark, claim: Claim, {marksOf}: Ground): boolean {
	return marksOf(claim).some(({key, start}) => key.startsWith('month:') && start >= end && start - end <= 4);
}

/** Whether a number counts what is the talk's own: its questions, its minutes, the events of a picture. */
function isOwnCount(mark: Mark, claim: Claim, {deck, slides}: Subject, ground: Ground): boolean {
	const [{kind, start, end}, {text, role, slide}, {deckLexicon}] = [mark, claim, ground];
	if (kind !== 'figure') return false;
	const value = figureValue(mark);
	const {ownCounts, determiners, minutes} = deckLexicon.language;
	const isDigits = /\d/.test(text.slice(start, end));
	// “The two demands” were told of before; “the second of May” is a day.
	if (isDay(mark, claim, ground)) return false;
	if (value <= 10 && determiners.includes(/(\p{L}+)\s+$/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '') && !isDigits) return true;
	const next = tokensOf(text.slice(end)).slice(0, 2).map(({lower}) => lower);
	// “Two of them” are told of before; “20% of the ice” are not.
	if (value <= 20 && next.some(word => ownCounts.includes(word) && !(isDigits && deckLexicon.stopWords.has(word)))) return true;
	if (minutes.includes(next[0] ?? '')) return value === deck.minutes;
	// “The two”, “both of the three”: with nothing counted behind it.
	if (role !== 'claim' && value <= 12 && /^\s*(?:[.,;:!?—–]|$)/.test(text.slice(end)) && !/\d/.test(text.slice(end - 1, end))) return true;
	return role === 'picture' && value === slides[slide]!.blocks.filter(block => 'events' in block || 'arrows' in block || 'routes' in block).map(block => ('events' in block ? block.events.length : 'arrows' in block ? block.arrows.length : 'routes' in block ? block.routes.length : 0)).find(count => count === value);
}
