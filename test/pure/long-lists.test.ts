/** A block of any length is read, laid out and drawn: no list is too long for the stack. */
import {describe, expect, test} from 'vitest';
import {addAll, largest, smallest} from '../../src/deck/long-lists.ts';
import {createLayouts} from '../../src/draw/slide/layouts.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import {runsJson} from '../../src/talk/practice/report/export-runs.ts';
import {replayRuns} from '../../src/talk/practice/record/replay.ts';
import {parseRecords, parseRunRecord} from '../../src/talk/practice/record/record.ts';
import {parseReview} from '../../src/talk/drill/review.ts';
import {deckOf} from './markdown.ts';

const many = 130_000;
const lines = (line: string, count = many) => Array.from({length: count}, () => line).join('\n');

describe('a block of 130,000 lines is drawn', () => {
	test.each([
		['a fence', `\`\`\`\n${lines('x')}\n\`\`\``],
		['a quotation', `> ${lines('x\n>\n> x', 3000)}`],
		['a list', lines('- x', 9000)],
		['a list of 130,000', lines('- x')],
		['directives', lines('<!-- time: 4s -->\n', 5000)],
		['directives without end', lines('<!-- time: 4s -->\n')],
		['a table of 500 by 500', [...Array.from({length: 501}, (_row, index) => `|${(index === 1 ? ' - |' : ' x |').repeat(500)}`)].join('\n')],
		['a chart', `\`\`\`chart\nalt: x\nunit: x\nbars:\n${lines('- {label: x, value: 2}', 20_000)}\n\`\`\``],
	])('%s', {timeout: 120_000}, (_name, text) => {
		const deck = deckOf(`## A\n\n${text}\n`);
		// What takes the parser too long is shown as it is written: that is a long block too.
		expect(deck.slides.at(0).problems.every(({rule}) => rule === 'nesting')).toBe(true);
		expect(createLayouts()(deck.slides.at(0), {columns: 80, rows: 24}, {sides: [], bottom: 1})).toBeDefined();
		expect(plainDeck(deck, {columns: 80, hasNotes: false}).length).toBeGreaterThan(0);
	});
});

test('long lists have a largest and a smallest, and are added', () => {
	const numbers = Array.from({length: 500_000}, (_number, index) => index % 1000);
	expect([largest(numbers), smallest(numbers), largest([]), largest([], 1), smallest([], 0), largest([3], 7)]).toEqual([999, 0, -Infinity, 1, 0, 7]);
	const list = [1];
	addAll(list, numbers);
	expect(list).toHaveLength(500_001);
});

test('a record dated beyond what a date can be is skipped and named, and the others are exported', () => {
	const slide = {id: 'a', title: 'A', section: '', words: 1, budgetMs: 1000};
	const started = {v: 1, type: 'run-started', kind: 'whole', level: 2, targetMs: 1000, slides: [slide]};
	const text = [{...started, run: 'x', at: 1e300}, {...started, run: 'y', at: 8.64e15}, {v: 1, type: 'visit', run: 'y', slide: 'a', from: -1e20, to: 5, pausedMs: 0, take: 1, level: 2}].map(one => JSON.stringify(one)).join('\n');
	const {records, skipped} = parseRecords(text, parseRunRecord);
	expect(skipped).toEqual([{line: 1, reason: '"at" is missing or wrong'}, {line: 3, reason: '"from" is missing or wrong'}]);
	expect(runsJson(replayRuns(records))).toContain('+275760-09-13');
	expect(parseReview(JSON.stringify({v: 1, type: 'review', card: 'c', slide: 's', grade: 'good', at: 1e18, answerMs: 0}))).toBe('"at" is missing or wrong');
});
