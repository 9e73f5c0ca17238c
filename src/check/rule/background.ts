/**
 * Background: what is marked as background carries no citation, and what carries one is not marked as background.
 *
 * ```markdown
 * ## The harbour
 *
 * - It was built by the Romans [background](#background) [¶1](#p1)
 * ```
 *
 * ```yaml
 * paragraphs: [{gist: The strike goes on}]
 * ```
 *
 * finds `7:3 This is marked as background, and yet cites ¶1.`
 */
import {groundOf} from '../claim/ground.ts';
import {firstWords, paragraphWords, problemWith} from '../claim/problem-with.ts';
import type {Rule} from '../rule.ts';

/** The rule. */
export const backgroundRule: Rule = {
	name: 'background',
	find: subject =>
		groundOf(subject)
			.claims.filter(({isBackground, cites, role}) => isBackground && cites.length > 0 && role !== 'notes')
			.map(claim => problemWith(subject, claim, firstWords(claim.text), {rule: 'background', message: `This is marked as background, and yet cites ${paragraphWords(claim.cites)}.`, hint: 'the article says it, or it does not: keep one of the two', severity: 'warning'})),
};
