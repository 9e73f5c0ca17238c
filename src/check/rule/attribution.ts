/**
 * Attribution: where the article only says that somebody says so, or that it is alleged, possible or ready to be done, the slide
 * does not tell it as a fact.
 *
 * ```markdown
 * ## The vote
 *
 * - The mayor's men stole the election by fraud [¶1](#p1)
 * ```
 *
 * ```yaml
 * language: id
 * paragraphs: [{gist: 'The mayor’s men, and alleged fraud at the election'}]
 * ```
 *
 * ```text
 * Polisi menyelidiki dugaan penipuan dalam pemilihan oleh orang-orang wali kota.
 * ```
 *
 * finds `7:3 ¶1 says “dugaan”, and this claim drops it.`
 */
import {anyWord, onceALanguage} from '../../article/language/any-word.ts';
import {foldWord} from '../../article/mark/fold-word.ts';
import type {Mark} from '../../article/mark/mark.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {droppedDoubt} from '../attribution/alleged.ts';
import {disputedVerbs, tellsSpeaker} from '../attribution/answers.ts';
import {droppedHedge} from '../attribution/dropped-hedge.ts';
import {speakingOver} from '../attribution/dropped-speaker.ts';
import {isHearsay} from '../attribution/raised-subject.ts';
import {isOfSame, saidBeside} from '../attribution/said-beside.ts';
import {type Claim, groundOfClaim} from '../claim/claim.ts';
import {type Ground, groundOf, type Paragraph, paragraphsAt} from '../claim/ground.ts';
import {firstWords, problemWith} from '../claim/problem-with.ts';
import {keysOfMarks, scalesOf, type Weigh} from '../claim/weigh.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';
import {type Clause, clausesOf, statementsOf} from '../text/clauses.ts';

/** The rule. */
export const attributionRule: Rule = {
	name: 'attribution',
	find(subject) {
		const ground = groundOf(subject);
		const scales = {ground, weigh: scalesOf(ground)};
		return ground.claims
			.filter(({role, isBackground, quoted, text}) => (role === 'claim' || role === 'notes' || role === 'title') && !isBackground && quoted === undefined && !text.endsWith('?'))
			.flatMap(claim => inClaim(claim, scales, subject));
	},
};

type Scales = {readonly ground: Ground; readonly weigh: Weigh};

function inClaim(claim: Claim, scales: Scales, subject: Subject): readonly Problem[] {
	const {ground} = scales;
	// The article's own headline says no more than the article.
	if (claim.role === 'title' && isOfHeadline(claim.text, ground.source?.title ?? '')) return [];
	const marks = ground.marksOf(claim);
	const dropped = hedgeDropped(claim, marks, scales) ?? (ground.hasArticle ? speakerDropped(claim, marks, scales) : undefined);
	if (dropped === undefined) return [];
	const hint = `say who says it, or that it is not certain; \`words:\` in the source tells which word of the deck answers “${dropped.word}”`;
	const severity = ground.hasArticle && claim.role === 'claim' ? 'error' : 'warning';
	return [problemWith(subject, claim, firstWords(claim.text.slice(dropped.from)), {rule: 'attribution', message: `¶${dropped.number} says “${dropped.word}”, and this claim drops it.`, hint, severity})];
}

/** Whether all words of a title are the headline's. */
function isOfHeadline(title: string, headline: string): boolean {
	const words = new Set(tokensOf(headline).map(({lower}) => lower));
	return tokensOf(title).every(({lower}) => words.has(lower));
}

/** The article's word that is dropped, its paragraph, and where in the claim that begins which drops it. */
type Dropped = {readonly word: string; readonly number: number; readonly from: number};

