/**
 * Notes: slides without speaker notes, in a deck that has notes on others.
 *
 * ```markdown
 * # Harbour
 *
 * <!-- Welcome. -->
 *
 * ---
 *
 * ## Cranes
 *
 * They stand still.
 * ```
 *
 * finds `7:1 This slide has no notes.`
 */
import {problemAt} from '../../deck/problem/problem.ts';
import {isMain} from '../main-slides.ts';
import type {Rule} from '../rule.ts';
import {titlePlace} from '../text/title-place.ts';

/** The rule. */
export const notesRule: Rule = {
	name: 'notes',
	find({slides, deck}) {
		if (slides.every(({notes}) => notes.length === 0)) return [];
		const hint = 'write what you will say: `<!-- Here we … -->`';
		return slides.flatMap((slide, index) => (isMain(deck.slides, index) && slide.notes.length === 0 ? [problemAt(titlePlace(deck.slides, index), 'notes', 'This slide has no notes.', {hint, severity: 'warning'})] : []));
	},
};
