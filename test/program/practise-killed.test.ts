/** Killed at any moment, practising loses nothing that was finished. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {writeDeck} from './decks.ts';
import {keptRuns, practiceDeck} from './practice-deck.ts';
import {start, temporaryFolder} from './terminal.ts';

/** How often the program is killed (issue 4). */
const kills = 100;
const ids = ['opening', 'alpha', 'bravo', 'closing', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', 'juliett', 'questions'];

test(`killed ${kills} times at random moments, every visit that was finished is kept and the file stays readable`, {timeout: 300_000}, async () => {
	const file = writeDeck(practiceDeck);
	const home = temporaryFolder();
	const moments = fc.sample(fc.record({presses: fc.integer({min: 1, max: 10}), seen: fc.integer({min: 1, max: 10}), marks: fc.boolean()}), kills);
	let before = 0;
	for (const {presses, seen, marks} of moments) {
		const program = start(['practise', file, '--new', '--level', '2'], {home});
		await program.waitFor('1/12');
		// The keys go out at once, and the kill falls wherever the program is when a slide on the way is seen.
		for (let press = 0; press < presses; press++) program.press(...(marks ? ['x', 'right'] : ['right']));
		const screen = await program.waitFor(text => Number(/(\d+)\/12/.exec(text)?.[1]) > Math.min(seen, presses));
		program.kill('SIGKILL');
		await program.ended;
		const reached = Number(/(\d+)\/12/.exec(screen)![1]);
		const {runs, skipped} = keptRuns(home);
		expect(skipped.length).toBeLessThanOrEqual(1);
		expect(runs).toHaveLength(before + 1);
		const {visits, isEnded} = runs.at(-1)!;
		expect(isEnded).toBe(false);
		expect(visits.length).toBeGreaterThanOrEqual(reached - 1);
		expect(visits.map(visit => visit.slide)).toEqual(ids.slice(0, visits.length));
		before = runs.length;
	}

	const list = start(['runs', file], {home, rows: 200, columns: 120});
	expect(await list.ended).toMatchObject({exitCode: 0});
	expect(list.text()).toMatch(/100 {2}\d{4}-/);
});

test.each(['SIGTERM', 'SIGHUP'] as const)('ended by %s, the visit going on is kept too', async signal => {
	const program = start(['practise', writeDeck(practiceDeck)]);
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('2/12');
	program.kill(signal);
	await program.ended;
	expect(keptRuns(program.home).runs).toMatchObject([{ending: 'cut short', isEnded: true, visits: [{slide: 'opening'}, {slide: 'alpha'}]}]);
});

test('when the terminal is closed, the visit going on is kept too', async () => {
	const program = start(['practise', writeDeck(practiceDeck)]);
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('2/12');
	program.close();
	await program.ended;
	expect(keptRuns(program.home).runs).toMatchObject([{visits: [{slide: 'opening'}, {slide: 'alpha'}]}]);
});
