/** Tells whether the article has a way open or closed that a map draws. */
import type {Language} from '../../article/language/languages.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import type {WordRange} from '../../deck/evidence.ts';
import {clausesOf} from '../text/clauses.ts';
import {type Claim, groundOfClaim, type Passable} from './claim.ts';
import {type Ground, type Paragraph, paragraphsAt} from './ground.ts';

/** What the clauses say of a way that name whatever its label names, and the first paragraph that does: undefined where they say nothing, both, or that it is not so. */
export function toldState(claim: Claim, ground: Ground): {readonly state: Passable; readonly number: number} | undefined {
	const names = ground.marksOf(claim).filter(({kind}) => kind === 'name' || kind === 'place');
	// The first word has a capital whatever it is: “Line to Kenya”.
	const sure = names.filter(({isInitial}) => !isInitial);
	const named = (sure.length > 0 ? sure : names).map(({key}) => key);
	if (named.length === 0) return undefined;
	const {language} = ground.textLexicon;
	const told = paragraphsAt(ground, groundOfClaim(claim)).flatMap(paragraph => {
		const {number, text, marks} = paragraph;
		return clausesIn(paragraph, language).flatMap(({start, end}) => {
			const keys = new Set(marks.filter(mark => mark.start >= start && mark.end <= end).map(({key}) => key));
			const isDenied = tokensOf(text.slice(start, end)).some(({lower}) => language.negations.includes(lower));
			if (isDenied || !named.every(key => keys.has(key))) return [];
			return [...(keys.has('term:open') ? [{state: 'open' as const, number}] : []), ...(keys.has('term:close') ? [{state: 'closed' as const, number}] : [])];
		});
	});
	const [first] = told;
	return told.every(({state}) => state === first?.state) ? first : undefined;
}

/** The clauses of all sentences of a paragraph. */
function clausesIn({text, sentences}: Paragraph, language: Language): readonly WordRange[] {
	return sentences.flatMap(sentence => clausesOf(text.slice(sentence.start, sentence.end), language).map(({start, end}) => ({start: sentence.start + start, end: sentence.start + end})));
}
