/**
 * Names: each name stands in the article, or in the deck's list of agreed spellings; and in a paragraph that the claim cites.
 *
 * ```markdown
 * ## The union speaks
 *
 * - The union's head, Ana Petrovna, says so [¶1](#p1)
 * ```
 *
 * ```yaml
 * language: id
 * paragraphs: [{gist: 'Ana Petrova, the union’s head, on the strike'}]
 * ```
 *
 * ```text
 * Ketua serikat buruh Ana Petrova mengatakan mereka mogok.
 * ```
 *
 * finds `7:25 The article has no name “Petrovna”.`
 */
import {closest, distance} from 'fastest-levenshtein';
import {wordsOfAll} from '../../article/language/languages.ts';
import {foldWord} from '../../article/mark/fold-word.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Player} from '../../deck/block.ts';
import type {Slide} from '../../deck/deck.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {everyBlock} from '../../deck/walk/inner-blocks.ts';
import {mapsOf} from '../../deck/walk/maps-of.ts';
import {isAcronym, isShortened} from '../claim/acronym.ts';
import {type Claim, groundOfClaim} from '../claim/claim.ts';
import {type Ground, groundOf, paragraphsAt, toldHere} from '../claim/ground.ts';
import {paragraphWords, problemWith} from '../claim/problem-with.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';

/** The rule. */
export const namesRule: Rule = {
	name: 'names',
	find(subject) {
		const ground = groundOf(subject);
		if (ground.paragraphs.length === 0) return [];
		const spellings = spellingsOf(ground);
		const common = commonWords(ground);
		const folded = foldedTexts(ground);
		const players = subject.slides.flatMap(({blocks}) => everyBlock(blocks)).flatMap(block => (block.type === 'players' ? block.players : []));
		return ground.claims.filter(({isBackground}) => !isBackground).flatMap(claim => inClaim(claim, {ground, spellings, common, folded, players}, subject));
	},
};

/** What names are looked for in: the ground, the names there, words that the deck writes small, the article's paragraphs and the agreed names, folded, and the deck's players. */
type Known = {readonly ground: Ground; readonly spellings: readonly string[]; readonly common: ReadonlySet<string>; readonly folded: readonly string[]; readonly players: readonly Player[]};

function inClaim(claim: Claim, known: Known, subject: Subject): readonly Problem[] {
	const {ground} = known;
	const severity = ground.hasArticle ? 'error' : 'warning';
	const names = toldHere(ground.marksOf(claim), claim, ground).filter(({kind}) => kind === 'name' || kind === 'place');
	const cited = paragraphsAt(ground, groundOfClaim(claim));
	const unknown = (mark: Mark) => problemWith(subject, claim, mark.text, {rule: 'names', message: `The article has no name “${mark.text}”.`, hint: nearestSpelling(mark.text, known.spellings), severity});
	const groups = Map.groupBy(names, ({group, kind, key}) => (kind === 'place' && !key.startsWith('agreed:') ? key : String(group)));
	return [...groups.values()].flatMap((marks): readonly Problem[] => {
		const strange = marks.filter(mark => (isStrange(mark, claim, known) || isSlip(mark, marks, known)) && !shownOnMap(mark, subject.slides[claim.slide]!));
		// A gist leaves first names out, and what it takes for granted.
		if (!ground.hasArticle && (marks.some(({kind}) => kind === 'place') || marks.some(mark => !isStrange(mark, claim, known)) || marks.every(({text}) => text.length < 3))) return strange.filter(({text}) => isNearly(text, known.spellings)).map(mark => unknown(mark));
		if (strange.length > 0) return strange.map(unknown);
		const apart = ground.hasArticle && !marks.every(mark => shownOnMap(mark, subject.slides[claim.slide]!)) ? marks.find((mark, at) => at > 0 && isOfArticle(mark, ground) && isOfArticle(marks[at - 1]!, ground) && !standTogether(marks[at - 1]!, mark, known)) : undefined;
		if (apart !== undefined) return [problemWith(subject, claim, apart.text, {rule: 'names', message: `The article has no “${marks.map(({text}) => text).join(' ')}”.`, hint: 'is it the name of somebody else?', severity})];
		const sure = marks.filter(mark => isSure(mark, known));
		if (cited.length === 0 || sure.length === 0 || claim.role === 'place' || (claim.role === 'picture' && sure.every(mark => shownOnMap(mark, subject.slides[claim.slide]!)))) return [];
		const holds = (mark: Mark) => cited.some(paragraph => stands(mark, paragraph) || isShortened(mark.text, paragraph, ground.paragraphs)) || isOfSpeaker(mark, claim, ground) || isCredit(mark, ground) || isAgreedForOther(mark, ground);
		if (marks.some(holds) || (isAsked(claim, subject) && (isOfOtherThings(claim, names, {ground, cited}) || sure.some(mark => isOfNamedSide(mark, cited, known))))) return [];
		const others = ground.paragraphs.filter(paragraph => sure.some(mark => stands(mark, paragraph))).map(({number}) => number);
		if (others.length === 0) return [];
		const words = [...new Set(sure.map(({text}) => text))].join(' ');
		const numbers = cited.map(({number}) => number);
		return [problemWith(subject, claim, sure[0]!.text, {rule: 'names', message: `${paragraphWords(numbers)} ${numbers.length > 1 ? 'do' : 'does'} not name ${words}.`, hint: `${paragraphWords(others.slice(0, 4))}${others.length > 4 ? ' and others' : ''} ${others.length > 1 ? 'do' : 'does'}`, severity: claim.role === 'notes' || claim.role === 'title' ? 'warning' : severity})];
	});
}

