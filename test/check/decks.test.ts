/** On decks most of which were written before the rules were read, each rule finds the faults and leaves alone what is right, but for what is named here. */
import {describe, expect, test} from 'vitest';
import {type DeckScore, scoreDecks} from './decks/score-decks.ts';

const scores = scoreDecks();
const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2));
const told = ({rule, found, missed, false: alarms}: DeckScore) => [`${rule.padEnd(12)} precision ${share(found.length, found.length + alarms.length)}  recall ${share(found.length, found.length + missed.length)}  (${found.length + missed.length} faults)`, ...missed.map(one => `    missed ${one}`), ...alarms.map(one => `    false alarm ${one}`)].join('\n');
if (process.env['LECTERN_SCORES']) console.log(scores.map(told).join('\n'));

/** What the rules miss: the words that the article and the deck share are too few, or a word of the news is part of a name. */
const missed = [
	'ferry/en.md:30 - Asian Star Ferries did not comment [¶4](#p4)',
	'korupsi/en.md:16 - Hendra was trapped [¶3](#p3)',
];

/** What they find fault with though it is right. */
const alarms: readonly string[] = [];

describe.each(scores)('$rule', score => {
	test('finds at least two faults', () => {
		expect(score.found.length).toBeGreaterThanOrEqual(2);
	});

	test('misses only what is named, and raises no other alarm', () => {
		expect(score.missed.filter(one => !missed.includes(one))).toEqual([]);
		expect(score.false.filter(one => !alarms.includes(one))).toEqual([]);
	});
});

test('what is named as missed or as a false alarm still is', () => {
	expect(missed.filter(one => !scores.some(score => score.missed.includes(one)))).toEqual([]);
	expect(alarms.filter(one => !scores.some(score => score.false.includes(one)))).toEqual([]);
});
