/** The clock of a talk: it runs from the first move, and stands in the footer where it is wanted. */
import {expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {drawClock} from '../../src/draw/stage/clock.ts';
import {lineText} from '../../src/draw/line.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {type Show, withTarget} from '../../src/show/show.ts';
import {type Clock, newClock, readClock, setClock, startClock} from '../../src/talk/clock.ts';
import {formatClock} from '../../src/talk/clock-time.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';

const begun = new Date(2026, 7, 2, 9, 0).getTime();
const deck = readDeck({path: '/a.md', pages: [{name: 'a.md', text: '---\nminutes: 10\n---\n\n# Talk\n\n---\n\n## One\n\nwords\n\n---\n\n## Two\n\nwords'}]});
const opened = openShow(deck, 'default', noEvidence);
const press = (show: Show, key: string, seconds: number) => presentActivity.press(show, key, begun + seconds * 1000).state;
const look = (show: Show, seconds: number) => presentActivity.tick(show, begun + seconds * 1000).state;
const footer = (show: Show) => lineText(presentActivity.picture(show, show.now).lines.at(-1)!);

test('runs from the first move, whatever was pressed before, and runs on', () => {
	const waiting = press(press(press(opened, 'N', 1), '?', 2), '?', 3);
	expect(waiting.state.talk.clock).toEqual(newClock);
	const moved = press(waiting, 'right', 60);
	expect(moved.state.talk.clock).toEqual({startedAt: begun + 60_000, pausedMs: 0});
	expect(press(press(moved, 'left', 70), 'right', 80).state.talk.clock).toEqual(moved.state.talk.clock);
});

test('lifting the curtain is no move', () => {
	expect(press(press(opened, 'b', 1), 'right', 2).state.talk.clock).toEqual(newClock);
});

test('tells the time of day, what has gone and what is left, in whole seconds that add up', () => {
	const shown = look(press(press(opened, 'right', 0), 't', 1), 125.9);
	expect(footer(shown)).toMatch(/09:02 · 2:05 · 7:55 left {3}2\/3$/);
	expect(look(shown, 125.95)).toBe(shown);
	expect(footer(look(shown, 126))).toContain('2:06 · 7:54 left');
});

test('says by how much the talk is over, and takes the time that the speaker named before the deck’s', () => {
	const shown = look(press(press(withTarget(opened, 60_000), 'right', 0), 't', 1), 90);
	expect(footer(shown)).toContain('1:30 · 0:30 over');
});

test('is asked for the time only while it is seen', () => {
	const hidden = press(opened, 'right', 0);
	expect(presentActivity.tickMs(hidden)).toBeUndefined();
	expect(look(hidden, 60)).toBe(hidden);
	expect(presentActivity.tickMs(press(hidden, 't', 61))).toBeLessThan(1000);
	expect(footer(press(press(hidden, 't', 61), 't', 62))).not.toContain('09:0');
});

test('a message goes before it where both have no room', () => {
	const shown = press(press(opened, 't', 0), '/', 1);
	const searched = press([...'something that is nowhere in these slides'].reduce((show, key) => press(show, key === ' ' ? 'space' : key, 2), shown), 'return', 3);
	expect(footer(searched)).toContain('No slide holds');
	expect(footer(searched)).not.toContain('09:0');
});

test('stands while it is paused, and leaves pauses out', () => {
	const clock: Clock = {...startClock(newClock, begun), pausedMs: 5000};
	expect(readClock(clock, undefined, begun + 15_000)).toEqual({now: begun + 15_000, elapsedMs: 10_000, remainingMs: undefined, isPaused: false});
	const paused = readClock({...clock, pausedSince: begun + 15_000}, 1, begun + 99_000);
	expect(paused).toMatchObject({elapsedMs: 10_000, remainingMs: 50_000, isPaused: true});
	expect(lineText(drawClock(paused))).toBe(`${formatClock(paused.now)} · 0:10 paused · 0:50 left`);
});

test('is read out in minutes', () => {
	const shown = look(press(press(opened, 'right', 0), 't', 1), 125);
	expect(presentActivity.picture(shown, shown.now).speak()).toContain('09:02, 2 minutes gone, 7 left');
});

test('the clock starts by itself or by hand, pauses, is set to nothing, and that is taken back', () => {
	const started = setClock(newClock, 'start', 1000);
	expect(readClock(started, 1, 5000)).toMatchObject({elapsedMs: 4000, remainingMs: 56_000, isPaused: false});
	const paused = setClock(started, 'pause', 5000);
	expect(readClock(paused, 1, 90_000)).toMatchObject({elapsedMs: 4000, isPaused: true});
	for (const what of ['pause', 'start'] as const) expect(readClock(setClock(paused, what, 10_000), 1, 11_000)).toMatchObject({elapsedMs: 5000, isPaused: false});
	const reset = setClock(paused, 'reset', 12_000);
	expect(readClock(reset, 1, 13_000)).toMatchObject({elapsedMs: 0, isPaused: false});
	expect(setClock(setClock(reset, 'start', 20_000), 'restore', 30_000)).toEqual(paused);
	expect(setClock(newClock, 'pause', 1)).toEqual(newClock);
	expect(setClock(newClock, 'restore', 1)).toEqual(newClock);
});

test('with an end by the wall clock what is left shrinks also in a pause', () => {
	const clock = setClock({...newClock, deadline: 100_000}, 'start', 40_000);
	expect(readClock(setClock(clock, 'pause', 50_000), 10, 70_000)).toMatchObject({elapsedMs: 10_000, remainingMs: 30_000});
});
