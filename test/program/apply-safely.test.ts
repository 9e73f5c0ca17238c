/** `lectern runs apply` never loses what an author has written, whatever the file is and whatever happens meanwhile. */
import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeDeck} from './decks.ts';
import {keepPastRun, practiceDeck} from './practice-deck.ts';
import {cli, start, temporaryFolder, testEnvironment} from './terminal.ts';

/** A home with a run of the practice deck, of which the first slides took so many seconds. */
function homeWithRun(): string {
	const home = temporaryFolder();
	keepPastRun(home, Date.UTC(2026, 6, 1, 9), [12, 40, 30]);
	return home;
}

/** Applies the run unasked; `before` is shell in front of it. */
function apply(file: string, home: string, before = ''): {readonly text: string; readonly exitCode: number | null} {
	const {stdout, stderr, status} = spawnSync('bash', ['-c', `${before} exec "$0" "$@"`, process.execPath, cli, 'runs', 'apply', '1', file, '--yes'], {env: testEnvironment(home), encoding: 'utf8'});
	return {text: stdout + stderr, exitCode: status};
}

const timed = (text: string) => text.replace('time: 10s', 'time: 12s').replace('time: 20s', 'time: 40s');

test('an edit that was saved while the question stood there is kept, and told', async () => {
	const file = writeDeck(practiceDeck);
	const program = start(['runs', 'apply', '1', file], {home: homeWithRun(), rows: 60});
	await program.waitFor('[y/N]');
	const edited = `${practiceDeck}\n---\n\n## An hour of work\n`;
	writeFileSync(file, edited);
	program.press('y', 'enter');
	expect((await program.end()).exitCode).toBe(1);
	expect(program.text()).toContain('was saved by somebody else meanwhile');
	expect(readFileSync(file, 'utf8')).toBe(edited);
	expect(readdirSync(path.dirname(file))).toEqual(['talk.md']);
});

test('mode, umask and symbolic links change nothing: the file that the link leads to has the times', () => {
	const folder = temporaryFolder();
	const [real, link] = [path.join(folder, 'real', 'talk.md'), path.join(folder, 'link.md')];
	mkdirSync(path.dirname(real));
	writeFileSync(real, practiceDeck);
	chmodSync(real, 0o664);
	symlinkSync(real, link);
	expect(apply(link, homeWithRun(), 'umask 077;')).toMatchObject({exitCode: 0});
	expect(lstatSync(link).isSymbolicLink()).toBe(true);
	expect(statSync(real).mode & 0o7777).toBe(0o664);
	expect(readFileSync(real, 'utf8')).toBe(timed(practiceDeck));
	expect(readdirSync(path.dirname(real))).toEqual(['talk.md']);
});

test('a file with other names, or of another owner, is refused with the reason', () => {
	const file = writeDeck(practiceDeck);
	linkSync(file, `${file}.link`);
	expect(apply(file, homeWithRun())).toMatchObject({exitCode: 1, text: expect.stringContaining('it has another name (hard links)') as string});
	expect(readFileSync(`${file}.link`, 'utf8')).toBe(practiceDeck);
	// Only root can give a file away.
	if (process.getuid?.() !== 0) return;
	const given = writeDeck(practiceDeck);
	chownSync(given, 12_345, -1);
	expect(apply(given, homeWithRun())).toMatchObject({exitCode: 1, text: expect.stringContaining('it belongs to another user') as string});
	expect(readFileSync(given, 'utf8')).toBe(practiceDeck);
});

test('a full disk leaves the old text whole', () => {
	const file = writeDeck(practiceDeck + 'x'.repeat(4000));
	const before = readFileSync(file, 'utf8');
	const {text, exitCode} = apply(file, homeWithRun(), 'ulimit -f 1;');
	expect(text).toMatch(/cannot be written: (EFBIG|ENOSPC)\.\nIts text is as it was\./);
	expect(exitCode).toBe(1);
	expect(readFileSync(file, 'utf8')).toBe(before);
	expect(readdirSync(path.dirname(file))).toEqual(['talk.md']);
});

test('two files whose names look alike each get their own times', () => {
	const folder = temporaryFolder();
	const [head = '', ...slides] = practiceDeck.split('\n---\n\n#');
	const [one, two] = [path.join(folder, '1-a.md'), path.join(folder, '1-a\u202E.md')];
	writeFileSync(one, `${head}\n---\n\n#${slides[0]}`);
	writeFileSync(two, `#${slides.slice(1).join('\n---\n\n#')}`);
	expect(apply(folder, homeWithRun()).exitCode).toBe(0);
	expect(readFileSync(one, 'utf8') + readFileSync(two, 'utf8')).toBe(timed(`${head}\n---\n\n#${slides[0]}#${slides.slice(1).join('\n---\n\n#')}`));
});
