/** Compares results, as “3-2”, where each number alone may stand in another one. */
import type {Mark} from '../../article/mark/mark.ts';
import type {Claim} from '../claim/claim.ts';
import type {Ground, Paragraph} from '../claim/ground.ts';

/** Two small numbers that a stroke or colon joins, the words of both. */
type Pair = {readonly words: string; readonly first: Mark; readonly second: Mark};

/** The first result of a claim that its paragraphs do not tell, from either side, though they tell results; undefined where there is none. */
export function wrongPair(claim: Claim, cited: readonly Paragraph[], ground: Ground): string | undefined {
	const told = cited.flatMap(({text, marks}) => pairsIn(text, marks));
	if (told.length === 0) return undefined;
	const isTold = ({first, second}: Pair) => told.some(one => (one.first.key === first.key && one.second.key === second.key) || (one.first.key === second.key && one.second.key === first.key));
	const stands = ({first, second}: Pair) => cited.some(({marks}) => figuresOf(marks).some((mark, at, all) => mark.key === first.key && all[at + 1]?.key === second.key));
	return pairsIn(claim.text, ground.marksOf(claim)).find(pair => !isTold(pair) && !stands(pair))?.words;
}

const figuresOf = (marks: readonly Mark[]) => marks.filter(({kind}) => kind === 'figure');

function pairsIn(text: string, marks: readonly Mark[]): readonly Pair[] {
	return figuresOf(marks).flatMap((first, at, all): readonly Pair[] => {
		const second = all[at + 1];
		if (second === undefined || ![first, second].every(one => /^\d{1,3}$/.test(one.text)) || !/^[-–:]$/.test(text.slice(first.end, second.start))) return [];
		return [{words: text.slice(first.start, second.end), first, second}];
	});
}
