/** Three days of practice in a real terminal at each level: every number of the reports is held against a stopwatch in the test. */
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {formatDay, formatDifference, formatMs} from '../../src/talk/clock-time.ts';
import {dayNumber} from '../../src/talk/drill/local-day.ts';
import {runTimes, spokenMs} from '../../src/talk/practice/record/kept-run.ts';
import {writeDeck} from './decks.ts';
import {keptReviews, keptRuns} from './practice-deck.ts';
import {inDays} from './shifted-clock.ts';
import {type Program, start, temporaryFolder} from './terminal.ts';

const deck = `---
id: three-days
title: Three days
---

## Cranes

<!-- time: 1s -->

- All twelve of them stand idle since Monday
- The union wants more pay

---

## Ships

<!-- time: 2s -->

- Nine wait outside of the harbour
- None has turned back

---

## Weather

<!-- time: 1s -->

Fog, and no wind for days

---

## Asked

<!-- kind: questions -->
<!-- backup: true -->

- How many are they?

  Nine.
`;
const titles = ['Cranes', 'Ships', 'Weather'];
/** A key is told apart from the program's own look at its clock by the way through the terminal, on a machine that does other things too. */
const toleranceMs = 150;

/** A stopwatch: the moments at which keys were pressed. */
function stopwatch(program: Program) {
	let last = performance.now();
	return {
		/** Presses a key; gives the ms since the key before, or since the watch was made. */
		press(key: string): number {
			const before = last;
			last = performance.now();
			program.press(key);
			return last - before;
		},
		/** The ms since the key before, or since the watch was made. */
		elapsed: () => performance.now() - last,
	};
}

/** The words of a session, a day each: how long a slide is spoken, in ms. */
const days = [
	{day: 0, spoken: [700, 900, 300]},
	{day: 1, spoken: [400, 1400, 300]},
	{day: 4, spoken: [1100, 500, 300]},
];

/** Says a slide for so long, with a stumble and a pause on the second; gives what the stopwatch says of it. */
async function say(program: Program, watch: ReturnType<typeof stopwatch>, {index, level, ms}: {readonly index: number; readonly level: number; readonly ms: number}) {
	let [spoken, paused] = [0, 0];
	await setTimeout(ms);
	if (index === 1) {
		spoken += watch.press('x');
		await program.waitFor('✗1');
		spoken += watch.press('p');
		await program.waitFor('‖ paused');
		paused += watch.press('p');
		await program.waitFor(screen => !screen.includes('‖ paused'));
		if (level === 3) {
			spoken += watch.press('space');
			await program.waitFor('peeks 1');
		}
	}

	spoken += watch.press('right');
	if (level === 3 && index < 2) {
		await program.waitFor('Did you say it all?');
		if (index === 0) paused += watch.press('2');
		if (index === 0) await program.waitFor('✗ 2');
		paused += watch.press('right');
	}

	return {spoken, paused};
}

