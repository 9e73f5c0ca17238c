/** Makes faults in a deck, one at a time, as slips of the pen make them; each is chosen by a seed. */
import type {DeckFile} from '../../src/deck/read/read-deck.ts';

/** The kinds of fault. */
export const mutationKinds = ['names', 'figures', 'weekdays', 'attribution', 'citations', 'quotations', 'readiness', 'bullets'] as const;

/** A kind of fault. */
export type MutationKind = (typeof mutationKinds)[number];

/** A deck with one fault: what was there, and what stands there now. */
export type Mutation = {readonly kind: MutationKind; readonly pages: readonly DeckFile[]; readonly file: string; readonly line: number; readonly before: string; readonly after: string};

/** Where a fault can be made: a range of a page's text. */
type Spot = {readonly page: number; readonly start: number; readonly end: number};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Words that say that somebody says so, or that it is only alleged, with the first letter of the clause behind them. */
const dropped: readonly RegExp[] = [/\balleged [a-z]/g, /\ballegations of [a-z]/g, /\b(?:insists|says|warns|announced) (?:that )?(?=(?:it|its|the|this|they|he|she|NATO|Russia|Moscow)\b)\w/g, /\b(?:Western officials|The Western officials|officials) insist (?:that )?[a-z]/g];

/** One fault of a kind; `random` gives numbers from 0 to before 1. Undefined where the deck has no place for it. */
export function mutateDeck(kind: MutationKind, pages: readonly DeckFile[], names: readonly string[], paragraphs: number, random: () => number): Mutation | undefined {
	const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
	const spots = (pattern: RegExp): readonly Spot[] => pages.flatMap(({text}, page) => [...text.matchAll(pattern)].filter(found => isSaid(text, found.index)).map(found => ({page, start: found.index, end: found.index + found[0].length})));
	const put = (spot: Spot | undefined, make: (before: string) => string): Mutation | undefined => {
		if (spot === undefined) return undefined;
		const {name, text} = pages[spot.page]!;
		const before = text.slice(spot.start, spot.end);
		const after = make(before);
		const mutated = text.slice(0, spot.start) + after + text.slice(spot.end);
		return {kind, pages: pages.map((page, index) => (index === spot.page ? {name, text: mutated} : page)), file: name, line: text.slice(0, spot.start).split('\n').length, before, after};
	};

	switch (kind) {
		case 'names':
			return put(pick(spots(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'))), before => pick(names.filter(name => name !== before)));
		case 'figures':
			return put(pick(spots(/(?<![#¶\w./x-])(?:24|2009|2011|\d{2,4})(?![\w.-]|\s*(?:minutes|s\b))/g)), before => [...before].toReversed().join('') === before ? `${before}7` : [...before].toReversed().join('').replace(/^0+/, '9'));
		case 'weekdays':
			return put(pick(spots(new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g'))), before => pick(weekdays.filter(day => day !== before)));
		case 'attribution': {
			const pattern = pick(dropped.filter(one => spots(one).length > 0));
			// What stood behind a sentence's first words begins it now.
			return put(pick(spots(pattern)), before => (/^\p{Lu}/u.test(before) ? before.at(-1)!.toUpperCase() : before.at(-1)!));
		}

		case 'citations':
			return put(pick(spots(/\[¶\d+\]\(#p\d+\)/g)), before => {
				const wrong = 1 + Math.floor(random() * paragraphs);
				const cited = Number(/\d+/.exec(before)![0]);
				const number = wrong === cited ? (cited % paragraphs) + 1 : wrong;
				return `[¶${number}](#p${number})`;
			});
		case 'quotations': {
			const quotes = spots(/“[^”]+”|(?<=^> )(?!—)[A-Z][^\n]+/gm);
			const inner = pick(quotes);
			const text = inner && pages[inner.page]!.text.slice(inner.start, inner.end);
			const words = text === undefined ? [] : [...text.matchAll(/\p{L}{3,}/gu)];
			const word = pick(words);
			return put(inner && word && {page: inner.page, start: inner.start + word.index, end: inner.start + word.index + word[0].length}, before => pick(['never', 'always', 'soon', 'partly'].filter(one => one !== before)));
		}

		case 'readiness':
			return put(pick(spots(/\b(?:is |says it is |are )?(?:ready to|readiness to) deploy\b/g)), () => 'has deployed');
		case 'bullets': {
			const ends = spots(/(?<=^- [^\n]+(?:\n  [^\n]+)*)(?=\n\n)/gm);
			return put(pick(ends), () => '\n- one more point that somebody wanted to see on this slide in the last hour before the talk began'.repeat(12));
		}
	}
}

/** Whether an offset is within what is shown or said: not in the front matter, a directive, or a picture's numbers. */
function isSaid(text: string, offset: number): boolean {
	if (text.startsWith('---\n') && offset < text.indexOf('\n---\n', 3)) return false;
	const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, text.indexOf('\n', offset));
	if (/^\s*<!-- [a-z]+:/.test(line)) return false;
	return !/^\s*(?:bounds|cites|region|projection|type|style|sides?|parties|kind|- from|from|to|state|countries|points|credit|id|big)\s*:|at: \[|points:|\{name:/.test(line.replace(/^\s*- /, ''));
}
