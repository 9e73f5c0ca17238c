/** Draws the citation marks that follow a claim. */
import {type Segment, segment} from './line.ts';

/** The marks as text, `¶7 ¶8`; empty when nothing is cited. */
export function citeText(cites: readonly number[]): string {
	return cites.map(number => `¶${number}`).join(' ');
}

/** The marks as segments to append to a claim: a space, then `¶7 ¶8` with no break within a mark. */
export function citeSegments(cites: readonly number[]): readonly Segment[] {
	return cites.length === 0 ? [] : [segment(' '), segment(citeText(cites), 'cite')];
}
