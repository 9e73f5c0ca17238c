/** The shipped deck's minutes, budgets and notes agree with each other at 130 words a minute. */
import path from 'node:path';
import {expect, test} from 'vitest';
import {findDeck} from '../../../src/commands/files/find-deck.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {slideBudgets} from '../../../src/talk/practice/run/budget.ts';
import {outlineDeck} from '../../../src/talk/practice/run/outline.ts';
import {usualRate} from '../../../src/talk/practice/run/speaking-rate.ts';

const deck = readDeck(findDeck(path.join(import.meta.dirname, '..', '..', '..', 'slides', 'missile-shield')).files);
const outline = outlineDeck(deck, slideIds(deck));
const budgets = slideBudgets(outline, {rate: usualRate});

const talked = outline.slides.map((slide, index) => ({slide, budgetMs: budgets[index]!})).filter(({slide}) => !slide.isBackup);

test('the budgets of the slides of the talk are its minutes', () => {
	expect(talked.reduce((sum, {budgetMs}) => sum + budgetMs, 0)).toBe(outline.minutes! * 60_000);
});

test.each(talked.map(({slide, budgetMs}) => [slide.id, slide, budgetMs] as const))('the notes of %s can be said in its budget, and fill most of it', (_id, slide, budgetMs) => {
	expect(slide.words).toBeGreaterThan(0);
	const saidMs = (slide.words / usualRate) * 60_000;
	expect(saidMs).toBeLessThanOrEqual(budgetMs);
	expect(saidMs).toBeGreaterThan(budgetMs * 0.75);
});
