/** What a disk that is full, or was tidied up, does to what the real program keeps. */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {keptFolder, keptRuns, practiceDeck} from './practice-deck.ts';
import {cli, start, temporaryFolder} from './terminal.ts';

test('a drill for which there is no room says so at once, and goes on; at its end it is told again', async () => {
	const home = temporaryFolder();
	const program = start(['drill', writeDeck(talk)], {home, command: ['sh', '-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, cli]});
	await program.waitFor('This drill cannot be kept: EFBIG');
	program.press('space');
	await program.waitFor('1 again');
	program.press('3');
	await program.waitFor(/This drill cannot be kept: EFBIG[^]*Space turn/);
	program.press('q', 'q');
	expect((await program.end()).exitCode).toBe(0);
	expect(program.text()).toContain('lectern: This drill cannot be kept: EFBIG');
});

test('practising where there is no room says so at once, and goes on', async () => {
	const program = start(['practise', writeDeck(talk)], {command: ['sh', '-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, cli]});
	await program.waitFor('This run cannot be kept: EFBIG');
	program.press('right');
	await program.waitFor(/This run cannot be kept: EFBIG[^]*2\/12/);
	program.press('ctrl-c');
	await program.end();
	expect(program.text()).toContain('lectern: This run cannot be kept: EFBIG');
});

test('a talk for which there is no room is given to its end, which tells it again', async () => {
	const program = start([writeDeck(practiceDeck)], {command: ['sh', '-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, cli]});
	await program.waitFor(/ 1\/12\s*$/);
	program.press('right');
	await program.waitFor('`--resume` will not work: EFBIG');
	program.press('right', 'q', 'q');
	expect((await program.end()).exitCode).toBe(0);
	expect(program.text()).toMatch(/^lectern: `--resume` will not work: EFBIG/m);
});

test('a run whose state folder is deleted while it goes on is kept whole, and that is told', async () => {
	const program = start(['practise', writeDeck(practiceDeck)]);
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('2/12');
	rmSync(path.join(program.home, 'state'), {recursive: true});
	program.press('right');
	await program.waitFor(/deleted meanwhile/);
	program.press('right');
	await program.waitFor('4/12');
	program.press('ctrl-c');
	await program.end();
	const {runs, skipped} = keptRuns(program.home);
	expect(skipped).toEqual([]);
	expect(runs).toHaveLength(1);
	expect(runs[0]!.visits.map(visit => visit.slide)).toHaveLength(4);
});

test('each record is asked onto the disk itself, and the folder that names its file', async () => {
	const home = temporaryFolder();
	const log = path.join(home, 'synced');
	const first = path.join(home, 'first.mjs');
	writeFileSync(first, `import fs from 'node:fs';
		const {open} = fs.promises;
		fs.promises.open = async (name, ...rest) => {
			const handle = await open(name, ...rest);
			const sync = handle.sync.bind(handle);
			handle.sync = async () => { await sync(); fs.appendFileSync(${JSON.stringify(log)}, name + '\\n'); };
			return handle;
		};`);
	const program = start(['practise', writeDeck(practiceDeck)], {home, env: {NODE_OPTIONS: `--import=${pathToFileURL(first)}`}});
	await program.waitFor('1/12');
	for (const [key, slide, times] of [['right', '2/12', 1], ['right', '3/12', 2]] as const) {
		program.press(key);
		await program.waitFor(slide);
		const wanted = [path.join(keptFolder(home), 'runs.jsonl'), keptFolder(home)].map(name => `${name}\n`).join('');
		await expect.poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : '')).toBe(wanted.repeat(times));
	}

	program.press('ctrl-c');
	await program.end();
});
