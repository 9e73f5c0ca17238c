/** A drill asks what is due, keeps grades, and knows at the end how sure the answers were. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Card} from '../../../src/talk/drill/card/card.ts';
import {chooseCards} from '../../../src/talk/drill/choose-cards.ts';
import {reduceDrill, startDrill, type DrillAction} from '../../../src/talk/drill/drill.ts';
import {summarizeDrill} from '../../../src/talk/drill/drill-summary.ts';
import {gradeMemory, type Memory, recallChance, rememberCards} from '../../../src/talk/drill/memory.ts';
import {cardText, recognizeCards} from '../../../src/talk/drill/recognize-cards.ts';
import {grades, parseReview, type Review, standingReviews} from '../../../src/talk/drill/review.ts';
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
	expect((chosen as readonly Card[]).map(({id}) => id)).toEqual(['d', 'b', 'f', expect.stringMatching(/^[ae]$/)]);
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
	expect(drill.reviews).toEqual([{v: 1, type: 'review', card: 'a', slide: 's1', grade: 'good', at: dawn + 2000, answerMs: 1000, asked: 'a\nx'}]);
	expect(drill.queue[0]?.id).toBe('b');
	expect(parseReview(JSON.stringify(drill.reviews[0]))).toEqual(drill.reviews[0]);
});

test('a card is not graded before it is turned', () => {
	expect(play([give('good')]).reviews).toEqual([]);
});

test('a card graded again comes back after three others, and not today where there are hardly any', () => {
	expect(play([turn, give('again')]).queue.map(({id}) => id)).toEqual(['b', 'c', 'd', 'a']);
	expect(play([turn, give('again')], [card('x')])).toMatchObject({isOver: true, queue: []});
	expect(play([turn, give('again')], [card('x'), card('y')]).queue.map(({id}) => id)).toEqual(['y']);
});

test('a skipped card goes to the end and the end ends', () => {
	expect(play([{type: 'skip'}]).queue.map(({id}) => id)).toEqual(['b', 'c', 'd', 'a']);
	expect(play([turn, {type: 'end'}, give('good')])).toMatchObject({isOver: true, reviews: []});
});

test('no grade leads back on the same day; one known well waits longer, a higher retention shorter', () => {
	const memory = (grade: Review['grade'], retention?: number) => rememberCards([review('a', grade, dawn)], retention).get('a')!;
	for (const grade of grades) expect(memory(grade).due, grade).toBeGreaterThanOrEqual(dawn + day);
	expect(memory('easy').due).toBeGreaterThan(memory('again').due);
	expect(memory('easy', 0.97).due).toBeLessThan(memory('easy', 0.8).due);
	expect(recallChance(memory('easy'), dawn + 30 * day)).toBeLessThan(recallChance(memory('easy'), dawn + day));
	expect(recallChance(undefined, dawn)).toBe(0);
});

test('a sitting asks one card of a slide, questions first, and leaves the others of the slide for another day', () => {
	const siblings = [card('a1', 's1', 'blank'), card('a2', 's1', 'fact'), card('a3', 's1'), card('q1', 'q', 'question'), card('q2', 'q', 'question'), card('b1', 's2', 'blank')];
	const ids = (memories: Parameters<typeof chooseCards>[0]['memories'], now: number) => (chooseCards({cards: siblings, memories, weak: []}, {seed: 1}, now) as readonly Card[]).map(({id}) => id);
	const first = ids(new Map(), dawn);
	expect(first).toHaveLength(4);
	expect(first.slice(0, 2).toSorted()).toEqual(['q1', 'q2']);
	expect(first.filter(id => id.startsWith('a'))).toHaveLength(1);
	const learned = rememberCards(first.map(id => review(id, 'good', dawn)));
	expect(ids(learned, dawn + 3_600_000)).toEqual([]);
	expect(ids(learned, dawn + day)).toEqual([expect.stringMatching(/^a/)]);
	const orders = Array.from({length: 8}, (_day, index) => ids(new Map(), dawn + index * day).join());
	expect(new Set(orders).size).toBeGreaterThan(1);
	expect(ids(new Map(), dawn + 1000)).toEqual(first);
});

test('u takes back the last grade: the card is there again, and what was kept of it does not count', () => {
	const drill = play([turn, give('again'), {type: 'undo'}, give('good')]);
	expect(drill.reviews.map(({type}) => type)).toEqual(['review', 'review-undone', 'review']);
	for (const record of drill.reviews) expect(parseReview(JSON.stringify(record))).toEqual(record);
	expect(standingReviews(drill.reviews)).toMatchObject([{card: 'a', grade: 'good'}]);
	expect(drill.memories.get('a')).toEqual(rememberCards(standingReviews(drill.reviews)).get('a'));
	expect(drill.queue.map(({id}) => id)).toEqual(['b', 'c', 'd']);
	expect(play([{type: 'undo'}])).toMatchObject({reviews: [], queue: cards});
	const last = play([turn, give('again'), {type: 'undo'}], [card('x')]);
	expect(last).toMatchObject({isOver: false, queue: [{id: 'x'}]});
	expect(summarizeDrill(last, cards, dawn)).toMatchObject({cards: 0});
});

test('a claim edited by a word keeps its memory, and says so; one beside it, and a new one, move nothing', () => {
	const blank = (text: string, back: string): Card => ({...card(`s/blank/${text}`, 's', 'blank'), front: text, back: [back, text.replace('_____', back)]});
	const [one, other] = [blank('The alliance has _____ members in Europe', '28'), blank('Talks began in _____, the minister says', 'Lisbon')];
	const [edited, fresh] = [blank('The alliance has _____ members in all of Europe', '28'), blank('Ships wait in the port of _____', 'Gdansk')];
	const kept = [one, other].map(({id, ...rest}) => ({...review(id, 'good', dawn), slide: 's', asked: cardText({id, ...rest})}));
	const {reviews, changed} = recognizeCards([fresh, edited, other], kept);
	expect(reviews.map(({card: id}) => id)).toEqual([edited.id, other.id]);
	expect([...changed]).toEqual([edited.id]);
	expect(recognizeCards([fresh, other], kept).changed.size).toBe(0);
	const later = [...kept, {...review(edited.id, 'good', dawn + day), slide: 's', asked: cardText(edited)}];
	expect(recognizeCards([edited, other], later).changed.size).toBe(0);
	expect(recognizeCards([one, edited], later).reviews).toEqual(later);
});

test('the end tells how many, how sure, and what is due when', () => {
	const drill = play([turn, give('easy'), turn, give('again'), turn, give('easy'), turn, give('easy')]);
	const summary = summarizeDrill(drill, [...cards, card('new')], dawn + 8000);
	expect(summary).toMatchObject({cards: 4, sureShare: 0.75, grades: {again: 1, hard: 0, good: 0, easy: 3}, answerMs: 1000, unseen: 1});
	expect(summary).toMatchObject({all: 5});
	expect(summary.due.reduce((sum, {cards: count}) => sum + count, 0)).toBe(4);
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

test('a card can be graded at whatever moment, even before its last one, as where a clock was set back', () => {
	const moments = fc.oneof(fc.integer({min: 0, max: 400}).map(days => dawn + days * day), fc.constantFrom(-8.64e15, 0, 8.64e15));
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom(...grades), moments), {minLength: 1, maxLength: 8}), moments, (given, now) => {
			const memory = given.reduce<Memory | undefined>((before, [grade, at]) => gradeMemory(before, grade, at), undefined)!;
			expect(new Date(memory.due).getTime()).toBeGreaterThanOrEqual(given.at(-1)![1]);
			expect(recallChance(memory, now)).toBeGreaterThanOrEqual(0);
			expect(recallChance(memory, now)).toBeLessThanOrEqual(1);
		}),
	);
});

test('reviews of two machines put together count once each, what was taken back too', () => {
	const [first, second] = [review('a', 'good', dawn), review('a', 'again', dawn + day)];
	const undone = {v: 1, type: 'review-undone', card: 'a', at: dawn + day + 1} as const;
	expect(standingReviews([first, second, undone, second, undone, first])).toEqual([first]);
	expect(standingReviews([second, first, first])).toEqual([first, second]);
});

test('a shuffle loses nothing and is decided by its seed', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
			expect(shuffle(items, seed).toSorted()).toEqual(items.toSorted());
			expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
		}),
	);
});