function hedgeDropped(claim: Claim, marks: readonly Mark[], scales: Scales): Dropped | undefined {
	const {ground} = scales;
	const {language} = ground.textLexicon;
	const {negations} = ground.deckLexicon.language;
	// “Auditors are said to have found …”
	const isHeard = marks.some(mark => mark.key === 'claim:say' && isHearsay(mark, claim.text, ground.deckLexicon.language));
	for (const {start, end} of statementsOf(claim.text)) {
		const own = marks.filter(mark => mark.start >= start && mark.end <= end);
		const cited = citedBy(claim, own, scales);
		// “Readiness was announced; no deployment is reported.”
		const isDenied = tokensOf(claim.text.slice(start, end)).some(({lower}) => negations.includes(lower));
		const asked = ground.deckMarks(claim.asked ?? '');
		const said = claimKeys([...(isDenied ? marks : own), ...asked]);
		for (const paragraph of cited) {
			const beside = claimKeys(saidBeside(claim, paragraph.number, ground));
			const words = new Set([...said, ...beside, ...(isDenied ? ['claim:deny'] : []), ...(isHeard ? ['claim:reportedly'] : [])]);
			const hedge = droppedHedge(own, words, paragraph, {cited, language}) ?? droppedDoubt(new Set(keysOfMarks(own)), words, paragraph, language);
			if (hedge === undefined || (claim.role === 'title' && hedge.key === 'claim:reportedly' && isKeptBelow(claim, hedge, ground))) continue;
			return {word: hedge.text, number: paragraph.number, from: start};
		}
	}

	return undefined;
}

function speakerDropped(claim: Claim, marks: readonly Mark[], scales: Scales): Dropped | undefined {
	if (isWholeSaid(claim.text, marks, scales.ground)) return undefined;
	let before: {readonly isSaid: boolean; readonly number: number | undefined; readonly verb: Mark | undefined} | undefined;
	const clauses = clausesOf(claim.text, scales.ground.deckLexicon.language);
	// Where nobody speaks in any of them, they are held against the article together.
	const whole = clauses.length > 1 ? [{text: claim.text, start: 0, end: claim.text.length, goesOn: false}] : [];
	for (const clause of [...clauses, ...whole]) {
		const own = marks.filter(({start, end}) => start >= clause.start && end <= clause.end);
		const cited = claim.cites.length > 0 ? citedBy(claim, own, scales) : citedBy(claim, own, scales).slice(0, 1);
		const [bearing] = cited.flatMap(paragraph => {
			const verb = speakingIn(clause, own, claim, {paragraph, ground: scales.ground});
			return verb === undefined ? [] : [{verb, word: verb.text, number: paragraph.number}];
		});
		// “He says that A, and B”: B is said by him too; so it is in “He says A; B” where the article has both from one verb.
		const goesOn = before?.isSaid === true && ((clause.goesOn && before.number === bearing?.number) || (bearing !== undefined && before.verb === bearing.verb));
		const isSaid = cited.some(({keys, number}) => tellsSpeaker(claimKeys([...own, ...saidBeside(claim, number, scales.ground)]), keys)) || goesOn;
		if (bearing !== undefined && !isSaid) return {word: bearing.word, number: bearing.number, from: clause.start};
		before = {isSaid, number: (bearing ?? cited[0])?.number, verb: bearing?.verb};
	}

	return undefined;
}

/** The article's word of speaking that bears on a clause. In a title only what is disputed or quoted needs it, and a person who is named has it. */
function speakingIn({text}: Clause, own: readonly Mark[], claim: Claim, {paragraph, ground}: {readonly paragraph: Paragraph; readonly ground: Ground}): Mark | undefined {
	const asked = keysOfMarks(ground.deckMarks(claim.asked ?? ''));
	const speaking = speakingOver(new Set([...keysOfMarks(own), ...asked]), paragraph, ground.textLexicon.language);
	if (speaking === undefined || quotedShare(text) > 0.5 || (speaking.isLast && isSaidOnce(claim, paragraph.number, ground))) return undefined;
	if (claim.role === 'title') {
		const isNamed = own.some(({kind, text: name}) => kind === 'name' && paragraphsAt(ground, claim.around).some(({words}) => words.has(foldWord(name))));
		if (isNamed || !(speaking.isQuotation || disputedVerbs.has(speaking.verb.key))) return undefined;
	}

	return speaking.verb;
}

