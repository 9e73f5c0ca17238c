/** Finds which slides to skip so that a talk that is behind still ends on time. */
import {expectSlides} from '../practice/run/forecast.ts';
import {onTimeMs} from '../practice/run/pace.ts';
import type {Delivery} from './delivery.ts';

/** Slides to skip, by their index in the deck; `overMs` is how late the talk ends if none is, `lateMs` if all of them are. */
export type SkipPlan = {readonly skips: readonly number[]; readonly overMs: number; readonly lateMs: number};

/**
 * The plan: slides still to come that are marked `drop` go before those marked `should`; of each kind the shortest that is long enough,
 * else the longest first, so that few go. `overMs` is what the talk will take too long.
 */
export function planSkips({run, plan, ids, past, keeps, dropped}: Delivery, overMs: number): SkipPlan {
	if (!run || overMs <= onTimeMs) return {skips: [], overMs: Math.max(0, overMs), lateMs: Math.max(0, overMs)};
	const seen = new Set([...run.kept.visits.map(visit => visit.slide), run.slide]);
	const furthest = plan.slides.findLastIndex(slide => seen.has(slide.id));
	const expected = expectSlides(plan.slides, past);
	const ahead = plan.slides.flatMap(({id}, at) => (at > furthest ? [{index: ids.indexOf(id), keep: keeps.get(id), ms: expected[at]!}] : []));
	const skips: number[] = [];
	let left = overMs;
	for (const kind of ['drop', 'should'] as const) {
		const rest = ahead.filter(slide => slide.keep === kind && slide.ms > 0 && !dropped.includes(slide.index)).toSorted((a, b) => a.ms - b.ms);
		while (left > onTimeMs && rest.length > 0) {
			const enough = rest.findIndex(slide => slide.ms >= left - onTimeMs);
			const [taken] = rest.splice(enough < 0 ? rest.length - 1 : enough, 1);
			skips.push(taken!.index);
			left -= taken!.ms;
		}
	}

	return {skips: skips.toSorted((a, b) => a - b), overMs, lateMs: Math.max(0, left)};
}
