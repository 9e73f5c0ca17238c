/** Finds the problems that an edit of a deck has added. */
import type {Problem} from './problem.ts';

const keyOf = ({file, message}: Problem) => `${file}\n${message}`;

/**
 * The problems of a deck as it is now that it did not have before, in their order. Lines move when a file is edited: problems are the
 * same by file and words, and of those that are alike only so many are new as have come, behind the ones whose line has not moved.
 */
export function addedProblems(before: readonly Problem[], now: readonly Problem[]): readonly Problem[] {
	const known = Map.groupBy(before, keyOf);
	const added = new Set<Problem>();
	for (const [key, alike] of Map.groupBy(now, keyOf)) {
		const old = known.get(key) ?? [];
		let kept = 0;
		while (kept < old.length && old[kept]!.line === alike[kept]?.line) kept++;
		for (const problem of alike.slice(kept, kept + Math.max(0, alike.length - old.length))) added.add(problem);
	}

	return now.filter(problem => added.has(problem));
}
