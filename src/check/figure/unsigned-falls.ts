/** Finds bars of a chart that all go up though the article tells one of them as a fall beside others that rose. */
import type {Mark} from '../../article/mark/mark.ts';
import {type Claim, groundOfClaim} from '../claim/claim.ts';
import {type Direction, directionTold, signBefore} from './direction.ts';
import {type Ground, paragraphsAt} from '../claim/ground.ts';

/** A bar without a sign, and the number that the article tells as a fall. */
export type UnsignedFall = {readonly claim: Claim; readonly mark: Mark};

/** The bars of a deck's charts that lack a sign. A chart of losses alone needs none, nor has one of sums that only grew or shrank. */
export function unsignedFalls(ground: Ground): readonly UnsignedFall[] {
	return chartsOf(ground.claims).flatMap(bars => {
		const told = bars.flatMap(claim => changesIn(claim, ground));
		const isMixed = told.some(({direction}) => direction === 'rise') && !told.some(({isSigned}) => isSigned);
		return isMixed ? told.filter(({direction}) => direction === 'fall') : [];
	});
}

/** The bars of each chart; its alternative text parts it from one right below it. */
function chartsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
	const charts: Claim[][] = [];
	for (const [index, claim] of claims.entries()) {
		const before = claims[index - 1];
		if (claim.within !== 'chart' || claim.role !== 'claim') continue;
		if (before?.within !== 'chart' || before.slide !== claim.slide || before.repeats !== undefined) charts.push([]);
		charts.at(-1)!.push(claim);
	}

	return charts;
}

/** The numbers of a bar that its paragraphs tell as a change (“fell by 3 percent”), and its direction. */
function changesIn(claim: Claim, ground: Ground): readonly (UnsignedFall & {readonly direction: Direction | undefined; readonly isSigned: boolean})[] {
	const cited = paragraphsAt(ground, groundOfClaim(claim));
	const isChange = (key: string) => cited.some(({marks, text}) => marks.some(mark => mark.key === key && ground.textLexicon.language.changes.some(word => text.slice(0, mark.start).toLowerCase().endsWith(` ${word} `))));
	return ground.marksOf(claim).filter(({kind, key}) => kind === 'figure' && isChange(key)).map(mark => ({claim, mark, direction: directionTold(mark.key, cited), isSigned: signBefore(claim.text, mark.start) !== undefined}));
}
