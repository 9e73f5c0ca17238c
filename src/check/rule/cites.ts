/**
 * Cites: claims without a citation, citations of paragraphs that there are not, citations of a paragraph that shares nothing with
 * the claim while another one shares several things (told once more where most are off alike), ways on a map that the article has
 * closed and not open, or open and not closed, paragraphs that no slide uses, and an article that is not the cited one.
 *
 * ```markdown
 * ## The strike goes on
 *
 * - All twelve cranes in the harbour stand still [¶2](#p2)
 * - The union wants higher wages [¶1](#p1)
 * - The port offers talks
 * ```
 *
 * ```yaml
 * paragraphs:
 *   - gist: The union wants higher wages from Monday on
 *   - gist: Twelve cranes in the harbour stand still, and the port offers talks
 * ```
 *
 * finds `9:3 This claim has no citation.`
 */
import {fingerprint} from '../../article/fingerprint.ts';
import {figureValue} from '../../article/mark/mark.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import {citationRule, deckProblems} from '../../deck/problem/deck-problems.ts';
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import {slideCites} from '../../deck/walk/cites.ts';
import type {Claim} from '../claim/claim.ts';
import {type Ground, groundOf, paragraphAt, paragraphsAt} from '../claim/ground.ts';
import {firstWords, problemWith} from '../claim/problem-with.ts';
import {toldState} from '../claim/told-state.ts';
import {keysOfMarks, scalesOf, type Weigh} from '../claim/weigh.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';
import {alikeShift} from '../source/alike-shift.ts';
import {gistPlaces, placeOfSource} from '../text/gist-place.ts';
import {titlePlace} from '../text/title-place.ts';

/** Fewer words than these are a label. */
const leastWords = 4;

/** Another paragraph shares several things with a claim from this weight on: a name and two words that few others have. */
const several = 4;

/** The cited paragraph bears a claim that weighs this share of what the best one does. */
const enough = 0.3;

/** Below this weight a paragraph shares nothing with a claim, and another that shares this much is the likelier one. */
const [nothing, something] = [0.7, 2];

/** The rule. */
export const citesRule: Rule = {
	name: 'cites',
	find(subject) {
		const ground = groundOf(subject);
		const read = deckProblems(subject.deck, subject.reading).filter(({rule}) => rule === citationRule);
		if (ground.paragraphs.length === 0) return read;
		const weigh = scalesOf(ground);
		const moved = ground.claims.flatMap(claim => elsewhere(claim, {ground, weigh}, subject));
		const claims = ground.claims.flatMap(claim => [...missing(claim, ground, subject), ...beyond(claim, ground, subject), ...twice(claim, subject), ...otherState(claim, ground, subject)]);
		return [...read, ...shifted(moved, ground, subject), ...claims, ...moved.map(({problem}) => problem), ...unused(ground, subject), ...otherArticle(ground, subject)];
	},
};

function missing(claim: Claim, {marksOf, deckLexicon}: Ground, subject: Subject): readonly Problem[] {
	const {role, cites, isCovered, isBackground, within = 'table', text, slide} = claim;
	if (role !== 'claim' || cites.length > 0 || isCovered || isBackground || subject.slides[slide]!.kind === 'questions') return [];
	if (text.split(/\s+/).length < leastWords) return [];
	// “The two” counts nothing that could be looked up.
	const isChecked = marksOf(claim).some(mark => mark.kind === 'name' || mark.kind === 'place' || mark.kind === 'date' || (mark.kind === 'figure' && (/\d/.test(mark.text) || figureValue(mark) > 10)));
	if (!isChecked && tokensOf(text).some(({lower}) => deckLexicon.language.ownWords.includes(lower))) return [];
	return [problemWith(subject, claim, firstWords(text), {rule: 'cites', message: 'This claim has no citation.', hint: within !== 'table' ? 'cite its paragraph, as `cites: [3]`, or in a line below the picture' : 'cite its paragraph, as `[¶3](#p3)`, or mark it `[background](#background)`', severity: isChecked ? 'error' : 'warning'})];
}

function twice(claim: Claim, subject: Subject): readonly Problem[] {
	const doubled = claim.cites.filter((number, at) => claim.cites.indexOf(number) < at);
	return doubled.map(number => problemWith(subject, claim, `#p${number}`, {rule: 'cites', message: `This cites ¶${number} twice.`, hint: 'is another paragraph meant?', severity: 'warning'}));
}

/** Citations of paragraphs that the article at hand does not have, where no source says how many there are. */
function beyond(claim: Claim, {paragraphs, source}: Ground, subject: Subject): readonly Problem[] {
	if ((source?.paragraphs.length ?? 0) > 0) return [];
	return claim.cites
		.filter(number => number < 1 || number > paragraphs.length)
		.map(number => problemWith(subject, claim, `#p${number}`, {rule: 'cites', message: `There is no paragraph ¶${number} in the article.`, hint: `it has ¶1 to ¶${paragraphs.length}`}));
}

/** Ways that a map draws open and the article has closed, and the other way round. */
function otherState(claim: Claim, ground: Ground, subject: Subject): readonly Problem[] {
	const told = claim.state === undefined ? undefined : toldState(claim, ground);
	if (told === undefined || told.state === claim.state) return [];
	return [problemWith(subject, claim, claim.text, {rule: 'cites', message: `¶${told.number} tells “${claim.text}” as ${told.state}, and this as ${claim.state!}.`, hint: `write \`state: ${told.state}\`, or cite what says otherwise`, severity: ground.hasArticle ? 'error' : 'warning'})];
}

