/** The pace tells time spent, ahead or behind, and when the talk will end. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isBudgetSpent, measurePace} from '../../../src/talk/practice/run/pace.ts';
import {pastTimes} from '../../../src/talk/practice/report/past-times.ts';
import {dawn, keptOf, planOf, play} from './fixture.ts';

const plan = planOf(10, 20, 30);
const none = new Map<string, number>();

test('within the budget of a slide a run is on time; what it takes too long it is behind', () => {
	const run = play(plan, [[10, {type: 'go', slide: 'b'}]]);
	expect(measurePace(run, none, dawn + 25_000)).toMatchObject({slideMs: 15_000, slideBudgetMs: 20_000, talkMs: 25_000, targetMs: 60_000, behindMs: 0});
	expect(measurePace(run, none, dawn + 45_000)).toMatchObject({slideMs: 35_000, behindMs: 15_000, leftMs: 30_000});
});

test('a slide left early puts a run ahead', () => {
	const run = play(plan, [[4, {type: 'go', slide: 'b'}]]);
	expect(measurePace(run, none, dawn + 4000)).toMatchObject({behindMs: -6000, leftMs: 50_000, endsAt: dawn + 54_000});
});

test('a pause moves the end but puts nobody behind, unless the end is a time of day', () => {
	const steps = [[5, {type: 'pause'}]] as const;
	expect(measurePace(play(plan, steps), none, dawn + 65_000)).toMatchObject({slideMs: 5000, behindMs: 0, isPaused: true, endsAt: dawn + 120_000});
	expect(measurePace(play(plan, steps, {deadline: dawn + 60_000}), none, dawn + 65_000)).toMatchObject({talkMs: 65_000, behindMs: 60_000});
});

test('a take begun again does not put the talk behind', () => {
	expect(measurePace(play(plan, [[30, {type: 'restart'}]]), none, dawn + 33_000)).toMatchObject({slideMs: 3000, talkMs: 3000, behindMs: 0});
});

test('with kept runs the forecast takes the speaker’s own median times', () => {
	const past = pastTimes([keptOf(plan, [10, 20, 50]), keptOf(plan, [10, 28, 40]), keptOf(plan, [12, 40, 90])]);
	expect(past.get('c')).toBe(50_000);
	expect(measurePace(play(plan, []), past, dawn)).toMatchObject({leftMs: 10_000 + 28_000 + 50_000});
});

test('a slide on which a run was cut short says nothing of how long it takes', () => {
	const cut = play(plan, [[10, {type: 'go', slide: 'b'}], [3, {type: 'end'}]]).kept;
	expect(pastTimes([cut]).has('b')).toBe(false);
});

test('a run that goes back keeps what it has left to say', () => {
	const run = play(plan, [[10, {type: 'go', slide: 'b'}], [20, {type: 'go', slide: 'c'}], [10, {type: 'go', slide: 'a'}]]);
	expect(measurePace(run, none, dawn + 45_000)).toMatchObject({leftMs: 20_000, behindMs: 5000});
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
			expect(measurePace(play(planOf(...seconds), []), none, dawn)).toMatchObject({leftMs: total, endsAt: dawn + total, behindMs: 0});
		}),
	);
});
