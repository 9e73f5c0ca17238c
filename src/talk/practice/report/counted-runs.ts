/** Which kept runs tell something of the speaker. */
import type {KeptRun} from '../record/kept-run.ts';
import {finishedSlides} from './past-times.ts';

/** Whether most of a run's slides were said to their end, and not passed over or left out. */
export function isMostlySaid(run: KeptRun): boolean {
	return finishedSlides(run).length * 2 > run.slides.length;
}

/** Whether a run was said to its end: it came there, and most of its slides were said on the way. */
export function isComplete(run: KeptRun): boolean {
	return run.ending === 'complete' && isMostlySaid(run);
}

/** The runs whose times are the speaker's own: one that left each slide by itself, when its budget was over, times the budgets. */
export function countedRuns(runs: readonly KeptRun[]): readonly KeptRun[] {
	return runs.filter(run => run.auto !== true);
}

/** Targets that differ by more than this share of the longer one are different talks: what one of them leaves out the other says. */
const targetShare = 0.2;

/** Whether two runs can be compared: of the same slides at the same level, for about as long, and the speaker timed both. */
export function areAlike(one: KeptRun, other: KeptRun): boolean {
	const ids = new Set(one.slides.map(({id}) => id));
	const isSame = one.slides.length === other.slides.length && other.slides.every(({id}) => ids.has(id));
	const isAsLong = Math.abs(one.targetMs - other.targetMs) <= targetShare * Math.max(one.targetMs, other.targetMs);
	return isSame && isAsLong && one.level === other.level && one.auto !== true && other.auto !== true;
}
