/** Which slides went better, and which worse, than in the run before. */
import type {Comparison} from './compare-runs.ts';
import {farOff} from './farthest-slides.ts';

/** A slide whose time changed: in ms, in the run before and in this one. */
export type SlideChange = {readonly title: string; readonly beforeMs: number; readonly afterMs: number};

/** How many slides are named of each. */
const named = 2;

/** The slides that came nearest to their budgets since, and those that went farthest from them, at most two each. */
export function slideChanges({after, slides}: Comparison): {readonly better: readonly SlideChange[]; readonly worse: readonly SlideChange[]} {
	const budgets = new Map(after.slides.map(({id, budgetMs}) => [id, budgetMs]));
	const changes = slides.flatMap(({slide, title, beforeMs, afterMs, isPassedOver, isCut}) => {
		const budgetMs = budgets.get(slide);
		if (beforeMs === undefined || afterMs === undefined || budgetMs === undefined || isPassedOver || isCut) return [];
		const nearer = Math.abs(beforeMs - budgetMs) - Math.abs(afterMs - budgetMs);
		return Math.abs(nearer) >= Math.max(farOff.ms, farOff.share * budgetMs) ? [{title, beforeMs, afterMs, nearer}] : [];
	});
	const sorted = changes.toSorted((a, b) => b.nearer - a.nearer);
	return {better: sorted.filter(({nearer}) => nearer > 0).slice(0, named), worse: sorted.toReversed().filter(({nearer}) => nearer < 0).slice(0, named)};
}
