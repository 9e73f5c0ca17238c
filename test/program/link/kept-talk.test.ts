/** A talk that was given is kept among the runs, told apart from practice, and held against it. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {keepPastRun, keptFolder, keptRuns, practiceDeck} from '../practice-deck.ts';
import {run} from '../run.ts';
import {writeDeck} from '../decks.ts';
import {start, temporaryFolder} from '../terminal.ts';

const slides = 12;

/** Gives a whole talk of the practice deck, as fast as the stage and a console answer; gives its file. */
async function give(home: string, ...words: readonly string[]): Promise<string> {
	const file = writeDeck(practiceDeck);
	const stage = start([file, ...words], {home});
	await stage.waitFor(/ 1\/12\s*$/);
	const speaker = start(['console'], {home});
	await speaker.waitFor('ready');
	for (let slide = 2; slide <= slides; slide++) {
		speaker.press('shift-right');
		await stage.waitFor(new RegExp(` ${slide}/12\\s*$`));
		await speaker.waitFor(`Now ${slide}/12`);
	}

	stage.press('q');
	expect((await stage.end()).exitCode).toBe(0);
	return file;
}

const runsOf = (file: string, home: string, ...words: readonly string[]) => run(['runs', ...words, file], {env: {XDG_STATE_HOME: path.join(home, 'state')}}).stdout;

test('a talk of which most slides were said is a run, marked as a talk, and is held against practice', async () => {
	const home = temporaryFolder();
	keepPastRun(home, Date.UTC(2026, 6, 1, 9), [10, 40, 30, 20, 20, 20, 20], 1000);
	// Of a second, each slide has so little that a press after a press says it.
	const file = await give(home, '--target', '1s');
	const [, talk] = keptRuns(home).runs;
	expect(talk).toMatchObject({isTalk: true, ending: 'complete', kind: 'whole'});
	expect(runsOf(file, home)).toMatch(/^ *2 .*talk +12\/12 /m);
	const compared = runsOf(file, home, 'compare', '1', '2');
	expect(compared).toMatch(/^Run 1: the whole deck, level 2.*\nRun 2: the talk, \d{4}-/);
	// The clock began with the first move, so the title has no time in the talk.
	expect(compared).toMatch(/^Opening +0:10 +0:00 +passed over$/m);
	expect(compared).toMatch(/^Alpha +0:40 +0:00 +−0:40 +1 → 0$/m);
	expect(compared).toMatch(/^All +2:40 +0:0\d +−2:[34]\d/m);
	expect(runsOf(file, home, 'show', '2')).toContain('Against the last run');
});

test('a talk whose slides were only paged over is no run, and with --no-record none is', async () => {
	const paged = temporaryFolder();
	await give(paged);
	expect(existsSync(path.join(keptFolder(paged), 'runs.jsonl'))).toBe(false);
	const quiet = temporaryFolder();
	await give(quiet, '--target', '1s', '--no-record');
	expect(existsSync(path.join(keptFolder(quiet), 'runs.jsonl'))).toBe(false);
	// What `--resume` needs, as the help says.
	expect(existsSync(path.join(keptFolder(quiet), 'talk.json'))).toBe(true);
});
