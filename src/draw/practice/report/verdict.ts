/** Judges a time against its budget, in words. */
import {formatMs} from '../../../talk/clock-time.ts';
import type {Role} from '../../line.ts';

/** Less than this many ms off a budget is within it: nobody times a slide closer. */
const toleranceMs = 5000;

/** What so many ms over a budget (under it where negative) come to: words, their sign and their role. */
export function verdictOn(overMs: number): {readonly verdict: string; readonly sign: string; readonly role: Role} {
	if (Math.abs(overMs) < toleranceMs) return {verdict: 'on time', sign: '●', role: 'good'};
	return overMs > 0 ? {verdict: `${formatMs(overMs)} over`, sign: '▼', role: 'bad'} : {verdict: `${formatMs(overMs)} under`, sign: '▲', role: 'warn'};
}
