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
import type {Mark} from '../../article/mark/mark.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import type {Claim} from '../claim/claim.ts';
import {type Ground, groundOf, type Paragraph, paragraphAt} from '../claim/ground.ts';
import {problemWith} from '../claim/problem-with.ts';
import {keysOfMarks, scalesOf, type Weigh} from '../claim/weigh.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';

/** A hedge (“ready to”) bears on so many marks behind it. */
const reach = 4;

/** Claim words that say that somebody says so. */
const speech = ['say', 'insist', 'warn', 'announce', 'urge', 'claim', 'admit', 'deny', 'promise', 'believe', 'allege', 'reportedly', 'possible'];

/** The rule. */
export const attributionRule: Rule = {
	name: 'attribution',
	find(subject) {
		const ground = groundOf(subject);
		const weigh = scalesOf(ground);
		return ground.claims
			.filter(({role, isBackground, quoted}) => (role === 'claim' || role === 'notes' || role === 'title') && !isBackground && quoted === undefined)
			.flatMap(claim => inClaim(claim, {ground, weigh}, subject));
	},
};

type Scales = {readonly ground: Ground; readonly weigh: Weigh};

function inClaim(claim: Claim, scales: Scales, subject: Subject): readonly Problem[] {
	const {ground} = scales;
	if (claim.text.endsWith('?')) return [];
	const marks = ground.marksOf(claim);
	const said = new Set(marks.filter(({kind}) => kind === 'claim').map(({key}) => key));
	return citedBy(claim, marks, scales).flatMap((paragraph, rank): readonly Problem[] => {
		const dropped = droppedHedge(marks, said, paragraph, ground) ?? ((claim.cites.length > 0 || (claim.role === 'notes' && rank === 0)) && ground.hasArticle ? droppedSpeaker(claim, marks, said, paragraph) : undefined);
		if (dropped === undefined) return [];
		const hint = `say who says it, or that it is not certain; \`words:\` in the source tells which word of the deck answers “${dropped.text}”`;
		return [problemWith(subject, claim, claim.text.split(' ').slice(0, 6).join(' '), {rule: 'attribution', message: `¶${paragraph.number} says “${dropped.text}”, and this claim drops it.`, hint, severity: ground.hasArticle && claim.role === 'claim' ? 'error' : 'warning'})];
	}).slice(0, 1);
}

/** The paragraphs that a claim cites; for the notes and the title, the four that bear them best. */
function citedBy(claim: Claim, marks: readonly Mark[], {ground, weigh}: Scales): readonly Paragraph[] {
	const at = (numbers: readonly number[]) => numbers.flatMap(number => paragraphAt(ground, number) ?? []);
	if (claim.cites.length > 0) return at(claim.cites);
	// The notes may speak of what stands on another slide.
	const near = ground.hasArticle ? ground.paragraphs : at(claim.around);
	const weighed = near.map(paragraph => ({paragraph, weight: weigh(keysOfMarks(marks), paragraph)})).filter(({weight}) => weight > 3);
	return weighed.toSorted((a, b) => b.weight - a.weight).slice(0, 4).map(({paragraph}) => paragraph);
}

/** The hedge of a paragraph that bears on what the claim says, where that has none of its kind. */
function droppedHedge(marks: readonly Mark[], said: ReadonlySet<string>, {marks: source, text}: Paragraph, {deckLexicon}: Ground): Mark | undefined {
	const keys = new Set(keysOfMarks(marks.filter(({kind}) => kind === 'term' || kind === 'word')));
	return source.find((mark, index) => {
		if (mark.kind !== 'claim' || !deckLexicon.language.hedges.includes(mark.key.slice('claim:'.length)) || said.has(mark.key) || answersLoosely(mark.key, said)) return false;
		const behind = source.slice(index + 1).filter(one => one.start >= mark.end && !/[.;:]\s/.test(text.slice(mark.end, one.start)) && one.kind !== 'claim').slice(0, reach);
		const terms = behind.filter(({kind}) => kind === 'term');
		return terms.slice(0, mark.key === 'claim:allege' ? 2 : 1).some(({key}) => keys.has(key));
	});
}

/** What answers a hedge besides itself: what is planned, possible or ready is not done, what is alleged or reported is not known. */
const answers: Readonly<Record<string, readonly string[]>> = {
	ready: ['plan', 'possible', 'promise', 'willing'],
	willing: ['ready', 'want', 'plan', 'possible', 'promise'],
	plan: ['ready', 'possible', 'promise', 'want', 'willing'],
	possible: ['ready', 'plan', 'believe', 'allege', 'reportedly'],
	allege: ['reportedly', 'possible'],
	reportedly: ['allege', 'possible', 'say'],
};

function answersLoosely(key: string, said: ReadonlySet<string>): boolean {
	return (answers[key.slice('claim:'.length)] ?? []).some(one => said.has(`claim:${one}`));
}

/** The word by which a paragraph says that all of it is said by somebody, where the claim says of what it shares that it is so. */
function droppedSpeaker({text}: Claim, marks: readonly Mark[], said: ReadonlySet<string>, {marks: source, text: passage}: Paragraph): Mark | undefined {
	const quoted = [...text.matchAll(/[“"„«]([^“”"„«»]+)[”"“»]/g)].reduce((sum, [whole]) => sum + whole.length, 0);
	const isSaid = speech.some(key => said.has(`claim:${key}`)) || source.some(({key, kind}) => kind === 'claim' && said.has(key));
	// “Hague: …” says who says it too.
	const isLed = /^[^:.!?]{2,40}: /.test(text) && marks.some(({kind, end}) => (kind === 'name' || kind === 'place') && end <= text.indexOf(':'));
	if (isSaid || isLed || quoted * 2 > text.length || /—/.test(text)) return undefined;
	const keys = new Set(keysOfMarks(marks.filter(({kind}) => kind !== 'claim' && kind !== 'place')));
	const verb = source.find(({key, kind}) => kind === 'claim' && ['claim:say', 'claim:insist', 'claim:claim', 'claim:warn', 'claim:deny', 'claim:believe'].includes(key));
	if (verb === undefined) return undefined;
	// “…,” said X, or: it was so, said X.
	const behind = passage.slice(0, verb.start);
	const isLast = /,\s*$/.test(behind) && passage.slice(verb.end).split(/[.;]/)[0]!.trim().split(/\s+/).length <= 5;
	const isQuoted = isLast || /["“].*["”][^"”]*$/.test(behind);
	const inside = source.filter(one => (isQuoted ? one.end < verb.start : one.start > verb.end));
	const outside = source.filter(one => (isQuoted ? one.start > verb.end : one.end < verb.start));
	const shared = (list: readonly Mark[]) => new Set(list.filter(({key, kind}) => kind !== 'claim' && kind !== 'place' && keys.has(key)).map(({key}) => key)).size;
	return shared(inside) > 1 && shared(inside) > shared(outside) ? verb : undefined;
}