const claimKeys = (marks: readonly Mark[]): ReadonlySet<string> => new Set(marks.filter(({kind}) => kind === 'claim').map(({key}) => key));

const owned = onceALanguage(({sayings}) => new RegExp(`[’']s?\\s+${anyWord(sayings)}(?!\\p{L})`, 'u'));

/** “Hague: …”, “Per Hague, …”, “… — Hague”, “…, says Hague” and “…, officials say” say who says it. */
function isWholeSaid(text: string, marks: readonly Mark[], {deckLexicon: {language}, paragraphs, known}: Ground): boolean {
	// A label (“Abroad: …”) is no name.
	const isNamed = ({kind, key, text: name}: Mark) => kind === 'place' || (kind === 'name' && (known.keys.has(key) || known.words.has(foldWord(name)) || paragraphs.some(({words}) => words.has(foldWord(name)))));
	const [opener, second] = tokensOf(text);
	const isOpened = opener !== undefined && second?.isCapital === true && language.openers.includes(opener.lower);
	const telling = marks.filter(({kind, key}) => kind === 'claim' && tellsSpeaker(new Set([key]), new Set()));
	const isLast = telling.some(({start, end}) => (/,\s*$/.test(text.slice(0, start)) && text.slice(start).split(/\s+/).length <= 6) || (/,\s+(?:[^\s,;]+\s+){1,5}$/.test(text.slice(0, start)) && /^[\s.]*$/.test(text.slice(end))));
	const isLed = /^[^:.!?]{2,40}: /.test(text) && marks.some(mark => mark.end <= text.indexOf(':') && isNamed(mark));
	// “In the builder’s words, …”
	const isOwned = owned(language).test(text);
	return isLast || isOwned || isLed || isOpened || /—/.test(text);
}

/** Whether the deck tells elsewhere who says what a title, a picture or the notes tell: what comes before “…, police said” need not be told twice. */
function isSaidOnce(claim: Claim, number: number, ground: Ground): boolean {
	return (claim.role !== 'claim' || claim.within !== undefined) && ground.claims.some(one => one !== claim && groundOfClaim(one).includes(number) && tellsSpeaker(claimKeys(ground.marksOf(one)), new Set()) && (claim.role === 'notes' || isOfSame(one, claim, ground)));
}

/** How much of a text stands in quotation marks, from 0 to 1. */
function quotedShare(text: string): number {
	return [...text.matchAll(/[“"„«]([^“”"„«»]+)[”"“»]/g)].reduce((sum, [whole]) => sum + whole.length, 0) / text.length;
}

/** Whether what is said on the slide keeps the hedge that its title drops. */
function isKeptBelow(title: Claim, hedge: Mark, {claimsOn, marksOf}: Ground): boolean {
	return claimsOn(title.slide).some(claim => claim.role === 'claim' && marksOf(claim).some(({key}) => key === hedge.key));
}

/** The paragraphs that a claim cites; for the notes and the title, the four that bear them best. */
function citedBy(claim: Claim, marks: readonly Mark[], {ground, weigh}: Scales): readonly Paragraph[] {
	if (claim.cites.length > 0) return paragraphsAt(ground, claim.cites);
	// The notes may speak of what stands on another slide.
	const near = claim.around.length > 0 && claim.role === 'title' ? paragraphsAt(ground, claim.around) : ground.hasArticle ? ground.paragraphs : [];
	const least = near.length < ground.paragraphs.length ? 1 : 3;
	const weights = weigh(keysOfMarks(marks));
	const weighed = near.map(paragraph => ({paragraph, weight: weights[paragraph.number - 1]!})).filter(({weight}) => weight > least);
	return weighed.toSorted((a, b) => b.weight - a.weight).slice(0, 4).map(({paragraph}) => paragraph);
}
