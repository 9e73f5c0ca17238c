/** What stands beside a deck, or in its place, neither ends nor freezes the talk: pipes, devices, circles of links, other encodings. */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {talk, writeDeck, writeDeckFolder} from './decks.ts';
import {run} from './run.ts';
import {cli, root, start, temporaryFolder, testEnvironment} from './terminal.ts';

const fifo = (file: string) => execFileSync('mkfifo', [file]);

test('a folder with a pipe, a circle of links, a device and Latin-1 in it is shown without them, and `!` tells of each', async () => {
	const folder = writeDeckFolder({'1.md': talk, '5.md': new Uint8Array([0x23, 0x20, 0xe9])});
	fifo(path.join(folder, '2.md'));
	symlinkSync('3.md', path.join(folder, '3.md'));
	symlinkSync('/dev/zero', path.join(folder, '4.md'));
	const program = start([folder]);
	await program.waitFor('1/12');
	await program.waitFor('✖ 4');
	program.press('!');
	await program.waitFor('This file is a pipe');
	program.press('escape');
	await program.waitFor('1/12');
	program.press('right', 'r');
	await program.waitFor('2/12');
	program.press('q', 'q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
	const printed = run([folder]);
	expect(printed).toMatchObject({exitCode: 0});
	for (const line of ['2.md:1:1: This file is a pipe', '3.md:1:1: This file cannot be read: its symbolic links go round', '4.md:1:1: This file is a device', '5.md:1:1: This file is not UTF-8']) expect(printed.stderr).toContain(line);
});

test.each([
	['a pipe', (file: string) => fifo(file), 'is a pipe'],
	['a device', (file: string) => symlinkSync('/dev/zero', file), 'is a device'],
	['a circle of links', (file: string) => symlinkSync('source.yaml', file), 'its symbolic links go'],
	['Latin-1', (file: string) => writeFileSync(file, new Uint8Array([0x79, 0x3a, 0x20, 0xe9])), 'is not UTF-8 text'],
])('a source that is %s is told, and `s` opens all the same', async (_what, make, told) => {
	const folder = writeDeckFolder({'talk.md': '---\nsource: source.yaml\n---\n\n# One [¶1](#p1)\n\n---\n\n## Two [¶1](#p1)\n'});
	make(path.join(folder, 'source.yaml'));
	const program = start([path.join(folder, 'talk.md')], {columns: 100});
	await program.waitFor('1/2');
	await program.waitFor(told);
	program.press('s');
	await program.waitFor('Sources of this slide');
	program.press('ctrl-c');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test('a deck whose file becomes a pipe during the talk is told, and the talk goes on', async () => {
	const file = writeDeck(talk);
	const program = start([file]);
	await program.waitFor('1/12');
	rmSync(file);
	fifo(file);
	program.press('r');
	await program.waitFor('is a pipe');
	program.press('right');
	await program.waitFor('2/12');
	program.press('q', 'q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test('what a person names may be a pipe, as `<(command)` gives it: deck and article', async () => {
	const file = writeDeck('---\nsource: {paragraphs: [{gist: One}]}\n---\n\n## Two [¶1](#p1)\n');
	const program = start([`exec "$0" "$1" <(cat ${file}) --article <(echo Passage of the article)`, process.execPath, cli, 'present'], {command: ['bash', '-c']});
	await program.waitFor('1/1');
	program.press('s');
	await program.waitFor('Passage of the article');
	program.press('escape');
	await program.waitFor('1/1');
	program.press('e');
	await program.waitFor('came through a pipe');
	program.press('q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test.each([['deck', (pipe: string) => [pipe]], ['article', (pipe: string) => [writeDeck(talk), '--article', pipe]]] as const)('waiting for a pipe that nobody writes to (%s) is ended by Ctrl-C, the terminal untouched', async (_what, words) => {
	const pipe = path.join(temporaryFolder(), 'pipe.md');
	fifo(pipe);
	const program = start(words(pipe));
	// Until it waits there is nothing on the screen to wait for.
	await setTimeout(700);
	program.press('ctrl-c');
	await program.end();
	expect(program.output()).not.toContain('\u001B');
});

test('standard input without end is read within a bound', async () => {
	const child = spawn('bash', ['-c', `exec "$0" "$1" - < /dev/zero`, process.execPath, cli], {env: testEnvironment(temporaryFolder())});
	const errors: Buffer[] = [];
	child.stderr.on('data', piece => errors.push(piece as Buffer));
	expect(await new Promise(resolve => child.once('exit', resolve))).toBe(1);
	expect(Buffer.concat(errors).toString()).toBe('lectern: `standard input` is larger than 256 MB, the most that is read.\n');
});

test('a folder that may be listed but not entered, or not even listed, is refused in one message', () => {
	const folder = writeDeckFolder({'1.md': talk});
	const isRoot = process.getuid?.() === 0;
	// Root may do everything, so that somebody else has to try.
	const nobody = isRoot ? {uid: 65_534, gid: 65_534} : {};
	for (const [mode, told] of [[0o644, /1\.md` cannot be read: you have no permission/], [0o311, /deck` cannot be read: you have no permission/]] as const) {
		chmodSync(path.dirname(folder), 0o755);
		chmodSync(folder, mode);
		const {stderr, status} = spawnSync(process.execPath, [cli, folder], {...nobody, cwd: '/', env: testEnvironment('/nowhere'), encoding: 'utf8'});
		chmodSync(folder, 0o755);
		expect(stderr).toMatch(told);
		expect(stderr).not.toMatch(/\n +at |bug/);
		expect(status).toBe(1);
	}

	const holder = path.join(temporaryFolder(), 'holder');
	mkdirSync(path.join(holder, 'closed'), {recursive: true, mode: 0o755});
	expect(run([holder], {cwd: root}).stderr).toContain('There is no Markdown file in');
});
