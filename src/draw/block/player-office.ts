/** Draws who a player is: office and side, below the name. */
import type {Player} from '../../deck/block.ts';
import {type Line, segment} from '../line.ts';
import {sideRole} from '../side.ts';

/** Office and side, the side as a word in its colour. */
export function officeOf({office, side}: Player, sides: readonly string[]): Line {
	const about: Line = office === undefined ? [] : [segment(office)];
	return side === undefined ? about : [...about, ...(about.length > 0 ? [segment(' · ', 'muted')] : []), segment(side, sideRole(side, sides))];
}