/** Whether a name stands in the article, or is agreed on: what a heading writes with a capital may be no name at all. */
function isOfArticle(mark: Mark, {paragraphs, known}: Ground): boolean {
	return known.keys.has(mark.key) || paragraphs.some(paragraph => stands(mark, paragraph));
}

/** Whether a name tells, behind a quotation, who its speaker is (“— Sri Mulyati, Hadi’s lawyer”), and another paragraph names both. */
function isOfSpeaker(mark: Mark, {text, quoted, cites}: Claim, ground: Ground): boolean {
	if (quoted === undefined || mark.start < quoted.length) return false;
	const cited = paragraphsAt(ground, cites);
	const [speaker] = ground.deckMarks(text).filter(({kind, start}) => kind === 'name' && start >= quoted.length);
	if (speaker === undefined || speaker.group === mark.group || !cited.some(paragraph => stands(speaker, paragraph))) return false;
	return ground.paragraphs.some(paragraph => stands(speaker, paragraph) && stands(mark, paragraph));
}

/** Whether a text is a question that the audience may ask. */
function isAsked({role, slide}: Claim, {slides}: Subject): boolean {
	return role === 'question' && slides[slide]!.kind === 'questions';
}

/** Whether a question asks of what the paragraphs of its answer do not tell (“Did Ethiopia break a treaty?”), so that they need not name who it is about. */
function isOfOtherThings(claim: Claim, names: readonly Mark[], {ground, cited}: {readonly ground: Ground; readonly cited: readonly Held[]}): boolean {
	const others = ground.marksOf(claim).filter(mark => mark.kind !== 'claim' && !names.includes(mark));
	return !others.some(({key}) => cited.some(({keys, gistKeys}) => keys.has(key) || gistKeys.has(key)));
}

/** Whether paragraphs name the side that the deck's players put somebody on: “Why did Eden stop?” is a question about Britain. */
function isOfNamedSide({text}: Mark, cited: readonly Held[], {ground, players}: Known): boolean {
	const sides = players.flatMap(({name, side}) => (side !== undefined && name.split(/\s+/).includes(text) ? [side] : []));
	return sides.some(side => ground.deckMarks(side).some(mark => mark.text !== text && cited.some(paragraph => stands(mark, paragraph))));
}

/** Whether two names that stand side by side on a slide do so in the article, or in an agreed spelling. */
function standTogether(one: Mark, other: Mark, {ground: {paragraphs, source}, folded}: Known): boolean {
	if (one.kind !== 'name' || (one.isInitial && !paragraphs.some(({text}) => hasWord(one.text, text)))) return true;
	const seconds = other.kind === 'name' ? [other.text] : (source?.names ?? []).filter(({name}) => other.key === `agreed:${name.toLowerCase()}`).flatMap(({name, also}) => [name, ...also]);
	const together = seconds.flatMap(second => [' ', '-'].map(between => foldWord(one.text + between + second)));
	return folded.some(text => together.some(words => text.includes(words)));
}

/** Whether a text has a word as it is written. */
function hasWord(word: string, text: string): boolean {
	return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}

type Held = Ground['paragraphs'][number];

