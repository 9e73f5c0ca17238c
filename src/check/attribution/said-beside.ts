/** Finds the words beside a claim that say who says it, or how sure it is: those of its picture, its slide's title, a line that cites the same. */
import {tokensOf} from '../../article/mark/tokens.ts';
import type {Mark} from '../../article/mark/mark.ts';
import {type Claim, groundOfClaim} from '../claim/claim.ts';
import type {Ground} from '../claim/ground.ts';

/** A line that says hardly more than who says it (“According to the utility”) speaks for all that cites the same. */
const fewWords = 2;

/** Another line speaks of the same as a row where they share so many things. */
const sameThings = 2;

/** The marks of claim words beside a claim that bear it as far as it is held against the paragraph of a number. */
export function saidBeside(claim: Claim, number: number, ground: Ground): readonly Mark[] {
	const beside = ground.claimsOn(claim.slide).filter(one => one !== claim && isBearing(one, claim, number, ground));
	return beside.flatMap(one => ground.marksOf(one)).filter(({kind}) => kind === 'claim');
}

function isBearing(one: Claim, claim: Claim, number: number, ground: Ground): boolean {
	if (one.role === 'title' && claim.role === 'claim' && asksWhat(one, ground)) return true;
	if (claim.within === undefined) return false;
	const isLine = one.within === undefined && (one.role === 'claim' || one.role === 'label') && one.cites.includes(number);
	// Bars are numbers of one kind, and cannot say who counted them; the rows of other pictures can.
	if (claim.within === 'chart') return isLine || one.role === 'title' || (one.role === 'picture' && one.within === 'chart' && groundOfClaim(one).includes(number));
	return isLine && (isOfSame(one, claim, ground) || ground.marksOf(one).filter(({kind}) => kind === 'word' || kind === 'term' || kind === 'figure').length <= fewWords);
}

/** Whether two claims tell of the same things. */
export function isOfSame(one: Claim, claim: Claim, {marksOf}: Ground): boolean {
	const keys = new Set(marksOf(claim).map(({key}) => key));
	return new Set(marksOf(one).filter(({kind, key}) => kind !== 'claim' && keys.has(key)).map(({key}) => key)).size >= sameThings;
}

/** What a title may ask of somebody so that what stands below it is his word or wish. */
const asked: ReadonlySet<string> = new Set(['want', 'demand', 'say', 'insist', 'claim', 'warn', 'deny', 'promise', 'plan', 'believe', 'allege', 'accuse', 'threaten'].map(key => `claim:${key}`));

/** Whether a title asks what somebody says or wants, so that what stands below it answers. */
function asksWhat(title: Claim, {deckLexicon: {language}, marksOf}: Ground): boolean {
	if (!marksOf(title).some(({key}) => asked.has(key))) return false;
	const [first] = tokensOf(title.text);
	return first !== undefined && language.askers.includes(first.lower);
}
