/** Tells whether the article has a way open or closed that a map draws. */
import type {Language} from '../../article/language/languages.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import {type Clause, clausesOf, sentenceEnds} from '../text/clauses.ts';
import {type Claim, groundOfClaim} from './claim.ts';
import {type Ground, paragraphsAt} from './ground.ts';

/** Whether a way can be used. */
export type Passable = 'open' | 'closed';

/** What the clauses say of a way that name whatever its label names, and the first paragraph that does: undefined where they say nothing, both, or that it is not so. */
export function toldState(claim: Claim, ground: Ground): {readonly state: Passable; readonly number: number} | undefined {
	const names = ground.marksOf(claim).filter(({kind}) => kind === 'name' || kind === 'place');
	// The first word has a capital whatever it is: “Line to Kenya”.
	const sure = names.filter(({isInitial}) => !isInitial);
	const named = (sure.length > 0 ? sure : names).map(({key}) => key);
	if (named.length === 0) return undefined;
	const {language} = ground.textLexicon;
	const told = paragraphsAt(ground, groundOfClaim(claim)).flatMap(({number, text, marks}) =>
		clausesIn(text, language).flatMap(({start, end}) => {
			const keys = new Set(marks.filter(mark => mark.start >= start && mark.end <= end).map(({key}) => key));
			const isDenied = tokensOf(text.slice(start, end)).some(({lower}) => language.negations.includes(lower));
			if (isDenied || !named.every(key => keys.has(key))) return [];
			return [...(keys.has('term:open') ? [{state: 'open' as const, number}] : []), ...(keys.has('term:close') ? [{state: 'closed' as const, number}] : [])];
		}),
	);
	const [first] = told;
	return told.every(({state}) => state === first?.state) ? first : undefined;
}

/** The clauses of all sentences of a text. */
function clausesIn(text: string, language: Language): readonly Pick<Clause, 'start' | 'end'>[] {
	return sentenceEnds(text).flatMap((sentenceEnd, index, ends) => {
		const from = ends[index - 1] ?? 0;
		return clausesOf(text.slice(from, sentenceEnd), language).map(({start, end}) => ({start: from + start, end: from + end}));
	});
}
