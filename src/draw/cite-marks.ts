/** Draws the citation marks that follow a claim. */
import {type Segment, segment} from './line.ts';
import {glue} from './wrap.ts';

/** The marks as text, `¶7 ¶8`; empty when nothing is cited. */
export function citeText(cites: readonly number[]): string {
	return cites.map(number => `¶${number}`).join(' ');
}

/** The marks as segments to append to a claim; they stay on the line of the claim's last word, so that none stands alone. */
export function citeSegments(cites: readonly number[]): readonly Segment[] {
	return cites.length === 0 ? [] : [segment(cites.map(number => `${glue}¶${number}`).join(''), 'cite')];
}
