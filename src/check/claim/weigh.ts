/** Weighs how well a paragraph of the article bears a claim: what the two share, and how few other paragraphs have it. */
import type {Mark} from '../../article/mark/mark.ts';
import type {Ground} from './ground.ts';

/** What each kind of mark weighs: a name tells more than a word. */
const kindWeight: Readonly<Record<string, number>> = {figure: 1.2, weekday: 1.2, date: 1, name: 1.2, place: 1, agreed: 1, pair: 1.2, term: 1, word: 0.8, claim: 0.5, month: 1};

/** Gives for each paragraph, from the first, the weight of what a claim's marks share with it; what most paragraphs hold weighs next to nothing. */
export type Weigh = (keys: Iterable<string>) => readonly number[];

/** The scales for a deck's article. A paragraph's gist counts as it does. */
export function scalesOf({paragraphs}: Ground): Weigh {
	const holders = new Map<string, number[]>();
	for (const [index, {keys, gistKeys}] of paragraphs.entries()) for (const key of new Set([...keys, ...gistKeys])) holders.set(key, [...(holders.get(key) ?? []), index]);
	const held = new Map([...holders].map(([key, at]) => [key, {at, weight: Math.log(paragraphs.length / at.length) * (kindWeight[key.slice(0, key.indexOf(':'))] ?? 1)}]));
	return keys => {
		const weights = paragraphs.map(() => 0);
		for (const key of new Set(keys)) {
			const one = held.get(key);
			for (const index of one?.at ?? []) weights[index]! += one!.weight;
		}
		return weights;
	};
}

/** The keys of marks. */
export function keysOfMarks(marks: readonly Mark[]): readonly string[] {
	return marks.map(({key}) => key);
}
