/** Two runs side by side. */
import {countMoments, type KeptRun, runTimes, spokenMs} from '../record/kept-run.ts';
import {cutSlide, passedOverSlides} from './past-times.ts';
import {slideNames} from './slide-names.ts';

/** A slide in two runs; a time in ms is undefined where the run did not reach the slide or did not have it. */
export type ComparedSlide = {
	readonly slide: string;
	readonly title: string;
	readonly beforeMs?: number;
	readonly afterMs?: number;
	/** Whether either run passed over it: then its times are not compared. */
	readonly isPassedOver: boolean;
	/** Whether either run was cut short on it: then its times are not compared either. */
	readonly isCut: boolean;
	readonly peeks: readonly [number, number];
	readonly stumbles: readonly [number, number];
};

/** Two runs side by side, each pair the earlier named first; differences are later less earlier. */
export type Comparison = {
	readonly before: KeptRun;
	readonly after: KeptRun;
	readonly talkMs: readonly [number, number];
	readonly peeks: readonly [number, number];
	readonly stumbles: readonly [number, number];
	readonly slides: readonly ComparedSlide[];
};

/** Two runs compared, slide by slide: those of `after` in its order, then those that only `before` had. */
export function compareRuns(before: KeptRun, after: KeptRun): Comparison {
	const names = new Map([...slideNames(before.slides), ...slideNames(after.slides)]);
	const passedOver = new Set([...passedOverSlides(before), ...passedOverSlides(after)]);
	const order = [...new Set([...after.slides, ...before.slides].map(slide => slide.id))];
	return {
		before,
		after,
		talkMs: [runTimes(before).talkMs, runTimes(after).talkMs],
		peeks: [countMoments(before, 'peek'), countMoments(after, 'peek')],
		stumbles: [countMoments(before, 'mark'), countMoments(after, 'mark')],
		slides: order.map(slide => ({
			slide,
			title: names.get(slide)!,
			...timeIn('beforeMs', before, slide),
			...timeIn('afterMs', after, slide),
			isPassedOver: passedOver.has(slide),
			isCut: [before, after].some(run => cutSlide(run) === slide),
			peeks: [countMoments(before, 'peek', slide), countMoments(after, 'peek', slide)],
			stumbles: [countMoments(before, 'mark', slide), countMoments(after, 'mark', slide)],
		})),
	};
}

function timeIn<Key extends string>(key: Key, run: KeptRun, slide: string): {[key in Key]?: number} {
	return run.visits.some(visit => visit.slide === slide) ? ({[key]: spokenMs(run, slide)} as {[key in Key]: number}) : {};
}
