/** Parts what the article, a slide or its speaker says into sentences and clauses, each of which may be somebody else's word. */

/** A clause: where it stands in its text, and whether a comma alone parts it from the one before, so that it may go on with its speech. */
export type Clause = {readonly text: string; readonly start: number; readonly end: number; readonly goesOn: boolean};

/** Where the sentences of a text end, a semicolon being an end too; the last is the text's own end. */
export function sentenceEnds(text: string): readonly number[] {
	return [...[...text.matchAll(/[.;!?]["”]?(?=\s)/g)].map(({index}) => index), text.length];
}

/** What semicolons part: what one says of how sure it is does not hold for the next. */
export function statementsOf(text: string): readonly Pick<Clause, 'start' | 'end'>[] {
	const starts = [0, ...[...text.matchAll(/;\s+/g)].map(({index, 0: whole}) => index + whole.length)];
	return starts.map((start, index) => ({start, end: starts[index + 1] ?? text.length}));
}

/** A semicolon; a comma before a conjunction; or “while”, in the languages that are known. */
const breaks = /;\s+|,?\s+(?:while|whereas|sedangkan|sementara itu)\s+|,\s+(?:and|but|yet|dan|tetapi|namun|sedangkan)\s+/giu;

/** The clauses of a text, in their order. One that begins with “that” is no clause of its own. */
export function clausesOf(text: string): readonly Clause[] {
	const found = [...text.matchAll(breaks)].filter(({index, 0: whole}) => !/^(?:that|bahwa)\b/i.test(text.slice(index + whole.length)));
	const starts = [0, ...found.map(({index, 0: whole}) => index + whole.length)];
	const ends = [...found.map(({index}) => index), text.length];
	return starts.map((start, index) => ({text: text.slice(start, ends[index]), start, end: ends[index]!, goesOn: index > 0 && !found[index - 1]![0].startsWith(';')}));
}
