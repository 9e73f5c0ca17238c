/** The overview says where there are more slides than it shows, and keeps backup apart from the talk. */
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {cardAt, overviewEnds} from '../../src/draw/panel/overview.ts';
import {lineText} from '../../src/draw/line.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {resize, type Show} from '../../src/show/show.ts';
import {deckOf} from './markdown.ts';

const size = {columns: 72, rows: 19};
const talk = (length: number) => ({length, isBackupAt: () => false});

test('at the start there are more below, in the middle on both sides, at the end above', () => {
	expect(overviewEnds(talk(100), 0, size)).toEqual({isMoreAbove: false, isMoreBelow: true});
	expect(overviewEnds(talk(100), 50, size)).toEqual({isMoreAbove: true, isMoreBelow: true});
	expect(overviewEnds(talk(100), 99, size)).toEqual({isMoreAbove: true, isMoreBelow: false});
	expect(overviewEnds(talk(6), 3, size)).toEqual({isMoreAbove: false, isMoreBelow: false});
});

describe('backup', () => {
	const slide = (number: number, isBackup: boolean) => `## Card ${number}x${isBackup ? '\n\n<!-- backup: true -->' : ''}`;
	const deckWith = (count: number, backup: readonly number[]) => deckOf(...Array.from({length: count}, (_slide, index) => slide(index + 1, backup.includes(index + 1))));
	const open = (count: number, backup: readonly number[], rows = 24): Show => resize(openShow(deckWith(count, backup), 'default', noEvidence), {columns: 80, rows});
	const press = (show: Show, ...keys: readonly string[]) => keys.reduce((one, key) => presentActivity.press(one, key, 0).state, show);
	const screen = (show: Show) => presentActivity.picture(show, 0).lines.map(lineText);
	const chosen = ({state}: Show) => ('cursor' in state.view.panel ? state.view.panel.cursor + 1 : undefined);

	test('stands in rows of its own, below a rule, wherever it stands in the deck', () => {
		const text = screen(press(open(7, [2, 7]), 'o')).join('\n');
		expect(text).toMatch(/Card 1x +│ Card 3x +│ Card 4x[^]*Card 5x +│ Card 6x[^]*── Backup ─+\n[^\n]*2 backup +│ 7 backup[^]*Card 2x +│ Card 7x/);
		expect(screen(press(open(7, []), 'o')).join('\n')).not.toContain('Backup');
	});

	test('is reached by the arrows in the order in which it is seen', () => {
		const show = press(open(7, [2, 7]), 'o');
		expect(['right', 'right', 'down', 'down', 'right', 'right', 'up', 'left', 'left'].reduce<readonly [Show, readonly (number | undefined)[]]>(([one, seen], key) => [press(one, key), [...seen, chosen(press(one, key))]], [show, []])[1]).toEqual([3, 4, 6, 7, 7, 7, 6, 5, 4]);
		expect([chosen(press(show, 'end')), chosen(press(show, 'end', 'home'))]).toEqual([7, 1]);
		expect(chosen(press(open(3, [1]), 'o', 'home'))).toBe(2);
	});

	test('is in sight under the cursor at any size, and a click finds each card where it is drawn', () => {
		for (const rows of [16, 24, 25, 31, 40]) {
			for (const backup of [[], [3, 4, 5, 20, 21, 22, 23, 24], [1], [30]]) {
				const show = press(open(30, backup, rows), 'o');
				let [at, seen] = [press(show, 'home'), 0];
				for (; seen < 30; seen++) {
					const lines = screen(at);
					expect(lines).toHaveLength(rows);
					expect(lines.some(line => line.includes(`┃ Card ${chosen(at)}x`))).toBe(true);
					const next = press(at, 'right');
					if (chosen(next) === chosen(at)) break;
					at = next;
				}

				expect(seen).toBe(29);
				const cards = screen(show).flatMap((line, row) => (row < 3 ? [] : [...line.matchAll(/Card (\d+)x/g)].map(({1: number, index}) => ({number: Number(number), row, index}))));
				expect(cards.length).toBeGreaterThan(1);
				for (const {number, row, index} of cards) expect(press(show, `click-${index}-${row}`).state.talk.place.slide + 1).toBe(number);
			}
		}
	});

	test('has no card on its rule', () => {
		const deck = deckWith(4, [4]);
		expect([4, 5, 6].map(row => cardAt({slides: deck.slides, cursor: 0, size}, {column: 0, row}))).toEqual([undefined, undefined, 3]);
	});
});
