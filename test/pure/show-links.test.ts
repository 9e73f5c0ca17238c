/** Links on a slide: stepped through and followed within the deck, told with their address where they lead out of it. */
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {lineText} from '../../src/draw/line.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {resize, type Show} from '../../src/show/show.ts';
import {deckOf} from './markdown.ts';

const deck = deckOf(
	'# Talk',
	'## Links\n\nSee [the **quay**](#quay) and [the kay](#kay).\n\n| a | b |\n| - | - |\n| [quay](#quay) | [the port](https://port.example/a) |',
	'## Words\n\nNo link here.',
	'## The quay\n\n<!-- id: quay -->\n\nStone. <https://quay.example> or <mail@quay.example>, [home](mailto:mail@quay.example)',
	'## Steps\n\n<!-- steps: true -->\n\n- one\n- [two](#quay)',
);
const open = (): Show => resize(openShow(deck, 'default', noEvidence), {columns: 80, rows: 24});
const press = (show: Show, ...keys: readonly string[]) => keys.reduce((one, key) => presentActivity.press(one, key, 0).state, show);
const rows = (show: Show) => presentActivity.picture(show, 0).lines;
const screen = (show: Show) => rows(show).map(lineText).join('\n');
const inverse = (show: Show) => rows(show).flat().filter(part => part.isInverse).map(part => part.text);
const slide = (show: Show) => show.state.talk.place.slide + 1;

describe('a key', () => {
	test('steps through the links in sight, around the ends and back', () => {
		const first = press(open(), '2', 'return', 'f');
		expect(inverse(first)).toEqual(['the ', 'quay', 'quay']);
		expect(screen(first)).toContain('Link 1 of 3: Enter goes to slide 4, The quay');
		const dead = press(first, 'f');
		expect(inverse(dead)).toEqual(['the kay']);
		expect(screen(dead)).toContain('Link 2 of 3: there is no slide #kay');
		expect(screen(press(dead, 'f'))).toContain('Link 3 of 3: https://port.example/a');
		expect(inverse(press(dead, 'f', 'f'))).toEqual(inverse(first));
		expect(inverse(press(dead, 'F'))).toEqual(inverse(first));
		expect(inverse(press(dead, 'escape'))).toEqual([]);
		expect(inverse(press(dead, 'right', 'left'))).toEqual([]);
	});

	test('says that there is none, and none is chosen that is still to appear', () => {
		for (const show of [press(open(), 'f'), press(open(), '3', 'return', 'f'), press(open(), '5', 'return', 'f')]) expect(screen(show)).toContain('There is no link in sight here.');
		expect(screen(press(open(), '5', 'return', 'right', 'f'))).toContain('Link: Enter goes to slide 4');
	});
});

describe('Enter', () => {
	test('follows a link to its slide, and Ctrl-O comes back', () => {
		const there = press(open(), '2', 'return', 'f', 'return');
		expect(slide(there)).toBe(4);
		expect(screen(there)).toContain('Ctrl-O goes back');
		expect(slide(press(there, 'ctrl-o'))).toBe(2);
		expect(slide(press(there, 'return'))).toBe(5);
	});

	test('opens no address, and stays where a link is dead', () => {
		const told = press(open(), '2', 'return', 'F', 'return');
		expect([slide(told), screen(told).includes('Lectern opens no addresses: https://port.example/a')]).toEqual([2, true]);
		expect(screen(press(open(), '2', 'return', 'f', 'f', 'return'))).toContain('There is no slide #kay.');
	});

	test('goes on where no link is chosen', () => {
		expect(slide(press(open(), '2', 'return', 'return'))).toBe(3);
		expect(slide(press(open(), '2', 'return', 'f', 'escape', 'return'))).toBe(3);
	});
});

test('the address of a link that leads out stands behind its text, once, on the screen and in plain text', () => {
	for (const text of [screen(press(open(), '2', 'return')) + screen(press(open(), '4', 'return')), plainDeck(deck, {columns: 80, hasNotes: false})]) {
		expect(text).toContain('the port (https://port.example/a)');
		expect(text.match(/https:\/\/quay\.example/g)).toHaveLength(1);
		expect(text).toMatch(/or mail@quay\.example, home\s+\(mailto:mail@quay\.example\)/);
		expect(text).not.toContain('#quay)');
	}
});
