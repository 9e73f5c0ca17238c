/** Says in words what is wrong with a slide, and what to do about it. */
import type {Fault} from '../../talk/practice/report/weak-slides.ts';
import {countOf} from './count-of.ts';

/** One clause: `2.1 times its budget in each of the last 3 runs: cut or split`. */
export function faultWords(fault: Fault): string {
	switch (fault.kind) {
		case 'over':
			return `${fault.ratio.toFixed(1)} times its budget in ${inRuns(fault.hits, fault.runs)}: cut or split`;
		case 'rushed':
			return `${Math.round(fault.ratio * 100)}% of its budget in ${inRuns(fault.hits, fault.runs)}: say more, or give it less time`;
		case 'stumbles':
			return `${countOf(fault.count, 'stumble')} in ${lastRuns(fault.runs)}: say it aloud three times`;
		case 'peeks':
			return `${countOf(fault.count, 'peek')} in ${lastRuns(fault.runs)}: drill its cards`;
	}
}

function inRuns(hits: number, runs: number): string {
	if (runs === 1) return lastRuns(1);
	return hits === runs ? `each of ${lastRuns(runs)}` : `${hits} of ${lastRuns(runs)}`;
}

function lastRuns(runs: number): string {
	return runs === 1 ? 'the last run' : `the last ${runs} runs`;
}
