/** Says in a word how a talk stands. */
import {formatMs} from '../../talk/clock-time.ts';
import {onTimeMs, type Pace} from '../../talk/practice/run/pace.ts';
import type {Role} from '../line.ts';

/** How a talk stands: what that is called, the sign before it, the role it is shown in, by how many ms. */
export type Standing = {readonly word: string; readonly sign: string; readonly role: Role; readonly byMs?: number};

/** Whether a talk is on time, behind or ahead. */
export function standingOn({behindMs}: Pace): Standing {
	if (Math.abs(behindMs) < onTimeMs) return {word: 'on time', sign: '●', role: 'good'};
	return behindMs > 0 ? {word: 'behind', sign: '▼', role: 'bad', byMs: behindMs} : {word: 'ahead', sign: '▲', role: 'warn', byMs: -behindMs};
}

/** `▼ 0:12 behind`, `● on time`. */
export function standingWords({word, sign, byMs}: Standing): string {
	return [sign, ...(byMs === undefined ? [] : [formatMs(byMs)]), word].join(' ');
}
