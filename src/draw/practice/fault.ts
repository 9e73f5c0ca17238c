/** Says in words what is wrong with a slide, and what to do about it. */
import type {Fault} from '../../talk/practice/report/weak-slides.ts';
import {countOf} from './count-of.ts';

/** One clause: `2.1 times its budget in each of the last 3 runs: cut or split`. */
export function faultWords(fault: Fault): string {
	switch (fault.kind) {
		case 'over':
			return `${fault.ratio.toFixed(1)} times its budget in ${lastRuns(fault.runs)}, ${ownWords(fault.own)}: cut or split`;
		case 'rushed':
			return `${Math.round(fault.ratio * 100)}% of its budget in ${lastRuns(fault.runs)}, ${ownWords(fault.own)}: say more, or give it less time`;
		case 'stumbles':
			return `${countOf(fault.count, 'stumble')} in ${lastRuns(fault.runs)}: say it aloud three times`;
		case 'missed':
			return `${countOf(fault.count, 'point')} missed in ${lastRuns(fault.runs)}: drill its cards`;
		case 'peeks':
			return `${countOf(fault.count, 'peek')} in ${lastRuns(fault.runs)}: drill its cards`;
	}
}

/** What the speaker's slides take of their budgets. */
function ownWords(own: number): string {
	const words = own.toFixed(1);
	return words === '1.0' ? 'where most slides keep theirs' : `where most slides take ${words} times theirs`;
}

function lastRuns(runs: number): string {
	return runs === 1 ? 'the last run' : `the last ${runs} runs`;
}
