/** A search on a screen: it leads to the step and the page that show the words, which are set off, and goes both ways. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {findWords, markWords} from '../../src/draw/found-words.ts';
import {type Line, lineText, lineWidth, segment} from '../../src/draw/line.ts';
import type {Size} from '../../src/draw/size.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {resize, type Show} from '../../src/show/show.ts';
import {shippedShow} from '../golden/shipped-show.ts';
import {deckOf} from './markdown.ts';

const small = {columns: 60, rows: 18};
const filler = Array.from({length: 20}, (_line, index) => `- filler ${index + 1}`).join('\n');
const deck = deckOf(
	'# Talk',
	`## Long\n\n- the envoy Kalin\n${filler}\n- the minister Ravn`,
	'## Steps\n\n<!-- steps: true -->\n\nwords\n\n- red\n- green\n- red again',
	'## Columns\n\n<!-- columns: 1 1 -->\n\nIn the left one stand words that are\n\n<!-- column -->\n\nIn the right one Kalin',
	'## Kalin',
);
const open = (size: Size = small): Show => resize(openShow(deck, 'default', noEvidence), size);
const press = (show: Show, ...keys: readonly string[]) => keys.reduce((one, key) => presentActivity.press(one, key, 0).state, show);
const search = (show: Show, words: string) => press(show, '/', ...[...words].map(letter => (letter === ' ' ? 'space' : letter)), 'return');
const rows = (show: Show) => presentActivity.picture(show, 0).lines;
const screen = (show: Show) => rows(show).map(lineText).join('\n');
const inverse = (show: Show) => rows(show).flat().filter(part => part.isInverse).map(part => part.text);
const spot = ({state}: Show) => ({...state.talk.place, page: state.view.page});

describe('a search', () => {
	test('stands on the page that shows the word, not on the last', () => {
		const found = search(open(), 'Kalin');
		expect(spot(found)).toEqual({slide: 1, step: 0, page: 0});
		expect(inverse(found)).toEqual(['Kalin']);
		const last = search(open(), 'ravn');
		expect(last.state.view.page).toBeGreaterThan(0);
		expect(screen(last)).toContain('Ravn');
	});

	test('in the shipped deck shows the word at 60x18', async () => {
		const found = search(await shippedShow(small), 'Kalin');
		expect(screen(found)).toContain('Kaliningrad');
		expect(inverse(found)).toContain('Kalin');
	});

	test('reveals no more than the word needs', () => {
		const found = search(open(), 'red');
		expect(spot(found)).toMatchObject({slide: 2, step: 1});
		expect(screen(found)).not.toContain('green');
		expect(spot(press(found, 'n'))).toMatchObject({slide: 2, step: 3});
		expect(spot(press(found, 'n', '#'))).toMatchObject({slide: 2, step: 1});
	});

	test('counts the matches, and says which of them are in sight', () => {
		const words = deckOf('# Talk', `## Red herring\n\n- red and red\n${filler}\n- a redder one`, '## Two\n\nRed', '## Steps\n\n<!-- steps: true -->\n\nred\n\n- red');
		const found = search(resize(openShow(words, 'default', noEvidence), small), 'red');
		const texts = [found, press(found, 'n'), press(found, 'n', 'n'), press(found, 'n', 'n', 'n'), press(found, 'n', 'n', 'n', 'n')].map(show => /“red” (.*?) ·/.exec(screen(show))?.[1]);
		expect(texts).toEqual(['1–3 of 7', '4 of 7', '5 of 7', '6 of 7', '6–7 of 7']);
		expect(screen(press(found, 'home'))).toContain('“red” 7 matches');
	});

	test('counts a word that a picture shows once, and its data say often, once', () => {
		const players = deckOf('# Talk', '## Who\n\n```players\n- {name: Ana, side: Union}\n- {name: Ben, side: Union}\n- {name: Cyd, side: Port, stance: meets the union}\n```');
		const found = search(resize(openShow(players, 'default', noEvidence), {columns: 80, rows: 24}), 'union');
		expect(inverse(found)).toEqual(['Union', 'union']);
		expect(screen(found)).toContain('“union” 1–2 of 2');
	});

	test('tells which of the matches this is, and goes both ways around', () => {
		const found = search(open(), 'kalin');
		expect(screen(found)).toContain('“kalin” 1 of 3 · n next, # before');
		const next = press(found, 'n');
		expect(screen(next)).toContain('2 of 3');
		expect(screen(press(next, '#'))).toContain('1 of 3');
		const around = press(found, '#');
		expect(around.state.talk.place.slide).toBe(4);
		expect(screen(around)).toContain('from the end again');
		expect(screen(press(around, 'n'))).toContain('from the start again');
		expect(screen(press(found, 'home'))).toContain('“kalin” 3 matches');
	});

	test('finds words in a slide’s title, and sets them off there', () => {
		const found = press(search(open(), 'kalin'), 'n', 'n');
		expect(spot(found)).toEqual({slide: 4, step: 0, page: 0});
		expect(inverse(found)).toEqual(['Kalin']);
	});

	test('is forgotten where no slide holds the words, and with Esc', () => {
		expect(search(open(), 'zebra').state.view.query).toBe('');
		expect(inverse(press(search(open(), 'kalin'), 'escape'))).toEqual([]);
		expect(screen(press(open(), '#'))).toContain('Nothing is searched for');
	});

	test('n at the end of the deck goes around', () => {
		const found = press(search(open(), 'kalin'), 'n', 'n', 'n');
		expect(found.state.talk.place.slide).toBe(1);
	});
});

const line = (...texts: readonly string[]): Line => texts.map(text => segment(text));

describe('words on lines', () => {
	test('are found across segments, lines and the edges of frames, without citations', () => {
		const lines = [[...line('│ the missile '), segment('shi', 'strong'), segment('eld', 'text'), segment(' ¶7', 'cite'), segment(' │')], line('│ of NATO │')];
		const found = findWords(lines, 'Missile shield of nato');
		expect(found).toHaveLength(1);
		const marked = markWords(lines, 'missile shield of nato').map(one => one.filter(part => part.isInverse).map(part => part.text).join(''));
		expect(marked).toEqual(['missile shield ¶7 ', 'of NATO']);
	});

	test('are set off one by one where columns part them', () => {
		const marked = markWords([line('the left    other'), line('column      words')], 'left column');
		expect(marked.flat().filter(part => part.isInverse).map(part => part.text)).toEqual(['left', 'column']);
	});

	test('change no text and no width, whatever is looked for', () => {
		const texts = fc.array(fc.array(fc.string({unit: 'grapheme', maxLength: 8}), {maxLength: 4}), {maxLength: 4});
		fc.assert(
			fc.property(texts, fc.string({maxLength: 3}), (rows, query) => {
				const lines = rows.map(row => line(...row));
				const marked = markWords(lines, query);
				expect(marked.map(lineText)).toEqual(lines.map(lineText));
				expect(marked.map(lineWidth)).toEqual(lines.map(lineWidth));
			}),
		);
	});
});
