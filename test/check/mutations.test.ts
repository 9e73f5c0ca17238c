/** Faults made in the shipped deck by seeds, 25 a kind: what share of each kind the check catches with the article at hand. */
import {describe, expect, test} from 'vitest';
import {mutationKinds} from './mutate-deck.ts';
import {judgeMutations, passages, type ScoredKind, shippedProblems} from './score-mutations.ts';

test('the shipped deck passes with the gists alone', () => {
	expect(shippedProblems([])).toEqual([]);
});

/** What is asked of a kind: 0 where the share is only printed. */
const least: Readonly<Record<ScoredKind, number>> = {names: 0, 'lacking names': 0.95, figures: 0.95, weekdays: 0.95, attribution: 0, citations: 0.95, quotations: 0.95, readiness: 0, bullets: 0.95};

/** `npm run scores` takes ten seeds. */
const seeds = process.env['LECTERN_SCORES'] ? Array.from({length: 10}, (_one, index) => index) : [0];

describe.skipIf(passages.length === 0)('with the article', () => {
	test('the shipped deck passes', () => {
		expect(shippedProblems(passages)).toEqual([]);
	});

	const judged = passages.length === 0 ? undefined : judgeMutations(seeds);

	test.each([...mutationKinds, 'lacking names'] as const)('of faults in %s the share that is asked is caught', kind => {
		const own = judged!.get(kind)!;
		const caught = own.filter(({isCaught}) => isCaught).length;
		if (process.env['LECTERN_SCORES']) {
			const misses = new Set(own.filter(({isCaught}) => !isCaught).map(({mutation: {file, line, before, after}}) => `    missed ${file}:${line}: “${before}” → “${after.trim()}”`));
			console.log([`${kind}: ${caught} of ${own.length} caught`, ...misses].join('\n'));
		}

		expect(own.length).toBeGreaterThan(0);
		expect(caught / own.length).toBeGreaterThanOrEqual(least[kind]);
	});
});
