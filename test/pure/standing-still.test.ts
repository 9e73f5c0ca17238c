/** Clocks while the machine sleeps, while the program is stopped, and while the computer's own clock is set. */
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {steadyClock} from '../../src/commands/record/clock.ts';
import {keepTime} from '../../src/commands/session/keep-time.ts';
import {practiceActivity, openPractice} from '../../src/show/practice/practice-activity.ts';
import {openRun} from '../../src/show/practice/run-show.ts';
import {openShow} from '../../src/show/open-show.ts';
import {noEvidence} from '../../src/deck/evidence.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {spokenMs} from '../../src/talk/practice/record/kept-run.ts';
import {noPast} from '../../src/talk/practice/report/past-times.ts';
import {startRun} from '../../src/talk/practice/run/run.ts';
import {createStore} from '../../src/talk/store.ts';
import {dawn, deckOf, planOf} from './practice/fixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a clock goes on evenly when the computer’s own is set, and knows how long the machine slept', () => {
	const at = {wall: dawn, even: 500, sinceStart: 90_000};
	const clock = steadyClock({wall: () => at.wall, even: () => at.even, sinceStart: () => at.sinceStart});
	const pass = (ms: number, {set = 0, isAsleep = false} = {}) => {
		at.wall += ms + set;
		at.sinceStart += ms;
		if (!isAsleep) at.even += ms;
		return clock() - dawn;
	};

	expect([pass(1000), pass(1000, {set: 3_600_000}), pass(1000, {set: -7_200_000})]).toEqual([1000, 2000, 3000]);
	expect([pass(600_000, {isAsleep: true}), pass(1000), pass(60_000, {isAsleep: true}), pass(1000)]).toEqual([603_000, 604_000, 664_000, 665_000]);
});

test('while the machine sleeps, or the program is stopped, a run stands', () => {
	const deck = deckOf('## A\n\n- one\n\n---\n\n## B\n\n- two\n');
	const run = startRun(planOf(60, 60), {id: 'one', level: 2}, dawn);
	const plans = {begin: (now: number) => openRun({show: openShow(deck, 'default', noEvidence), run, deck, ids: slideIds(deck), past: noPast, isAuto: false}, now)};
	const activity = practiceActivity(plans);
	let now = dawn;
	const store = createStore(openPractice(plans, {columns: 80, rows: 24}, 'default', now));
	const stop = keepTime({activity, store, clock: () => now}, () => store.set(activity.tick(store.get(), now).state));
	const pass = (ms: number) => {
		now += ms;
		vi.advanceTimersToNextTimer();
	};

	for (let tick = 0; tick < 20; tick++) pass(500);
	pass(3_600_000);
	for (let tick = 0; tick < 10; tick++) pass(500);
	stop();
	const {phase} = activity.end(store.get(), now);
	const kept = phase.name === 'run' ? phase.practice.run.kept : undefined;
	expect(kept && spokenMs(kept, 'a')).toBe(15_000);
	expect(kept?.visits[0]?.pausedMs).toBe(3_600_000);
});
