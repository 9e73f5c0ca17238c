/** Says in words what is wrong with a slide, and what to do about it. */
import type {Fault} from '../../../talk/practice/report/weak-slides.ts';
import {countOf} from '../../../deck/text/count-of.ts';

/** One clause: `2.1 times its budget in its last 3 runs, where most slides keep theirs: cut or split`. */
export function faultWords(fault: Fault): string {
	switch (fault.kind) {
		case 'over':
			return `${fault.ratio.toFixed(1)} times its budget in ${itsRuns(fault.runs)}${ownWords(fault.own, own => `${own.toFixed(1)} times`)}: cut or split`;
		case 'rushed':
			return `${percent(fault.ratio)} of its budget in ${itsRuns(fault.runs)}${ownWords(fault.own, own => `${percent(own)} of`)}: say more, or give it less time`;
		case 'stumbles':
			return `${countOf(fault.count, 'stumble')} in ${itsRuns(fault.runs)}: say it aloud three times`;
		// These count over the runs at which the title stood alone: the newest run may be none of them.
		case 'missed':
			return `${countOf(fault.count, 'point')} missed in ${itsRuns(fault.runs)} at level 3: drill its cards`;
		case 'peeks':
			return `${countOf(fault.count, 'peek')} in ${itsRuns(fault.runs)} at level 3: drill its cards`;
	}
}

/** What the speaker's slides take of their budgets, in the measure that the slide's own share has. */
function ownWords(own: number | undefined, share: (own: number) => string): string {
	if (own === undefined) return '';
	return own.toFixed(1) === '1.0' ? ', where most slides keep theirs' : `, where most slides take ${share(own)} theirs`;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The runs that went through the slide. */
function itsRuns(runs: number): string {
	return runs === 1 ? 'its last run' : `its last ${runs} runs`;
}