/** A citation of the wrong paragraph, and how many paragraphs further on the likelier one stands; 0 where none is likelier. */
type Moved = {readonly problem: Problem; readonly by: number};

/** A problem told once where most citations are off by the same number of paragraphs, as where a headline is counted that was not. */
function shifted(moved: readonly Moved[], {claims}: Ground, subject: Subject): readonly Problem[] {
	const shift = alikeShift(moved.map(({by}) => by), claims.reduce((sum, {cites}) => sum + cites.length, 0));
	if (shift === undefined) return [];
	const message = `${shift.count} citations would fit ${Math.abs(shift.by) === 1 ? 'the paragraph' : `${Math.abs(shift.by)} paragraphs`} ${shift.by > 0 ? 'after' : 'before'} theirs: the article’s paragraphs are counted otherwise.`;
	return [problemAt(titlePlace(subject.deck.slides, 0), 'cites', message, {hint: 'mark a headline or byline in the article as `# …`, and write the source anew: `lectern source ARTICLE DECK`'})];
}

/** Citations of a paragraph that bears less of the claim than another does. The name of a place on a map is none. */
function elsewhere(claim: Claim, {ground, weigh}: {readonly ground: Ground; readonly weigh: Weigh}, subject: Subject): readonly Moved[] {
	if (claim.role === 'place') return [];
	if (claim.cites.length === 0) return [];
	const marks = [...ground.marksOf(claim), ...ground.deckMarks(claim.asked ?? '')];
	// Gists leave figures out: that another one has it tells nothing.
	const keys = keysOfMarks(ground.hasArticle ? marks : marks.filter(({kind}) => kind !== 'figure' && kind !== 'date'));
	const whole = weigh(keys);
	const most = whole.reduce((largest, one) => Math.max(largest, one), 0);
	return claim.cites.flatMap((number): readonly Moved[] => {
		const cited = paragraphAt(ground, number);
		if (cited === undefined) return [];
		const others = paragraphsAt(ground, claim.cites.filter(one => one !== number));
		const rest = keys.filter(key => !others.some(({keys: own, gistKeys}) => own.has(key) || gistKeys.has(key)));
		const weights = others.length === 0 ? whole : weigh(rest);
		const own = weights[number - 1]!;
		const free = ground.paragraphs.filter(one => !claim.cites.includes(one.number)).map(paragraph => ({paragraph, weight: weights[paragraph.number - 1]!}));
		const best = free.reduce<(typeof free)[number] | undefined>((most, one) => (most === undefined || one.weight > most.weight ? one : most), undefined);
		const all = whole[number - 1]!;
		// A sentence may break over two paragraphs, or rest on the one before.
		const isBesideOther = claim.cites.some(one => Math.abs(one - number) === 1);
		if (!isBesideOther && all < nothing && most >= something && (best?.weight ?? 0) < something) return [{problem: problemWith(subject, claim, `#p${number}`, {rule: 'cites', message: `¶${number} shares nothing with this claim.`, hint: 'cite the paragraph that says it, and no other', severity: 'warning'}), by: 0}];
		if (best === undefined || own >= best.weight * enough) return [];
		if (all < nothing ? best.weight < something : best.weight < several || all >= several) return [];
		const message = `¶${number} shares ${own === 0 ? 'nothing' : 'little'} with this claim, but ¶${best.paragraph.number} shares much.`;
		return [{problem: problemWith(subject, claim, `#p${number}`, {rule: 'cites', message, hint: `is it ¶${best.paragraph.number}?`, severity: own === 0 ? 'error' : 'warning'}), by: best.paragraph.number - number}];
	});
}

function unused({paragraphs}: Ground, subject: Subject): readonly Problem[] {
	const cited = new Set(subject.slides.flatMap(slideCites));
	if (cited.size === 0) return [];
	const placeOf = gistPlaces(subject);
	return paragraphs
		.filter(({number}) => !cited.has(number))
		.map(({number}) => problemAt(placeOf(number), 'cites', `No slide uses ¶${number} of the article.`, {hint: 'cite it where it is used, or on a backup slide', severity: 'warning'}));
}

/** Paragraphs whose text at hand is not the one that was cited. */
function otherArticle({hasArticle}: Ground, subject: Subject): readonly Problem[] {
	const {passages, reading: {source}, textOf} = subject;
	if (passages.length === 0) return [];
	const place = placeOfSource(subject);
	if (!hasArticle) return [problemAt(place, 'cites', 'This is another article: none of its paragraphs is one that was cited.', {hint: 'is it the right file? `lectern source ARTICLE DECK` shows what changed'})];
	const lines = textOf(place.file)?.split('\n') ?? [];
	return (source?.paragraphs ?? []).flatMap(({number, fingerprint: known}) => {
		const passage = passages[number - 1];
		if (known === undefined || passage?.fingerprint === known || (passage && fingerprint(passage.text) === known)) return [];
		const line = Math.max(1, lines.findIndex(one => one.includes(known)) + 1);
		return [problemAt({...place, line}, 'cites', passage ? `¶${number} of this article is not the text that was cited.` : `This article has no ¶${number}.`, {hint: 'is it the right file? `lectern source ARTICLE DECK` shows what changed'})];
	});
}
