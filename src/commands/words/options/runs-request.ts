/** Reads the words behind `lectern runs`. */
import {nearestWord} from '../../../deck/text/nearest-word.ts';
import {Stop} from '../stop.ts';

/** What is wanted of the runs; numbers are those of the history. */
export type RunsRequest =
	| {readonly verb: 'list' | 'export' | 'name'; readonly numbers: readonly []; readonly deck?: string}
	| {readonly verb: 'show' | 'forget' | 'apply'; readonly numbers: readonly [number]; readonly deck?: string}
	| {readonly verb: 'compare'; readonly numbers: readonly [number, number]; readonly deck?: string};

const verbs = ['show', 'compare', 'forget', 'apply', 'export', 'name'] as const;

/** What the operands want. `exists` tells whether a path is there; a `Stop` with exit code 2 for words that want nothing. */
export function readRunsRequest(operands: readonly string[], exists: (path: string) => boolean): RunsRequest {
	const [first, ...rest] = operands;
	const verb = verbs.find(one => one === first);
	if (verb === undefined) return readList(first, rest, exists);
	if (verb === 'export' || verb === 'name') {
		const [deck, more] = rest;
		if (more !== undefined) throw new Stop(`There is one word too many: \`${more}\`.`, 2);
		return {verb, numbers: [], ...(deck === undefined ? {} : {deck})};
	}

	const count = verb === 'compare' ? 2 : 1;
	const numbers = rest.slice(0, count).map(word => readRunNumber(word, verb));
	if (numbers.length < count) throw new Stop(`\`runs ${verb}\` needs ${count === 2 ? 'the numbers of two runs' : 'the number of a run'}; \`lectern runs\` shows them.`, 2);
	const [deck, more] = rest.slice(count);
	if (more !== undefined) throw new Stop(`There is one word too many: \`${more}\`.`, 2);
	const named = deck === undefined ? {} : {deck};
	return verb === 'compare' ? {verb, numbers: [numbers[0]!, numbers[1]!], ...named} : {verb, numbers: [numbers[0]!], ...named};
}

function readList(first: string | undefined, rest: readonly string[], exists: (path: string) => boolean): RunsRequest {
	if (first === undefined) return {verb: 'list', numbers: []};
	const nearest = exists(first) || /[./\\]/.test(first) ? undefined : nearestWord(first, verbs);
	if (nearest !== undefined) throw new Stop(`\`lectern runs\` does not know \`${first}\`; did you mean \`lectern runs ${nearest}\`?`, 2);
	if (rest.length > 0) throw new Stop(`There is one word too many: \`${rest[0]}\`.`, 2);
	return {verb: 'list', numbers: [], deck: first};
}

function readRunNumber(word: string, verb: string): number {
	if (!/^\d{1,6}$/.test(word) || Number(word) < 1) throw new Stop(`\`runs ${verb}\` takes the number of a run, not \`${word}\`; \`lectern runs\` shows them.`, 2);
	return Number(word);
}
