/** What the speaker's clock says: the state in a word, and words when the time is nearly up. */
import {expect, test} from 'vitest';
import {drawConsoleClock, standingOf} from '../../../src/draw/console/console-clock.ts';
import {lineText, lineWidth} from '../../../src/draw/line.ts';
import type {Pace} from '../../../src/talk/practice/run/pace.ts';

const at = new Date(2026, 6, 31, 15, 30).getTime();
const pace = (behindMs: number): Pace => ({slideMs: 50_000, slideBudgetMs: 40_000, talkMs: 0, targetMs: 600_000, behindMs, endsAt: at + 60_000, earliestAt: at, latestAt: at, isPaused: false});
const time = (elapsedMs: number, behindMs: number, isPaused = false) => ({clock: {now: at, elapsedMs, remainingMs: 600_000 - elapsedMs, isPaused}, hasStarted: true, pace: pace(behindMs)});
const textOf = (elapsedMs: number, behindMs: number) => drawConsoleClock(time(elapsedMs, behindMs), 80, false).map(lineText).join('\n');

test('the state is a word, a sign and a role; nobody steers closer than some seconds', () => {
	const words = [time(0, 0), time(1000, 90_000), time(30_000, -90_000), time(1000, 0, true), time(700_000, 0), {...time(0, 0), hasStarted: false}];
	expect(words.map(one => standingOf(one).word)).toEqual(['on time', 'behind', 'ahead', 'paused', 'over', 'ready']);
});

test('nobody is ahead in the first seconds, whatever slides were jumped over; who must end too soon is behind at once', () => {
	expect([time(0, -90_000), time(9000, -90_000), time(0, 90_000)].map(one => standingOf(one).word)).toEqual(['running', 'running', 'behind']);
});

test('each time in big letters says what it is', () => {
	for (const [columns, isWhole] of [[96, false], [120, false], [140, true], [200, true]] as const) {
		const text = drawConsoleClock(time(125_400, 90_000), columns, true).slice(0, 6).map(lineText).join('\n');
		expect(text).toContain(' gone');
		expect(text.includes(' behind'), `${columns} columns`).toBe(!isWhole);
	}
});

test('it says what has gone and what is left so that they add up, the slide against its budget, and the forecast', () => {
	const text = textOf(125_400, 90_000);
	expect(text).toContain('1:30 behind');
	expect(text).toMatch(/2:05 gone +7:55 left/);
	expect(text).toContain('slide 0:50 of 0:40 over');
	expect(text).toContain('ends 15:31, in 1:00');
});

test('words warn when the time is nearly up', () => {
	expect(textOf(400_000, 0)).not.toContain('minute');
	expect(textOf(490_000, 0)).toContain('Two minutes left');
	expect(textOf(550_000, 0)).toContain('Less than a minute left');
	expect(textOf(601_000, 0)).toContain('Time is up');
});

test('where there is room the clock and the state are in big letters, and where only the time by which it is late fits, that is', () => {
	for (const columns of [96, 120, 200]) {
		const lines = drawConsoleClock(time(125_400, 90_000), columns, true);
		expect(lines).toHaveLength(8);
		expect(lines.slice(0, 6).every(line => lineText(line).includes('█') || lineText(line).includes('═'))).toBe(true);
		for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
	}
});

test('on the widest screens the time of day is big as well, at the right end', () => {
	const [narrow, wide] = [120, 200].map(columns => lineText(drawConsoleClock(time(125_400, 90_000), columns, true)[0]!));
	expect(lineWidth([{text: narrow!, role: 'text'}])).toBeLessThan(120);
	expect(wide!.trimEnd()).toMatch(/[█╗] {12,}[ █╗]*█[ █╗]*$/);
	expect(wide!.length).toBe(199);
});
