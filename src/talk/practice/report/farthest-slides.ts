/** Which slides took a run over its target, or left it short. */

/** A slide that was far off its budget in one run; times in ms. */
export type FarSlide = {readonly slide: string; readonly title: string; readonly budgetMs: number; readonly actualMs: number};

/** A slide is far off its budget from so many ms on, and from this share of it; by as much it must come nearer, or go farther, to have changed. */
export const farOff = {ms: 5000, share: 0.2};
/** How many slides are named. */
const named = 2;

type Timed = FarSlide & {readonly takes: number; readonly isPassedOver: boolean; readonly isAdded: boolean};

/** Of the slides said in a run that was `offMs` off its target (over where positive), the farthest off in the same direction, farthest first, at most two. */
export function farthestSlides(slides: readonly Timed[], offMs: number): readonly FarSlide[] {
	if (Math.abs(offMs) < farOff.ms) return [];
	const direction = Math.sign(offMs);
	return slides
		.filter(({takes, isPassedOver, isAdded}) => takes > 0 && !isPassedOver && !isAdded)
		.map(({slide, title, budgetMs, actualMs}) => ({slide, title, budgetMs, actualMs, off: (actualMs - budgetMs) * direction}))
		.filter(({off, budgetMs}) => off >= Math.max(farOff.ms, farOff.share * budgetMs))
		.toSorted((a, b) => b.off - a.off)
		.slice(0, named)
		.map(({off: _off, ...slide}) => slide);
}
