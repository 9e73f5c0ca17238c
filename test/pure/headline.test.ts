/** Headlines in letters of several rows are as wide as they say, told apart, and found by search. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findWords, markWords} from '../../src/draw/found-words.ts';
import {lineText, lineWidth} from '../../src/draw/line.ts';
import {frameBig} from '../../src/draw/slide/big-frame.ts';
import {createLayouts} from '../../src/draw/slide/layouts.ts';
import {plainSlide} from '../../src/draw/slide/plain-text.ts';
import {headlineLetters} from '../../src/draw/title/headline-font.ts';
import {headlineRows, setHeadline} from '../../src/draw/title/headline.ts';
import {deckOf, slideOf} from './markdown.ts';

const room = {columns: 400, lines: 3};
const set = (text: string) => setHeadline(text, 'title', room);

test('each letter is drawn, no two alike, and none higher than its line', () => {
	const drawn = Object.keys(headlineLetters).map(letter => set(letter)!.map(lineText).join('\n'));
	expect(new Set(drawn).size).toBe(drawn.length);
	for (const letter of Object.values(headlineLetters)) expect(letter.split(' ').length).toBeLessThanOrEqual(headlineRows * 2);
});

test('a headline is no wider than its room and has all its words, in order', () => {
	const word = fc.string({unit: fc.constantFrom(...Object.keys(headlineLetters)), minLength: 1, maxLength: 12});
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 12}), fc.integer({min: 5, max: 200}), (words, columns) => {
			const lines = setHeadline(words.join(' '), 'title', {columns, lines: 3});
			if (!lines) return;
			expect(lines.length % headlineRows).toBe(0);
			expect(lines.length).toBeLessThanOrEqual(3 * headlineRows);
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
			const first = lines.filter((_line, row) => row % headlineRows === 0);
			expect(first.flatMap(line => line.flatMap(part => part.word?.text ?? []))).toEqual(words);
		}),
	);
});

test('a small letter takes its accent; what there is no room or letter for is not set', () => {
	for (const text of ['café', 'naïve', 'Dvořák', 'façade', 'mañana', 'cafe\u0301']) expect(set(text), text).toBeDefined();
	for (const text of ['Über', 'Łódź', '你好', 'Москва', 'ḁ̈', '']) expect(set(text), text).toBeUndefined();
	expect(set('i')!.map(lineText)).not.toEqual(set('í')!.map(lineText));
});

test('a word that is searched for is set off in all its rows', () => {
	const lines = set('Russia asked for one joint system')!;
	const marked = markWords(lines, 'joint sys');
	expect(marked.map(line => line.flatMap(part => (part.isInverse ? (part.word?.text ?? []) : [])))).toEqual(Array.from({length: headlineRows}, () => ['joint', 'system']));
	expect(findWords(lines, 'refused')).toEqual([]);
});

const large = {columns: 200, rows: 60};
const layOut = (text: string, size = large, isAscii = false) => createLayouts()(deckOf(text).slides.at(0), size, {sides: [], bottom: 1, isAscii})!;
const rowsOf = (text: string, size = large, isAscii = false) => layOut(text, size, isAscii).rowsAt(Infinity, 0).map(lineText);
const hasLetters = (rows: readonly string[]) => rows.some(row => row.includes('█'));

describe('on a large screen', () => {
	test('titles begin at one place, whatever stands below them', () => {
		const slides = ['## Alpha\n\nwords', '## Alpha\n\n- **one** and\n- **two** or', '## Alpha\n\n| a | b |\n| - | - |\n| 1 | 2 |', '## Alpha\n\n> Short.\n>\n> — Someone'];
		const places = slides.map(slide => {
			const rows = rowsOf(slide);
			const row = rows.findIndex(one => one.trim() !== '');
			return [row, rows[row]!.search(/\S/)];
		});
		expect(new Set(places.map(String)).size).toBe(1);
	});

	test('points stand in large letters where each begins with bold words, and of many no other', () => {
		expect(rowsOf('## A\n\n- **One**: first\n- **Two**, second').filter(row => /first|second/.test(row)).map(row => row.trim())).toEqual(['first', 'second']);
		expect(rowsOf('## A\n\n- **One**: first\n- second\n- third\n- fourth\n- fifth\n- sixth\n- seventh').map(row => row.trim())).toContain('• One: first');
		expect(rowsOf('## A\n\n1. **One**: first\n2. **Two**: second').some(row => /^\s*2\. +[█▀▄]/.test(row))).toBe(true);
	});

	test('up to six points whole stand in large letters where each fits on a line, up to three on more', () => {
		const points = (...items: readonly string[]) => rowsOf(`## A\n\n${items.map(item => `- ${item}`).join('\n')}`).map(row => row.trim());
		const [short, long] = ['Short', 'A point of so many words that it fits on no line of large letters'];
		expect(points(...Array.from({length: 6}, () => short))).not.toContain('• Short');
		expect(points(...Array.from({length: 7}, () => short))).toContain('• Short');
		expect(points(long, short, short)).not.toContain('• Short');
		expect(points(long, short, short, short)).toContain('• Short');
	});

	test('questions stand in large letters where all find room, and each answer below its own', () => {
		const questions = (...asked: readonly string[]) => `## A\n\n<!-- kind: questions -->\n\n${asked.map((one, index) => `- ${one}\n\n  answer${index}`).join('\n\n')}\n`;
		const rows = rowsOf(questions('Was it the wind?', 'Who pays?')).map(row => row.trim());
		expect(rows.some(row => row.includes('wind') || row.includes('pays'))).toBe(false);
		expect(rows.filter(row => row.startsWith('answer'))).toEqual(['answer0', 'answer1']);
		expect(rowsOf(questions('Was it the wind?', 'Who pays [¶1](#p1)')).map(row => row.trim())).toContain('• Was it the wind?');
		expect(rowsOf(questions(...Array.from({length: 12}, () => 'Was it the wind?'))).map(row => row.trim())).toContain('• Was it the wind?');
		const layout = layOut(questions('Was it the wind?', 'Who pays?'));
		expect(layout.stops).toHaveLength(3);
		expect(hasLetters(layout.rowsAt(0, 0).slice(20).map(lineText))).toBe(true);
		expect(layout.rowsAt(0, 0).map(lineText).join('')).not.toContain('answer');
	});

	test('players stand below their names in large letters where all find room', () => {
		const players = (...names: readonly string[]) => `## A\n\n\`\`\`players\n${names.map(name => `- {name: ${name}, office: crane driver, side: Port, stance: Wants talks}`).join('\n')}\n\`\`\`\n`;
		const rows = rowsOf(players('Ana Petrova', 'Ben Ode')).map(row => row.trim());
		expect(rows.some(row => row.includes('Ana'))).toBe(false);
		expect(rows.filter(row => /crane driver/.test(row))).toHaveLength(2);
		expect(rowsOf(players(...Array.from({length: 9}, () => 'Ana Petrova'))).some(row => row.includes('Ana Petrova'))).toBe(true);
		expect(rowsOf(players('Ana Petrova', '安娜')).some(row => row.includes('Ana Petrova'))).toBe(true);
	});

	test('large letters cost no page, and give way to what needs the rows', () => {
		const long = `## A title\n\n${Array.from({length: 50}, (_item, index) => `- **Point ${index}**: some words`).join('\n')}`;
		const rows = rowsOf(long);
		expect(rows.some(row => row.includes('A title'))).toBe(true);
		expect(hasLetters(rows)).toBe(false);
		const points = layOut(`## A title\n\n${Array.from({length: 9}, () => '- **Point**: some words').join('\n')}`);
		expect(points.pages).toHaveLength(1);
	});

	test('a title that holds a citation, a link or code stays text, and so does each where ASCII alone is shown', () => {
		for (const title of ['So says `code`', 'It is so [¶1](#p1)', 'See [that](https://a.example)']) expect(hasLetters(rowsOf(`## ${title}\n\nwords`)), title).toBe(false);
		expect(hasLetters(rowsOf('## A title\n\n- **One**: first', large, true))).toBe(false);
		expect(hasLetters(rowsOf('## A title\n\nwords'))).toBe(true);
	});

	test('a smaller screen has its text as ever', () => {
		for (const size of [{columns: 149, rows: 60}, {columns: 200, rows: 43}, {columns: 80, rows: 24}]) expect(hasLetters(rowsOf('## A title\n\n- **One**: first', size))).toBe(false);
	});
});

test('a number or a section whose signs the big letters lack stands in the second font at every size', () => {
	const numbers = ['97%', '−3%', '€5 bn', '28 °C', '74 km²', '“No”', '½', 'Kraków'];
	for (const number of numbers) expect(hasLetters(rowsOf(`## A\n\n# ${number}\n\nwords`, {columns: 80, rows: 24})), number).toBe(true);
	for (const title of ['97% of the water', 'The São Tomé talks']) {
		const deck = deckOf(`# Talk\n\n---\n\n# ${title}`);
		expect(frameBig(deck.slides.at(1), deck, {columns: 80, rows: 24}, {bottom: 1}).hasLetters, title).toBe(true);
		expect(frameBig(deck.slides.at(1), deck, {columns: 80, rows: 24}, {bottom: 1, isAscii: true}).hasLetters, title).toBe(false);
	}

	expect(hasLetters(rowsOf('## A\n\n# 97%\n\nwords', {columns: 80, rows: 24}, true))).toBe(false);
});

test('columns of short points stay text where the screen is not large, and in plain words', () => {
	const columns = '## A\n\n<!-- columns: [1, 1] -->\n\n### Yes\n\n- Power\n- Jobs\n\n<!-- column -->\n\n### No\n\n- Water\n- Trust\n\n<!-- columns: end -->';
	expect(hasLetters(rowsOf(columns, {columns: 120, rows: 40}))).toBe(false);
	expect(hasLetters(rowsOf(columns, large, true))).toBe(false);
	expect(plainSlide(slideOf(columns), deckOf(columns), {columns: 80, hasNotes: false, step: Infinity})).toContain('Power');
});

test('from 30 rows on a title stands in the same row on each slide', () => {
	const rows = ['## A\n\nwords', '## A\n\n- one\n- two\n- three', '## A\n\n| a | b |\n| - | - |\n| 1 | 2 |'].map(text => rowsOf(text, {columns: 120, rows: 40}).findIndex(row => row.trim() === 'A'));
	expect(new Set(rows).size).toBe(1);
});
