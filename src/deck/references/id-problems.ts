/** Finds ids that are given twice. */
import type {Slide} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

/** A problem for each slide whose `id:` an earlier one was given too: links, cards and times of both would go to the first. */
export function idProblems(slides: readonly Slide[]): readonly Problem[] {
	const first = new Map<string, number>();
	return slides.flatMap(({id, namedAt}, index) => {
		if (!namedAt) return [];
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, index);
			return [];
		}

		return [problemAt(namedAt, 'id', `The id \`${id}\` is that of slide ${earlier + 1} too.`, {hint: 'give one of the two another `id:`', severity: 'warning'})];
	});
}
