/** Judges a time against its budget, in words. */
import {formatMs} from '../../../talk/clock-time.ts';
import {onTimeMs} from '../../../talk/practice/run/pace.ts';
import type {Role} from '../../line.ts';

/** What so many ms over a budget (under it where negative) come to: words, their sign and their role. */
export function verdictOn(overMs: number): {readonly verdict: string; readonly sign: string; readonly role: Role} {
	if (Math.abs(overMs) < onTimeMs) return {verdict: 'on time', sign: '●', role: 'good'};
	return overMs > 0 ? {verdict: `${formatMs(overMs)} over`, sign: '▼', role: 'bad'} : {verdict: `${formatMs(overMs)} under`, sign: '▲', role: 'warn'};
}
