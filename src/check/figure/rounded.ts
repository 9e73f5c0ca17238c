/** Tells whether a number is said to be rounded, and stands for one that a paragraph has. */
import {figureValue, type Mark} from '../../article/mark/mark.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import type {Claim} from '../claim/claim.ts';
import type {Ground, Paragraph} from '../claim/ground.ts';
import {isYear} from './year-context.ts';

/** A rounded number may differ by this share from the one that it stands for; one that is a bound (“more than five thousand”) by less than its last digit, up to the second. */
const [rounding, coarse] = [0.065, 0.15];

/** Whether a number is said to be rounded (“nearly fourteen million”), and a cited paragraph has one that is near. */
export function isRounded(mark: Mark, {text}: Claim, cited: readonly Paragraph[], {deckLexicon: {language}}: Ground): boolean {
	const before = tokensOf(text.slice(0, mark.start)).at(-1);
	if (mark.kind !== 'figure' || before === undefined || !language.roughly.includes(before.lower)) return false;
	const value = figureValue(mark);
	const isNear = language.bounds.includes(before.lower) ? isBeyond : isAbout;
	return cited.some(({marks}) => marks.some(one => one.kind === 'figure' && !isYear(one) && isNear(figureValue(one), value)));
}

function isAbout(exact: number, round: number): boolean {
	return Math.abs(exact - round) <= rounding * exact;
}

function isBeyond(exact: number, round: number): boolean {
	const off = Math.abs(exact - round);
	return isAbout(exact, round) || (off < lastPlace(round) && off <= coarse * exact);
}

/** What the last digit of a number that is no nought counts: 1000 in 5000. */
function lastPlace(value: number): number {
	const [, noughts = ''] = /[^0](0*)$/.exec(String(value)) ?? [];
	return 10 ** noughts.length;
}
