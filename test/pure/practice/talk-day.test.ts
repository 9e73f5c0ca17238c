/** Practice is planned to the day of the talk. */
import {expect, test} from 'vitest';
import {lineText} from '../../../src/draw/line.ts';
import {drawTalkPlan} from '../../../src/draw/practice/talk-plan.ts';
import type {Card} from '../../../src/talk/drill/card/card.ts';
import {chooseCards} from '../../../src/talk/drill/choose-cards.ts';
import {rememberCards} from '../../../src/talk/drill/memory.ts';
import {parseTalkDay, planTalk} from '../../../src/talk/talk-day.ts';
import {deckOf, keptOf, planOf} from './fixture.ts';

const day = 86_400_000;
const now = new Date(2026, 10, 20, 10).getTime();
const cards = Array.from({length: 30}, (_card, index): Card => ({id: `c${index}`, kind: 'slide', slide: `s${index}`, index, section: '', front: 'f', back: ['b'], cites: []}));
const at = (days: number) => new Date(2026, 10, 20 + days, 9).getTime();
const runOn = (days: number) => keptOf(planOf(20, 20), [20, 20], {id: `run${days}`, start: now + days * day});
const plan = (days: number, ...runs: readonly number[]) => planTalk({cards, memories: new Map(), runs: runs.map(runOn), talkAt: at(days)}, now);

test('a date is one of the calendar, in the front matter too', () => {
	expect(parseTalkDay('2026-12-03')).toBe(new Date(2026, 11, 3, 9).getTime());
	expect(['2026-02-30', '3.12.2026', 'soon'].map(parseTalkDay)).toEqual([undefined, undefined, undefined]);
	expect(deckOf('---\ntalk-date: 2026-12-03\n---\n\n# A\n').talkDate).toBe('2026-12-03');
	expect(deckOf('---\ntalk-date: soon\n---\n\n# A\n')).toMatchObject({problems: [{message: expect.stringContaining('talk-date') as string}]});
});

test('runs come closer together towards the talk, and never twice a day', () => {
	expect(plan(9)?.run).toBe(true);
	expect([plan(9, -1)?.run, plan(9, -5)?.run, plan(2, -1)?.run, plan(0, -1)?.run, plan(0, 0)?.run]).toEqual([false, true, true, true, false]);
	expect(plan(-1)).toBeUndefined();
});

test('new cards are spread over the days that are left', () => {
	expect([plan(10)?.newCards, plan(2)?.newCards, plan(0)?.newCards]).toEqual([3, 15, 30]);
});

test('in the last days a card that would not be sure enough on the day is asked once more', () => {
	const memories = rememberCards([{v: 1, type: 'review', card: 'c0', slide: 's0', grade: 'good', at: now - day, answerMs: 1}], 0.7);
	const asked = (days: number) => chooseCards({cards: cards.slice(0, 1), memories, weak: []}, {seed: 1, talkAt: at(days), retention: 0.97}, now);
	expect([asked(9), asked(2)]).toMatchObject([[], [{id: 'c0'}]]);
});

test('what is planned is told in a sentence', () => {
	const text = (columns: number) => drawTalkPlan({daysLeft: 5, run: true, newCards: 6, recallShare: 0.64}, 12, columns).map(lineText).join(' ').replaceAll(/ +/g, ' ').trim();
	expect(text(200)).toBe('The talk is in 5 days. Planned today: a run of the whole talk, 12 cards. On the day you will likely recall 64% of the cards as things stand.');
	expect(drawTalkPlan({daysLeft: 1, run: false, newCards: 0, recallShare: 1}, 0, 200).map(lineText).join('')).toContain('The talk is tomorrow. Planned today: nothing.');
});