/** A whole run on one of the days, its report against the stopwatch and against the run before. */
async function runOn(file: string, home: string, level: number, number: number): Promise<void> {
	const {day, spoken} = days[number - 1]!;
	const program = start(['practise', file, '--level', String(level), '--new'], {home, command: inDays(day), columns: 100, rows: 40});
	const watch = stopwatch(program);
	await program.waitFor('1/3');
	const unseenMs = watch.elapsed();
	const told = [];
	for (const [index, ms] of spoken.entries()) {
		told.push(await say(program, watch, {index, level, ms}));
		await program.waitFor(index < 2 ? `${index + 2}/3` : 'End the run? Enter ends, ← goes back');
	}

	told[2]!.spoken += watch.press('enter');
	const report = (await program.waitFor('Slide ')).replaceAll(/\s+/g, ' ');
	program.press('q');
	await program.ended;
	const run = keptRuns(home).runs.at(-1)!;
	const times = ['cranes', 'ships', 'weather'].map(slide => spokenMs(run, slide));
	// The first slide is spoken from the moment at which the program began the run: after its start, before it was seen.
	expect(times[0]).toBeGreaterThan(told[0]!.spoken - unseenMs - toleranceMs);
	expect(times[0]).toBeLessThan(told[0]!.spoken + toleranceMs);
	for (const index of [1, 2]) expect(Math.abs(times[index]! - told[index]!.spoken)).toBeLessThan(toleranceMs);
	const pauses = run.visits.map(visit => visit.pausedMs);
	for (const [index, {paused}] of told.entries()) expect(Math.abs(pauses[index]! - paused)).toBeLessThan(toleranceMs);
	// What the report says is what was kept.
	const {talkMs, pausedMs} = runTimes(run);
	expect(talkMs).toBe(times.reduce((a, b) => a + b, 0));
	expect(report).toContain(`${formatMs(talkMs)} of 0:04`);
	for (const [index, title] of titles.entries()) expect(report).toMatch(new RegExp(`${title} ${formatMs([1000, 2000, 1000][index]!)} ${formatMs(times[index]!)} `));
	expect(report).toContain(`3 of 3 slides, ${level === 3 ? '1 peek' : '0 peeks'}, 1 stumble${level === 3 ? ', 1 point missed' : ''}`);
	expect(report).toContain(`${formatMs(pausedMs)} paused`);
	expect(report).toContain(`Run ${number}: the whole deck, level ${level}, ${formatDay(run.startedAt)}`);
	const before = keptRuns(home).runs.at(-2);
	const difference = before && formatDifference(runTimes(before).talkMs, talkMs);
	if (difference) expect(report).toContain(`(run ${number - 1}): ${difference.startsWith('±') ? 'as long' : `${difference.slice(1)} ${difference.startsWith('+') ? 'longer' : 'shorter'}`}`);
	else expect(report).not.toContain('Against the last run');
}

/** A drill on one of the days: what it says of it at its end against the stopwatch. */
async function drillOn(file: string, home: string, day: number, before: number): Promise<readonly string[]> {
	const program = start(['drill', file, '--new', day < 4 ? '2' : '0'], {home, command: inDays(day), columns: 100, rows: 40});
	const watch = stopwatch(program);
	await program.waitFor('Space turn');
	const told: number[] = [];
	for (;;) {
		await setTimeout(250);
		told.push(watch.press('space'));
		await program.waitFor('1 again');
		watch.press('3');
		if ((await program.waitFor(/Space turn|The drill is over/)).includes('The drill is over')) break;
	}

	const reviews = keptReviews(home).slice(before).flatMap(review => (review.type === 'review' ? [review] : []));
	expect(reviews).toHaveLength(told.length);
	for (const [index, {answerMs}] of reviews.entries()) if (index > 0) expect(Math.abs(answerMs - told[index]!)).toBeLessThan(toleranceMs);
	const middle = reviews.map(({answerMs}) => answerMs).toSorted((a, b) => a - b)[Math.floor(reviews.length / 2)]!;
	expect(program.text()).toContain(`${reviews.length} card${reviews.length === 1 ? '' : 's'}: ${reviews.length} good`);
	expect(program.text()).toContain(`Sure at the first answer: 100%, half of the answers within ${formatMs(middle)}`);
	program.press('q');
	await program.ended;
	return reviews.map(({card}) => card);
}

test.each([1, 2, 3])('at level %i, three days of runs and drills tell what the stopwatch tells', {timeout: 120_000}, async level => {
	const [file, home] = [writeDeck(deck), temporaryFolder()];
	const asked: (readonly string[])[] = [];
	for (const [index, {day}] of days.entries()) {
		await runOn(file, home, level, index + 1);
		asked.push(await drillOn(file, home, day, asked.flat().length));
	}

	const [first, ...later] = keptRuns(home).runs.map(({startedAt}) => dayNumber(startedAt));
	expect(later.map(day => day - first!)).toEqual([1, 4]);
	// What was known on the first day is not asked on the next, but once it is due.
	expect(asked[1]!.filter(card => asked[0]!.includes(card))).toEqual([]);
	expect(asked[2]).toEqual(expect.arrayContaining([...asked[0]!]));
	const list = start(['runs', file], {home, command: inDays(4), columns: 100});
	await list.ended;
	for (const run of keptRuns(home).runs) expect(list.text()).toContain(formatMs(runTimes(run).talkMs));
});
