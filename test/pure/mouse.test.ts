/** The mouse: what a click on a cell does, on a slide and in the overview, and how often a wheel counts. */
import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {lineText} from '../../src/draw/line.ts';
import type {Size} from '../../src/draw/size.ts';
import {keyNames} from '../../src/screen/key-name.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {resize, type Show} from '../../src/show/show.ts';
import {clickedCell, clickName} from '../../src/talk/key/click.ts';
import {slowWheel} from '../../src/talk/key/slow-wheel.ts';
import {deckOf} from './markdown.ts';

const deck = deckOf('# Talk', '## Links\n\nSee 你好 [the quay](#quay) here.', ...Array.from({length: 40}, (_slide, index) => `## Card ${index + 3}x`), '## Quay\n\n<!-- id: quay -->');
const open = (size: Size = {columns: 80, rows: 24}): Show => resize(openShow(deck, 'default', noEvidence), size);
const press = (show: Show, ...keys: readonly string[]) => keys.reduce((one, key) => presentActivity.press(one, key, 0).state, show);
const rows = (show: Show) => presentActivity.picture(show, 0).lines.map(lineText);
const slide = (show: Show) => show.state.talk.place.slide + 1;
/** A click on the first letter of a text on the screen. */
const clickOn = (show: Show, text: string, by = 0) => {
	const row = rows(show).findIndex(line => line.includes(text));
	return press(show, clickName({column: rows(show)[row]!.indexOf(text) + by, row}));
};

describe('a click', () => {
	test('goes on, lifts a blank screen, and does nothing where text is read or typed', () => {
		const there = press(open(), clickName({column: 0, row: 0}));
		expect(slide(there)).toBe(2);
		expect([slide(press(there, 'b', 'click-3-3')), slide(press(there, 'b', 'click-3-3', 'click-3-3'))]).toEqual([2, 3]);
		for (const key of ['?', 's', '/']) expect(press(there, key, 'click-3-3').state).toEqual(press(there, key).state);
	});

	test('on a link follows it, also behind wide characters, and beside it goes on', () => {
		const there = press(open(), 'right');
		// Two wide characters stand before it.
		for (const by of [2, 9]) expect(slide(clickOn(there, 'the quay', by))).toBe(43);
		expect(slide(clickOn(there, 'the quay', 10))).toBe(3);
		expect(slide(clickOn(there, 'the quay', 1))).toBe(3);
		expect(slide(press(clickOn(there, 'the quay', 2), 'ctrl-o'))).toBe(2);
	});

	test.each([[80, 24], [60, 18], [200, 60]])('in the overview at %ix%i chooses the slide that it was made on', (columns, height) => {
		for (const start of ['1', '20', '43']) {
			const overview = press(open({columns, rows: height}), ...start, 'return', 'o');
			const seen = [...rows(overview).slice(3).join('\n').matchAll(/Card (\d+)x/g)].map(([, number]) => Number(number));
			expect(seen.length).toBeGreaterThan(1);
			for (const number of seen) expect([slide(clickOn(overview, `Card ${number}x`)), number]).toEqual([number, number]);
			expect(press(overview, 'click-0-0').state).toEqual(overview.state);
		}
	});
});

test('a terminal tells of clicks and of the wheel, with the modifiers that are held; of nothing else', () => {
	const names = (input: string) => keyNames(input, {} as Key);
	expect(['[<0;12;5M', '[<4;1;1M', '[<65;2;2M', '[<64;2;2M', '[<0;12;5m', '[<2;1;1M', '[<35;1;1M'].map(names)).toEqual([['click-11-4'], ['click-0-0'], ['wheel-down'], ['wheel-up'], [], [], []]);
	expect(clickedCell('click-11-4')).toEqual({column: 11, row: 4});
	expect(clickedCell('c')).toBeUndefined();
});

test('the wheel goes on and back, scrolls what is read, and moves in the overview', () => {
	expect(slide(press(open(), 'wheel-down', 'wheel-down', 'wheel-up'))).toBe(2);
	expect(press(open(), '?', 'wheel-down').state.view.panel).toMatchObject({scroll: 3});
	expect(press(open(), 'o', 'wheel-down').state.view.panel).toMatchObject({cursor: 3});
});

test('a swipe over a touchpad moves once in a while, and back at once', () => {
	const counts = slowWheel();
	const swipe = Array.from({length: 20}, (_notch, index) => counts('wheel-down', 1000 + index * 15));
	expect(swipe.filter(Boolean)).toHaveLength(3);
	expect([counts('wheel-up', 1300), counts('wheel-up', 1301), counts('x', 1301), counts('x', 1301)]).toEqual([true, false, true, true]);
});