const stands = ({key, text, kind}: Mark, {keys, words}: Pick<Held, 'keys' | 'words'>) => keys.has(key) || (kind === 'name' && words.has(foldWord(text)));
const isCredit = (mark: Mark, {known}: Ground) => mark.kind === 'name' && known.words.has(foldWord(mark.text)) && !known.keys.has(`agreed:${mark.text.toLowerCase()}`) && mark.key.startsWith('name:');
/** An agreed spelling that the article writes otherwise cannot be looked for in its paragraphs. */
const isAgreedForOther = (mark: Mark, {known, paragraphs}: Ground) => known.keys.has(mark.key) && !paragraphs.some(({keys}) => keys.has(mark.key));

/** Whether a word with a capital is a name that nobody knows. At the beginning of a sentence it is one only where it is nearly a known one. */
function isStrange(mark: Mark, {role, text}: Claim, {ground, spellings, common}: Known): boolean {
	if (ground.known.keys.has(mark.key) || ground.paragraphs.some(paragraph => stands(mark, paragraph)) || ground.known.words.has(foldWord(mark.text))) return false;
	if (mark.kind === 'place') return true;
	if (common.has(mark.text.toLowerCase()) || isAcronym(mark.text, ground.paragraphs)) return false;
	const isHeading = role === 'label' || role === 'title' || (role === 'picture' && isTitleCase(text));
	return !(mark.isInitial || isHeading) || (isNearly(mark.text, spellings) && !isPlural(mark.text, spellings));
}

/** Whether a short word beside a known name is nearly one itself: “Anna Petrova”, who is Ana. */
function isSlip(mark: Mark, group: readonly Mark[], {ground, spellings}: Known): boolean {
	const isKnown = ({text}: Mark) => spellings.some(one => foldWord(one) === foldWord(text)) || ground.known.words.has(foldWord(text));
	return mark.kind === 'name' && !isKnown(mark) && group.some(isKnown) && mark.text.length >= 3 && spellings.some(one => one.length >= 3 && distance(foldWord(one), foldWord(mark.text)) === 1);
}

/** Whether a mark is a name and not only a word that begins a sentence. */
function isSure({kind, isInitial, text}: Mark, {common, ground: {paragraphs}}: Known): boolean {
	const small = text.toLowerCase();
	if (kind === 'place' || !isInitial) return true;
	if (common.has(small)) return false;
	return !paragraphs.some(({text: passage}) => hasWord(small, passage));
}

/** Whether a map of the slide names it: lands, waters, and who drew the borders are background. */
function shownOnMap({text}: Mark, slide: Slide): boolean {
	return mapsOf(slide).some(({countries, waters, credit = ''}) => [...countries.map(({name}) => name), ...waters.map(({name}) => name), credit].some(words => words.split(/[^\p{L}]+/u).includes(text)));
}

function isTitleCase(text: string): boolean {
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	return words.length > 1 && words.length < 8 && words.every(word => /^\p{Lu}/u.test(word));
}

/** All names of the article and the agreed ones, as they are written there. */
function spellingsOf({paragraphs, source}: Ground): readonly string[] {
	const found = paragraphs.flatMap(({marks}) => marks.filter(({kind}) => kind === 'name' || kind === 'place').map(({text}) => text));
	return [...new Set([...found, ...(source?.names ?? []).flatMap(({name}) => name.split(' '))])];
}

/** The paragraphs and the agreed names, as two spellings are compared. */
function foldedTexts({paragraphs, source}: Ground): readonly string[] {
	return [...paragraphs.map(({text}) => text), ...(source?.names ?? []).flatMap(({name, also}) => [name, ...also])].map(foldWord);
}

/** Words that the deck writes in small letters too. */
function commonWords({claims}: Ground): ReadonlySet<string> {
	return new Set(claims.flatMap(({text}) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []));
}

/** Whether a word is a known one with an ending: “Unions” at the beginning of a sentence, where the article has a Union. */
function isPlural(word: string, spellings: readonly string[]): boolean {
	return wordsOfAll('nameEndings').some(ending => word.endsWith(ending) && spellings.includes(word.slice(0, -ending.length)));
}

function isNearly(word: string, spellings: readonly string[]): boolean {
	return word.length >= 4 && spellings.some(one => one.length >= 4 && one !== word && distance(foldWord(word), foldWord(one)) <= (word.length > 6 ? 2 : 1));
}

function nearestSpelling(word: string, spellings: readonly string[]): string {
	const nearest = spellings.length > 0 ? closest(word, [...spellings]) : undefined;
	const isNear = nearest !== undefined && distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3));
	return isNear ? `did you mean ${nearest}? If not, put it among \`names:\` in the source` : 'put it among `names:` in the source, or mark it `[background](#background)`';
}
