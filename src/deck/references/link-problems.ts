/** Finds links on a slide to slides that are not there. */
import type {Slide} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {nearestHint} from '../text/nearest-word.ts';

/** A problem for each link in title, content and notes that leads to none of the ids. */
export function deadLinkProblems({references = []}: Slide, ids: ReadonlySet<string>): readonly Problem[] {
	return references
		.filter(({kind, target}) => kind === 'link' && !ids.has(target.slice(1)))
		.map(({target, position, length}) => problemAt(position, 'links', `There is no slide ${target}.`, {hint: nearestHint(target.slice(1), [...ids]), length}));
}
