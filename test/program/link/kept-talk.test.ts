/** A talk that was given is kept among the runs, and told apart from practice. */
import path from 'node:path';
import {expect, test} from 'vitest';
import {keptRuns, practiceDeck} from '../practice-deck.ts';
import {run} from '../run.ts';
import {writeDeck} from '../decks.ts';
import {type Program, start} from '../terminal.ts';

async function give(program: Program, slides: number): Promise<void> {
	for (let slide = 2; slide <= slides; slide++) {
		program.press('shift-right');
		await program.waitFor(new RegExp(` ${slide}/\\d+\\s*$`));
	}
}

test('a talk of which most slides were said is a run, marked as a talk; with --no-record nothing is kept', async () => {
	const file = writeDeck(practiceDeck);
	const program = start([file]);
	await program.waitFor(/ 1\/\d+\s*$/);
	const slides = Number(/1\/(\d+)\s*$/.exec(program.text().trimEnd())![1]);
	// Until the deck has been read through, nothing is followed.
	program.press('v');
	await program.waitFor('ready');
	program.press('v');
	await program.waitFor(/ 1\/\d+\s*$/);
	await give(program, slides);
	program.press('q');
	expect((await program.end()).exitCode).toBe(0);
	expect(keptRuns(program.home).runs).toMatchObject([{isTalk: true, ending: 'complete', kind: 'whole'}]);

	expect(run(['runs', file], {env: {XDG_STATE_HOME: path.join(program.home, 'state')}}).stdout).toMatch(/talk +/);

	const quiet = start([file, '--no-record']);
	await quiet.waitFor(/ 1\/\d+\s*$/);
	await give(quiet, slides);
	quiet.press('q');
	await quiet.end();
	expect(() => keptRuns(quiet.home)).toThrow();
});
