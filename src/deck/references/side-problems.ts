/** Finds sides on a slide that the deck does not name. */
import type {Slide} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {nearestHint} from '../text/nearest-word.ts';

/** A problem for each side that the slide names and `sides:` of the front matter does not, where it stands first; none where that names no sides. */
export function sideProblems(sides: readonly string[], {references = []}: Slide): readonly Problem[] {
	if (sides.length === 0) return [];
	const strangers = new Map(references.filter(({kind, target}) => kind === 'side' && !sides.includes(target)).toReversed().map(one => [one.target, one]));
	return [...strangers.values()].map(({target, position, length}) => problemAt(position, 'sides', `\`${target}\` is not among the deck’s sides.`, {hint: nearestHint(target, sides), severity: 'warning', length}));
}
