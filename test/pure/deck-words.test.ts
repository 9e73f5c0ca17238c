/** Small readings: lengths of time, and the word that somebody meant. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatDuration, parseDuration} from '../../src/deck/text/duration.ts';
import {nearestHint, nearestWord} from '../../src/deck/text/nearest-word.ts';

describe('a length of time', () => {
	test.each([
		['90', 90],
		['90s', 90],
		['2m', 120],
		['2 min', 120],
		['1m30s', 90],
		['1m 30s', 90],
		['1.5m', 90],
		['1h', 3600],
		['1h2m3s', 3723],
		['1:30', 90],
		['1:02:03', 3723],
		[' 40S ', 40],
	])('%j is %d seconds', (text, seconds) => {
		expect(parseDuration(text)).toBe(seconds);
	});

	test.each(['', ' ', 'soon', '-5', '5x', '1:3', 's', '1m2h', '1:2:3', 'm', 'h'])('%j is none', text => {
		expect(parseDuration(text)).toBeUndefined();
	});

	test('is written as it can be read', () => {
		fc.assert(
			fc.property(fc.nat({max: 1_000_000}), seconds => {
				expect(parseDuration(formatDuration(seconds))).toBe(seconds);
			}),
		);
		expect([0, 59, 60, 61.9, 3599, 3600, -3].map(formatDuration)).toEqual(['0:00', '0:59', '1:00', '1:01', '59:59', '1:00:00', '0:00']);
	});
});

describe('the nearest word', () => {
	const known = ['present', 'practise', 'check', 'completion'];

	test.each([
		['presnet', 'present'],
		['practice', 'practise'],
		['chek', 'check'],
		['CHECK', 'check'],
		['comp', 'completion'],
		['pr', 'present'],
	])('to %s is %s', (word, nearest) => {
		expect(nearestWord(word, known)).toBe(nearest);
	});

	test('is none where nothing is near, or nothing is known', () => {
		expect(nearestWord('banana', known)).toBeUndefined();
		expect(nearestWord('present', [])).toBeUndefined();
	});

	test('of a known word is the word itself', () => {
		for (const word of known) expect(nearestWord(word, known)).toBe(word);
	});

	test('stands in the hint, or else every known word does', () => {
		expect(nearestHint('tme', ['time', 'id'])).toBe('did you mean `time`?');
		expect(nearestHint('banana', ['time', 'id'])).toBe('known: time, id');
	});

	test('is found whatever the letter case of the known words', () => {
		expect(nearestWord('nat', ['NATO', 'Russia'])).toBe('NATO');
		expect(nearestWord('rusia', ['NATO', 'Russia'])).toBe('Russia');
		expect(nearestWord('nato', ['OSCE', 'NATO'])).toBe('NATO');
	});
});
