/** A talk that is given is followed as a run: its clock, its places, its forecast, what to skip. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {newClock, setClock} from '../../../src/talk/clock.ts';
import {type Delivery, deliveryPace, endDelivery, followTalk, isWorthKeeping, openDelivery} from '../../../src/talk/delivery/delivery.ts';
import {planSkips} from '../../../src/talk/delivery/plan-skips.ts';
import {isMostlySaid} from '../../../src/talk/practice/report/counted-runs.ts';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import type {Talk} from '../../../src/talk/state.ts';
import type {Keep} from '../../../src/deck/deck.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const keeps = new Map<string, Keep>([['c', 'drop'], ['d', 'should'], ['e', 'drop'], ['f', 'must']]);
const slides = ids.map(id => ({id, title: id, section: '', words: 0, budgetMs: 60_000}));
const open = () => openDelivery({plan: {kind: 'whole', slides, targetMs: 360_000}, ids, past: noPast, keeps, newId: () => 'talk', process: 1});
const at = (slide: number, clock: Talk['clock'], dropped?: readonly number[]): Talk => ({place: {slide, step: 0}, curtain: 'none', clock, ...(dropped ? {dropped} : {})});

/** Through the slides, so many seconds on each, the clock started by the first move. */
function give(seconds: readonly number[]): {readonly delivery: Delivery; readonly clock: Talk['clock']; readonly now: number} {
	const clock = setClock(newClock, 'start', 0);
	let now = 0;
	let delivery = followTalk(open(), at(1, clock), 0);
	for (const [index, time] of seconds.entries()) delivery = followTalk(delivery, at(index + 2, clock), (now += time * 1000));
	return {delivery, clock, now};
}

test('the run begins with the clock, and has no time before it', () => {
	expect(followTalk(open(), at(1, newClock), 50).run).toBeUndefined();
	const {delivery} = give([30]);
	expect(delivery.run?.kept.visits.map(({slide, to, from}) => [slide, to - from])).toEqual([['a', 0], ['b', 30_000]]);
	expect(delivery.run?.records[0]).toMatchObject({type: 'run-started', isTalk: true});
});

test('a pause of the clock is one of the run, also through other slides; a reset ends the run, and taking it back goes on with it', () => {
	const {delivery, clock} = give([30]);
	const paused = setClock(clock, 'pause', 40_000);
	let next = followTalk(delivery, at(3, paused), 40_000);
	next = followTalk(next, at(4, paused), 90_000);
	const going = setClock(paused, 'pause', 100_000);
	next = followTalk(next, at(4, going), 100_000);
	expect(deliveryPace(next, 6, 110_000)?.talkMs).toBe(50_000);
	const reset = setClock(going, 'reset', 110_000);
	const gone = followTalk(next, at(4, reset), 110_000);
	expect(gone.run).toBeUndefined();
	expect(followTalk(gone, at(4, setClock(reset, 'restore', 120_000)), 120_000).run?.id).toBe('talk');
});

test('backup is no slide of the run: its time counts for the one that it was left for', () => {
	const {delivery, clock} = give([30]);
	expect(followTalk(delivery, at(9, clock), 60_000).run).toBe(delivery.run);
});

test('the forecast knows how long the speaker took for the slides in past runs', () => {
	const {delivery, now} = give([60]);
	const endWith = (ms: number | undefined) => {
		const past = ms === undefined ? noPast : {runs: 5, times: new Map(ids.map(id => [id, Array.from({length: 5}, () => ms)]))};
		return deliveryPace({...delivery, past}, undefined, now)!.endsAt;
	};

	expect(endWith(30_000)).toBeLessThan(endWith(undefined));
	expect(endWith(120_000)).toBeGreaterThan(endWith(undefined));
});

test('what was dropped takes no time in the forecast', () => {
	const {delivery, clock, now} = give([60]);
	const left = (dropped: readonly number[]) => deliveryPace(followTalk(delivery, at(2, clock, dropped), now), undefined, now)!.endsAt - now;
	expect(left([])).toBeGreaterThan(left([4]));
	expect(left([4])).toBeGreaterThan(left([3, 4]));
});

test('a talk is kept when most slides were said, complete when it came to the last', () => {
	const isKept = (seconds: readonly number[]) => {
		const {delivery, now} = give(seconds);
		return isWorthKeeping(delivery, now);
	};

	expect(isKept([60])).toBe(false);
	expect(isKept([60, 60, 60, 60])).toBe(true);
	const {delivery, now} = give([60, 60, 60, 60]);
	expect(endDelivery(delivery, now + 60_000).run?.kept).toMatchObject({ending: 'complete', isEnded: true});
});

test('a slide paged over in a tenth of its budget or less was not said, in a talk as in practice', () => {
	const kept = (seconds: number) => {
		const {delivery, now} = give([60, 60, 60, seconds]);
		return [isWorthKeeping(delivery, now), isMostlySaid(endDelivery(delivery, now).run!.kept)];
	};

	expect(kept(6)).toEqual([false, false]);
	expect(kept(6.001)).toEqual([true, true]);
});

test('on time nothing is to be skipped; behind, what is marked drop goes before what is marked should, and must never', () => {
	const {delivery} = give([]);
	expect(planSkips(delivery, 3000).skips).toEqual([]);
	expect(planSkips(delivery, 50_000).skips).toEqual([2]);
	expect(planSkips(delivery, 100_000).skips).toEqual([2, 4]);
	expect(planSkips(delivery, 170_000).skips).toEqual([2, 3, 4]);
	expect(planSkips(delivery, 300_000)).toMatchObject({skips: [2, 3, 4]});
	expect(planSkips(delivery, 300_000).lateMs).toBeGreaterThan(100_000);
});

test('a plan only names slides that are still to come, each once, and with it the talk ends earlier', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 1, max: 200}), {maxLength: 4}), fc.integer({min: 0, max: 600_000}), fc.subarray([2, 3, 4]), (seconds, over, dropped) => {
			const {delivery} = give(seconds);
			const {skips, overMs, lateMs} = planSkips({...delivery, dropped}, over);
			expect(new Set(skips).size).toBe(skips.length);
			for (const slide of skips) {
				expect(slide).toBeGreaterThan(seconds.length + 1);
				expect(dropped).not.toContain(slide);
				expect(keeps.get(ids[slide]!)).not.toBe('must');
			}

			expect(lateMs).toBeLessThanOrEqual(overMs);
		}),
	);
});
