/** Weighs how well a paragraph of the article bears a claim: what the two share, and how few other paragraphs have it. */
import type {Mark} from '../../article/mark/mark.ts';
import type {Ground, Paragraph} from './ground.ts';

/** Gives the weight of what a claim's marks share with a paragraph; what most paragraphs hold weighs next to nothing. */
export type Weigh = (keys: Iterable<string>, paragraph: Paragraph) => number;

/** What each kind of mark weighs: a name tells more than a word. */
const kindWeight: Readonly<Record<string, number>> = {figure: 1.2, weekday: 1.2, date: 1, name: 1.2, place: 1, agreed: 1, pair: 1.2, term: 1, word: 0.8, claim: 0.5, month: 1};

/** The scales for a deck's article. A paragraph's gist counts as it does. */
export function scalesOf({paragraphs}: Ground): Weigh {
	const count = new Map<string, number>();
	for (const {keys, gistKeys} of paragraphs) for (const key of new Set([...keys, ...gistKeys])) count.set(key, (count.get(key) ?? 0) + 1);
	const weight = (key: string) => Math.log(paragraphs.length / (count.get(key) ?? paragraphs.length)) * (kindWeight[key.slice(0, key.indexOf(':'))] ?? 1);
	return (keys, {keys: own, gistKeys}) => {
		let sum = 0;
		for (const key of new Set(keys)) if (own.has(key) || gistKeys.has(key)) sum += weight(key);
		return sum;
	};
}

/** The keys of marks. */
export function keysOfMarks(marks: readonly Mark[]): readonly string[] {
	return marks.map(({key}) => key);
}
