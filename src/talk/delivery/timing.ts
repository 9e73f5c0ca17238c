/** How a talk keeps time, as all its screens are told: its pace, and what to skip. */
import type {Pace} from '../practice/run/pace.ts';
import type {SkipPlan} from './plan-skips.ts';

/** So many slides are followed at most: the keys of a longer talk would wait. */
export const mostFollowed = 1000;

/** The timing of a talk; without a pace it has not begun, or has more slides than are followed (`isTooLong`). */
export type Timing = {readonly pace?: Pace; readonly isTooLong?: boolean; readonly plan: SkipPlan};

/** The timing of a talk that has not begun. */
export const noTiming: Timing = {plan: {skips: [], overMs: 0, lateMs: 0}};
