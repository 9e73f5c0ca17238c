/** What the real program writes and is refused, and what its libraries write of their own: none of it passes in silence, or steers the terminal. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {run} from './run.ts';
import {cli, start, temporaryFolder, testEnvironment} from './terminal.ts';

/** What steers a terminal, and has no place in anything printed. */
const attack = '\u001B]0;PWNED\u0007\u001B[31m\u009B31m\u202E\u2066\b\r';
// eslint-disable-next-line no-control-regex
const steering = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Runs the program below a shell, `$0` and `$1` being Node and the program, its words behind. */
function runInShell(script: string, words: readonly string[]) {
	const home = temporaryFolder();
	const {stdout, stderr, status} = spawnSync('sh', ['-c', script, process.execPath, cli, ...words], {cwd: home, env: testEnvironment(home), encoding: 'utf8'});
	return {home, stdout, stderr, exitCode: status};
}

/** An environment in which a module is loaded before the program; `attack` holds what steers a terminal. */
function loadedFirst(source: string): Readonly<Record<string, string>> {
	const file = path.join(temporaryFolder(), 'first.mjs');
	writeFileSync(file, `const attack = ${JSON.stringify(attack)};\n${source}`);
	return {NODE_OPTIONS: `--import=${pathToFileURL(file)}`};
}

const isHere = existsSync('/dev/full');

test.runIf(isHere)('a full disk is told and ends with 1, whatever is printed', () => {
	const deck = writeDeck(talk);
	for (const words of [['--help'], ['drill', '--help'], ['--version'], ['--plain', deck], ['runs', deck], ['runs', '--format', 'json', deck], ['runs', '--format', 'csv', deck], ['completion', 'bash']]) {
		const {stderr, exitCode} = runInShell('exec "$0" "$@" > /dev/full', words);
		expect([words, stderr, exitCode]).toEqual([words, 'lectern: the output could not be written: no space is left (ENOSPC)\n', 1]);
	}
});

test.runIf(isHere)('where messages cannot be written, the exit code alone tells it', () => {
	const {stdout, exitCode} = runInShell('exec "$0" "$@" 2> /dev/full', ['--plain', writeDeck('# One\n\n<!-- tme: 3s -->\n')]);
	expect(stdout).toContain('One');
	expect(exitCode).toBe(1);
	expect(runInShell('exec "$0" "$@" > /dev/full 2>&1', ['--help']).exitCode).toBe(1);
});

test('a file that takes only the beginning of the output is told, and ends with 1', () => {
	const {home, stderr, exitCode} = runInShell('ulimit -f 8; exec "$0" "$@" > out', ['--plain', writeDeck(talk.repeat(40))]);
	expect(statSync(path.join(home, 'out')).size).toBeLessThan(9000);
	expect([stderr, exitCode]).toEqual([expect.stringMatching(/the output could not be written: .*\(EFBIG\)\n$/), 1]);
});

test('readers that have seen enough are no error, on both outputs', () => {
	const folder = temporaryFolder();
	const decks = path.join(folder, 'talk.md');
	writeFileSync(decks, `# One\n\n${'<!-- tme: 3s -->\n\n'.repeat(3000)}`);
	const {stdout} = runInShell('("$0" "$@" 2>&1 >/dev/null; echo "code $?" > code) | head -n 1; cat code', ['--plain', decks]);
	expect(stdout).toMatch(/talk\.md.*\ncode 0\n/);
});

test('a complex key in a fence brings out no warning of the YAML library, nor what the key holds', () => {
	const deck = writeDeck('# One\n\n---\n\n## Two\n\n```chart\n? {"a\\u202Eb\\x9B31m": [1]}\n: 2\nbars: [{label: A, value: 1}]\n```\n');
	const {stderr, exitCode} = run([deck, '--plain']);
	expect(exitCode).toBe(0);
	expect(stderr).not.toMatch(steering);
	expect(stderr).not.toContain('Warning');
	expect(stderr).toMatch(/^talk\.md:\d+:\d+: /);
});

test('what libraries tell the console, and Node as a warning, is not printed', () => {
	const env = loadedFirst("setTimeout(() => { console.log('NOISE'); console.error('NOISE'); console.table(['NOISE']); console.trace('NOISE'); process.emitWarning('NOISE'); process.emitWarning('NOISE', 'DeprecationWarning', 'DEP9999'); }, 0);");
	expect(run(['--version'], {env})).toEqual({stdout: expect.stringMatching(/^lectern \S+\n$/), stderr: '', exitCode: 0});
});

test('the stage stays as it is whatever libraries print', async () => {
	const env = loadedFirst("process.on('SIGUSR2', () => { console.log('NOISE', attack); console.error('NOISE', attack); process.emitWarning('NOISE' + attack); setTimeout(() => process.stderr.write('DONE' + attack), 50); });");
	const program = start([writeDeck(talk), '--slide', '2'], {env});
	await program.waitFor('Words of the second');
	program.press('right');
	await program.waitFor('3/12');
	program.press('left');
	const before = await program.waitFor('Words of the second');
	const from = program.length;
	program.kill('SIGUSR2');
	await program.waitFor(() => program.output(from).includes('DONE'));
	expect(program.output(from)).toBe('DONE]0;PWNED31m');
	program.press('right', 'left');
	await program.waitFor('2/12');
	program.resize(81, 24);
	program.resize(80, 24);
	await program.waitFor(before);
});

test('the last gate cleans whatever is written to the outputs, by whomever', () => {
	const env = loadedFirst("setTimeout(() => { process.stdout.write('a\\tb\\n' + attack + 'é→\\n'); process.stderr.write(Buffer.from('c' + attack + 'd\\n')); }, 0);");
	const {stdout, stderr} = run(['--version'], {env});
	expect(stdout).toMatch(/a\tb\n\]0;PWNED31mé→\n/);
	expect(stderr).toBe('c]0;PWNED31md\n');
});

test('an error that nobody caught is told with its stack, cleaned, and ends with 1', () => {
	for (const thrown of ["setTimeout(() => { throw new Error('deliberate' + attack); }, 0)", "Promise.reject(new Error('deliberate' + attack))"]) {
		const {stderr, exitCode} = run(['--plain', writeDeck(talk)], {env: loadedFirst(`setTimeout(() => { ${thrown}; }, 0);`)});
		expect(stderr).toMatch(/^lectern: this is a bug, please report it\nError: deliberate.*\n +at /);
		expect(stderr).not.toMatch(steering);
		expect(exitCode).toBe(1);
	}
});
