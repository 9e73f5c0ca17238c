/** Compares how often a title says that something rose or fell with the bars of the chart below it. */
import {tokensOf} from '../../article/mark/tokens.ts';
import type {Claim} from '../claim/claim.ts';
import {type Direction, directionOf, signBefore} from './direction.ts';
import type {Ground} from '../claim/ground.ts';

/** What a title says that the chart does not show: the words, the direction, and how many bars go that way. */
export type WrongTimes = {readonly words: string; readonly direction: Direction; readonly bars: number};

/** The first such words of a title (“fell twice”), where the bars of its slide go both ways. */
export function wrongTimes(title: Claim, ground: Ground): WrongTimes | undefined {
	const signs = ground.claimsOn(title.slide).filter(({within, role}) => within === 'chart' && role === 'claim').flatMap(bar => ground.marksOf(bar).flatMap(({start}) => signBefore(bar.text, start) ?? []));
	if (new Set(signs).size < 2) return undefined;
	const {times} = ground.deckLexicon.language;
	for (const verb of ground.marksOf(title)) {
		const direction = directionOf(verb);
		if (direction === undefined) continue;
		const [next, after] = tokensOf(title.text.slice(verb.end)).map(({lower}) => lower);
		const phrase = [next, `${next} ${after}`].find(one => one !== undefined && Object.hasOwn(times, one));
		const bars = signs.filter(sign => sign === direction).length;
		if (phrase !== undefined && times[phrase] !== bars) return {words: `${verb.text} ${phrase}`, direction, bars};
	}

	return undefined;
}
