/** Budgets come from the deck's times, minutes and notes. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {scaleTo, slideBudgets} from '../../../src/talk/practice/run/budget.ts';
import {countWords} from '../../../src/talk/practice/run/outline.ts';
import {planRun} from '../../../src/talk/practice/run/plan-run.ts';
import {chooseRate} from '../../../src/talk/practice/run/speaking-rate.ts';
import {keptOf, outlineOf, planOf} from './fixture.ts';

const note = (words: number) => `<!-- ${'word '.repeat(words)}-->`;
const deck = `---\nminutes: 3\n---\n# Title\n\n${note(11)}\n\n---\n\n## A\n\n<!-- time: 1m -->\n\n${note(80)}\n\n---\n\n## B\n\n${note(22)}\n\n---\n\n## C\n\n${note(33)}\n`;

test('a slide’s own time stands, the rest of the minutes is shared by the words of the notes', () => {
	expect(slideBudgets(outlineOf(deck), {rate: 130})).toEqual([20_000, 60_000, 40_000, 60_000]);
});

test('without minutes, or with a rate asked for, the notes’ words are taken at the rate', () => {
	expect(slideBudgets(outlineOf(deck.replace('minutes: 3', 'title: x')), {rate: 132})).toEqual([5000, 60_000, 10_000, 15_000]);
	expect(slideBudgets(outlineOf(deck), {rate: 132, isRateAsked: true})).toEqual([5000, 60_000, 10_000, 15_000]);
});

test('where the deck’s times use up the minutes, the others take their words at the rate', () => {
	expect(slideBudgets(outlineOf(deck.replace('minutes: 3', 'minutes: 1')), {rate: 132})).toEqual([5000, 60_000, 10_000, 15_000]);
});

test('backup takes nothing of the talk’s minutes: its own time, else its words at the rate', () => {
	const backed = `${deck}\n---\n\n## D\n\n<!-- backup: true -->\n\n${note(66)}\n\n---\n\n## E\n\n<!-- time: 50s -->\n<!-- backup: true -->\n`;
	expect(slideBudgets(outlineOf(backed), {rate: 132})).toEqual([20_000, 60_000, 40_000, 60_000, 30_000, 50_000]);
});

test('a slide without notes has a budget all the same', () => {
	const budgets = slideBudgets(outlineOf('# Title\n\n---\n\n## A\n'), {rate: 110});
	expect(budgets).toEqual([6000, 6000]);
});

test('a target stretches the budgets of the slides chosen; without one it is the minutes or their sum', () => {
	const outline = outlineOf(deck);
	const budgets = slideBudgets(outline, {rate: 130});
	const whole = {indexes: [0, 1, 2, 3], kind: 'whole'} as const;
	expect(planRun(outline, whole, budgets).targetMs).toBe(180_000);
	expect(planRun(outline, whole, budgets, 360_000).slides.map(slide => slide.budgetMs)).toEqual([40_000, 120_000, 80_000, 120_000]);
	expect(planRun(outline, {indexes: [2, 3], kind: 'range', part: '3-4'}, budgets)).toMatchObject({targetMs: 100_000, part: '3-4'});
});

test('parts in proportion are whole and have exactly the sum', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1000), {minLength: 1}), fc.nat(10_000_000), (numbers, total) => {
			const parts = scaleTo(numbers, total);
			expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
			expect(parts.every(part => Number.isInteger(part) && part >= 0)).toBe(true);
		}),
	);
});

test('words are counted as they are said', () => {
	expect(countWords('')).toBe(0);
	expect(countWords('NATO’s summit – in 2011, it is said – cost 1,500 euros')).toBe(10);
});

test('the rate is the one asked for, else the measured one, else 130, held within the advised ones', () => {
	const plan = planOf(10, 10);
	expect(chooseRate(undefined, [])).toBe(130);
	expect(chooseRate(300, [])).toBe(165);
	expect(chooseRate(undefined, [keptOf(plan, [10, 10])])).toBe(120);
	expect(chooseRate(undefined, [keptOf(plan, [60, 60])])).toBe(100);
	expect(chooseRate(140, [keptOf(plan, [10, 10])])).toBe(140);
});
