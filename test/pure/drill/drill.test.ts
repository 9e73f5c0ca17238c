/** A drill asks what is due, keeps grades, and knows at the end how sure the answers were. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Card} from '../../../src/talk/drill/card/card.ts';
import {chooseCards} from '../../../src/talk/drill/choose-cards.ts';
import {reduceDrill, startDrill, type DrillAction} from '../../../src/talk/drill/drill.ts';
import {summarizeDrill} from '../../../src/talk/drill/drill-summary.ts';
import {recallChance, rememberCards} from '../../../src/talk/drill/memory.ts';
import {grades, parseReview, type Review} from '../../../src/talk/drill/review.ts';
import {shuffle} from '../../../src/talk/drill/shuffle.ts';
import {dawn} from '../practice/fixture.ts';

const day = 86_400_000;
const card = (id: string, slide = 's', kind: Card['kind'] = 'slide', section = 'One'): Card => ({id, kind, slide, index: 0, section, front: id, back: ['x'], cites: []});
const cards = [card('a', 's1'), card('b', 's2'), card('c', 's3', 'question', 'Two'), card('d', 's4', 'question')];
const review = (id: string, grade: Review['grade'], at: number): Review => ({v: 1, type: 'review', card: id, slide: 's', grade, at, answerMs: 1000});
const play = (actions: readonly DrillAction[], queue = cards) =>
	actions.reduce((drill, action, index) => reduceDrill(drill, action, dawn + (index + 1) * 1000), startDrill(queue, new Map(), false, dawn));
const turn = {type: 'turn'} as const;
const give = (grade: Review['grade']) => ({type: 'grade', grade}) as const;

test('due cards come first, then new ones of the weakest slides, as many as allowed', () => {
	const memories = rememberCards([review('b', 'again', dawn - day), review('d', 'good', dawn - 40 * day), review('c', 'easy', dawn - 1000)]);
	const all = [...cards, card('e', 's5'), card('f', 's6')];
	const chosen = chooseCards({cards: all, memories: memories, weak: ['s6']}, {seed: 1, newLimit: 2}, dawn);
	expect((chosen as readonly Card[]).map(({id}) => id)).toEqual(['d', 'b', 'f', 'a']);
});

test('a section is drilled alone, an unknown one is a problem', () => {
	expect(chooseCards({cards: cards, memories: new Map(), weak: []}, {seed: 1, section: 'two'}, dawn)).toMatchObject([{id: 'c'}]);
	expect(chooseCards({cards: cards, memories: new Map(), weak: []}, {seed: 1, section: 'twoo'}, dawn)).toContain('did you mean `Two`?');
});

test('the hostile audience asks all questions in an order of its own', () => {
	const chosen = chooseCards({cards, memories: rememberCards([review('c', 'easy', dawn)]), weak: []}, {seed: 3, isHostile: true}, dawn) as readonly Card[];
	expect(chosen.map(({id}) => id).toSorted()).toEqual(['c', 'd']);
});

test('a card is turned, graded and kept with the time that the answer took', () => {
	const drill = play([turn, give('good')]);
	expect(drill.reviews).toEqual([{v: 1, type: 'review', card: 'a', slide: 's1', grade: 'good', at: dawn + 2000, answerMs: 1000}]);
	expect(drill.queue[0]?.id).toBe('b');
	expect(parseReview(JSON.stringify(drill.reviews[0]))).toEqual(drill.reviews[0]);
});

test('a card is not graded before it is turned', () => {
	expect(play([give('good')]).reviews).toEqual([]);
});

test('a card graded again comes back after three others, or at once where there are none', () => {
	expect(play([turn, give('again')]).queue.map(({id}) => id)).toEqual(['b', 'c', 'd', 'a']);
	expect(play([turn, give('again')], [card('x')])).toMatchObject({isOver: false, queue: [{id: 'x'}]});
});

test('a skipped card goes to the end and the end ends', () => {
	expect(play([{type: 'skip'}]).queue.map(({id}) => id)).toEqual(['b', 'c', 'd', 'a']);
	expect(play([turn, {type: 'end'}, give('good')])).toMatchObject({isOver: true, reviews: []});
});

test('a card known well is due on a later day, one forgotten within minutes', () => {
	const easy = rememberCards([review('a', 'easy', dawn)]).get('a')!;
	const again = rememberCards([review('a', 'again', dawn)]).get('a')!;
	expect(easy.due).toBeGreaterThan(dawn + day);
	expect(again.due).toBeLessThan(dawn + 3_600_000);
	expect(recallChance(easy, dawn + 30 * day)).toBeLessThan(recallChance(easy, dawn + day));
	expect(recallChance(undefined, dawn)).toBe(0);
});

test('the end tells how many, how sure, and what is due when', () => {
	const drill = play([turn, give('easy'), turn, give('again'), turn, give('easy'), turn, give('easy')]);
	const summary = summarizeDrill(drill, [...cards, card('new')], dawn + 8000);
	expect(summary).toMatchObject({cards: 4, sureShare: 0.75, grades: {again: 1, hard: 0, good: 0, easy: 3}, answerMs: 1000, unseen: 1});
	expect(summary).toMatchObject({all: 5, soon: 1, due: [{cards: 3}]});
	expect(summary.due[0]?.days).toBeGreaterThan(0);
	expect(summarizeDrill(startDrill([], new Map(), false, dawn), [], dawn)).toMatchObject({cards: 0, recallShare: 0, due: []});
});

test('what is remembered does not hang on the order in which the reviews are read', () => {
	const some = fc.array(fc.record({card: fc.constantFrom('a', 'b'), grade: fc.constantFrom(...grades), at: fc.integer({min: 0, max: 1e9})}), {maxLength: 12});
	fc.assert(
		fc.property(some, fc.nat(), (list, seed) => {
			const reviews = [...new Map(list.map(({card: id, grade, at}) => [at, review(id, grade, dawn + at)])).values()];
			expect(rememberCards(shuffle(reviews, seed))).toEqual(rememberCards(reviews.toSorted((a, b) => a.at - b.at)));
		}),
	);
});

test('a shuffle loses nothing and is decided by its seed', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
			expect(shuffle(items, seed).toSorted()).toEqual(items.toSorted());
			expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
		}),
	);
});
