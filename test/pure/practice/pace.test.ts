/** The pace tells time spent, ahead or behind, and when the talk will end. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineText} from '../../../src/draw/line.ts';
import {drawBand} from '../../../src/draw/practice/band.ts';
import {isBudgetSpent, measurePace} from '../../../src/talk/practice/run/pace.ts';
import {noPast, pastTimes} from '../../../src/talk/practice/report/past-times.ts';
import {forecastTalk} from '../../../src/talk/practice/run/forecast.ts';
import {sectionZone} from '../../../src/talk/practice/run/section-zone.ts';
import {dawn, keptOf, planOf, play, type Step} from './fixture.ts';

const plan = planOf(10, 20, 30);

test('within the budget of a slide a run is on time; what it takes too long it is behind', () => {
	const run = play(plan, [[10, {type: 'go', slide: 'b'}]]);
	expect(measurePace(run, noPast, dawn + 25_000)).toMatchObject({slideMs: 15_000, slideBudgetMs: 20_000, talkMs: 25_000, targetMs: 60_000, behindMs: 0, endsAt: dawn + 60_000});
	expect(measurePace(run, noPast, dawn + 45_000)).toMatchObject({slideMs: 35_000, behindMs: 15_000, endsAt: dawn + 75_000});
});

test('slides left early put a run ahead, and say that the rest will be quick too', () => {
	const pace = measurePace(play(plan, [[4, {type: 'go', slide: 'b'}]]), noPast, dawn + 4000);
	expect(pace.behindMs).toBeLessThan(-6000);
	expect(pace.endsAt).toBeGreaterThan(dawn + 30_000);
});

test('one question answered at length says little of the pace', () => {
	const talk = planOf(60, 60, 60, 60, 60);
	const after = (seconds: number) => measurePace(play(talk, [[seconds, {type: 'go', slide: 'b'}]]), noPast, dawn + seconds * 1000).behindMs - seconds * 1000;
	expect(after(300)).toBe(after(120));
});

test('the more runs tell a speaker’s pace, the less today’s changes it', () => {
	const slow = play(plan, [[20, {type: 'go', slide: 'b'}]]);
	const behind = (runs: number) => {
		const past = pastTimes(Array.from({length: runs}, (_run, index) => keptOf(plan, [10, 20, 30], {id: `run${index}`})));
		return measurePace(slow, past, dawn + 20_000).behindMs;
	};
	expect(behind(0)).toBeGreaterThan(behind(1));
	expect(behind(1)).toBeGreaterThan(behind(5));
	expect(behind(5)).toBeGreaterThan(10_000);
});

test('a pause moves the end but puts nobody behind, unless the end is a time of day', () => {
	const steps = [[5, {type: 'pause'}]] as const;
	expect(measurePace(play(plan, steps), noPast, dawn + 65_000)).toMatchObject({slideMs: 5000, behindMs: 0, isPaused: true, endsAt: dawn + 120_000});
	expect(measurePace(play(plan, steps, {deadline: dawn + 60_000}), noPast, dawn + 65_000)).toMatchObject({talkMs: 65_000, behindMs: 60_000});
});

test('a take begun again does not put the talk behind', () => {
	expect(measurePace(play(plan, [[30, {type: 'restart'}]]), noPast, dawn + 33_000)).toMatchObject({slideMs: 3000, talkMs: 3000, behindMs: 0});
});

test('with kept runs the forecast goes by the speaker’s own times, and by none that fell out of the frame', () => {
	const end = (last: number) => measurePace(play(plan, []), pastTimes([keptOf(plan, [10, 20, 50]), keptOf(plan, [10, 28, 40]), keptOf(plan, [12, 40, last])]), dawn).endsAt;
	expect(end(90)).toBeGreaterThan(dawn + 75_000);
	expect(end(900)).toBe(end(90));
});

test('a slide on which a run was cut short says nothing of how long it takes', () => {
	const cut = play(plan, [[10, {type: 'go', slide: 'b'}], [3, {type: 'end'}]]).kept;
	expect([...pastTimes([cut]).times.keys()]).toEqual(['a']);
});

test('a run that goes back keeps what it has left to say', () => {
	const run = play(plan, [[10, {type: 'go', slide: 'b'}], [20, {type: 'go', slide: 'c'}], [10, {type: 'go', slide: 'a'}]]);
	expect(measurePace(run, noPast, dawn + 45_000).behindMs).toBeGreaterThan(5000);
});

test('a slide that was skipped is over: nothing is left to say of it', () => {
	const run = play(plan, [[10, {type: 'go', slide: 'c'}]]);
	expect(measurePace(run, noPast, dawn + 10_000)).toMatchObject({behindMs: -20_000, endsAt: dawn + 40_000});
});

test('a budget is spent when it has been spoken, not while paused', () => {
	const run = play(plan, []);
	expect([isBudgetSpent(run, dawn + 9999), isBudgetSpent(run, dawn + 10_000)]).toEqual([false, true]);
	expect(isBudgetSpent(play(plan, [[5, {type: 'pause'}]]), dawn + 60_000)).toBe(false);
});

test('a forecast with no past is the budgets', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 1, max: 600}), {minLength: 1, maxLength: 10}), seconds => {
			const total = seconds.reduce((a, b) => a + b, 0) * 1000;
			const pace = measurePace(play(planOf(...seconds), []), noPast, dawn);
			expect(Math.abs(pace.endsAt - dawn - total)).toBeLessThan(1);
			expect(Math.abs(pace.behindMs)).toBeLessThan(1);
		}),
	);
});

test('the range has the forecast within it, never lies in the past, and is narrower as the talk goes on', () => {
	const budgets = fc.array(fc.integer({min: 1, max: 200}), {minLength: 3, maxLength: 10});
	fc.assert(
		fc.property(budgets, seconds => {
			const talk = planOf(...seconds);
			const {visits} = keptOf(talk, seconds);
			const widths = visits.map((visit, index) => {
				const {endsAt, earliestAt, latestAt} = forecastTalk(talk, visits.slice(0, index + 1), noPast, visit.to);
				expect(earliestAt).toBeGreaterThanOrEqual(visit.to);
				expect([earliestAt <= endsAt, endsAt <= latestAt]).toEqual([true, true]);
				return latestAt - earliestAt;
			});
			expect(widths.toSorted((a, b) => b - a)).toEqual(widths);
		}),
	);
});

test('the word and the forecast never disagree: behind is an end after the target, ahead one before it, whatever runs there were', () => {
	const times = (most: number) => fc.array(fc.integer({min: 1, max: 120}), {minLength: most, maxLength: most});
	fc.assert(
		fc.property(times(2), fc.integer({min: 0, max: 200}), fc.array(times(3), {maxLength: 7}), fc.integer({min: 0, max: 30}), fc.boolean(), (spoken, more, earlier, pause, isTillEnd) => {
			const past = pastTimes(earlier.map((seconds, index) => keptOf(plan, seconds, {id: `run${index}`})));
			const steps = spoken.map((time, index): Step => [time, {type: 'go', slide: plan.slides[index + 1]!.id}]);
			const run = play(plan, [[0, {type: 'pause'}], [pause, {type: 'pause'}], ...steps.slice(0, more % 3)], isTillEnd ? {deadline: dawn + 60_000} : {});
			const now = dawn + (pause + spoken.slice(0, more % 3).reduce((a, b) => a + b, 0) + more) * 1000;
			const pace = measurePace(run, past, now);
			const words = drawBand(run, pace, now, {columns: 200, rows: 24}).map(lineText).join(' ');
			const late = pace.endsAt - (dawn + (isTillEnd ? 0 : pause * 1000) + run.kept.targetMs);
			if (words.includes('behind')) expect(late).toBeGreaterThan(0);
			if (words.includes('ahead')) expect(late).toBeLessThan(0);
			if (words.includes('on time')) expect(Math.abs(late)).toBeLessThan(5000);
			expect(pace.earliestAt <= pace.endsAt && pace.endsAt <= pace.latestAt).toBe(true);
		}),
	);
});

test('a section is to be left when its budgets are spent; the last one, and a lone one, end with the talk', () => {
	const parts = planOf(10, 20, 30).slides.map((slide, index) => ({...slide, section: index < 2 ? 'Dispute' : 'Afghanistan'}));
	expect(sectionZone(parts, 'a', 60_000)).toEqual({section: 'Dispute', leaveByMs: 30_000});
	expect(sectionZone(parts, 'b', 120_000)).toEqual({section: 'Dispute', leaveByMs: 60_000});
	expect(sectionZone(parts, 'c', 60_000)).toBeUndefined();
	expect(sectionZone(parts.slice(0, 2), 'a', 60_000)).toBeUndefined();
	const run = play({...plan, slides: parts}, []);
	const words = (seconds: number, columns: number) => drawBand(run, measurePace(run, noPast, dawn + seconds * 1000), dawn + seconds * 1000, {columns, rows: 24}).map(lineText).join('\n');
	expect(words(5, 80)).toContain('Dispute: leave by 0:30');
	expect(words(5, 200)).toContain('Dispute: leave by 0:30');
});
