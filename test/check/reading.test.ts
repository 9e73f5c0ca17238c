/** What reading a deck finds, a check tells too: once, in the same place, and as seriously. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {checkDeck} from '../../src/check/check-deck.ts';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import {deckText} from '../pure/markdown.ts';
import {problemsIn, subjectOf, told} from './check-text.ts';

test.each([
	['a citation where no source is named', '# Talk\n\n- It is so [¶3](#p3)', 'cites', '3:17 ¶3 is cited, and the deck names no source.'],
	['a citation of no paragraph', '---\nsource: {paragraphs: [{gist: One}]}\n---\n\n# One [¶1](#p1) [¶2](#p2)', 'cites', "5:22 There is no paragraph ¶2 in the deck's source."],
	['a side that is not named', '---\nsides: [Union]\n---\n\n# Talk\n\n```players\n- {name: Ana, side: Unoin}\n```', 'deck', '8:21 `Unoin` is not among the deck’s sides.'],
	['a deck of backup alone', '# Talk\n\n<!-- backup: true -->', 'deck', '1:1 Every slide is backup, so that the talk has none.'],
] as const)('%s', (_what, deck, rule, expected) => {
	const {deck: read, reading} = subjectOf({deck});
	const found = deckProblems(read, reading);
	expect(told(problemsIn({deck}, [rule]))).toEqual([expected]);
	expect(told(problemsIn({deck}, ['cites', 'deck']))).toEqual(told(found));
});

test('whatever the deck', () => {
	fc.assert(
		fc.property(deckText, text => {
			const subject = subjectOf({deck: `${text}\n\n---\n\n## Last [¶9](#p9)\n\n[there](#nowhere)`});
			const checked = checkDeck(subject, ['cites', 'deck']).map(({line, column, message, severity}) => `${line}:${column} ${severity} ${message}`);
			const read = deckProblems(subject.deck, subject.reading).map(({line, column, message, severity}) => `${line}:${column} ${severity} ${message}`);
			expect(read.length).toBeGreaterThan(0);
			for (const one of read) expect(checked.filter(other => other === one).length).toBe(read.filter(other => other === one).length);
		}),
		{numRuns: 60},
	);
});
