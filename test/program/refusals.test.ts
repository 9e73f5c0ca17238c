/** What the real program says to words and decks that it cannot use. */
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {run} from './run.ts';
import {start, temporaryFolder} from './terminal.ts';

test('words that are wrong end with 2 and name the nearest known word on standard error', () => {
	const file = writeDeck(talk);
	for (const [words, message] of [
		[['--thme', 'plain', file], '--theme'],
		[['--theme', 'contrsat', file], '`contrast`'],
		[['--theme'], '`--theme` needs a value'],
		[['--plain=yes', file], 'takes no value'],
		[['--slide', 'two', file], '`two`'],
		[['--slide', '0', file], '`0`'],
		[['presnt'], '`lectern present`'],
		[[file, 'more'], '`more`'],
		[['completion', 'fis'], '`fish`'],
		[['completion'], 'bash|zsh|fish'],
	] as const) {
		const printed = run(words);
		expect(printed, words.join(' ')).toMatchObject({stdout: '', exitCode: 2});
		expect(printed.stderr).toContain(message);
		expect(printed.stderr).not.toMatch(/\n +at /);
	}
});

test('--help and --version answer on standard output with 0', () => {
	for (const words of [['--help'], ['-h'], ['help'], ['present', '--help'], ['completion', '-h'], ['help', 'present']]) {
		const printed = run(words);
		expect(printed).toMatchObject({stderr: '', exitCode: 0});
		expect(printed.stdout).toContain('usage: lectern');
	}

	for (const word of ['--version', '-v']) expect(run([word]).stdout).toMatch(/^lectern \d+\.\d+\.\d+\n$/);
});

/** Decks that cannot be shown, and what is said of each. */
function brokenDecks(): readonly (readonly [string, RegExp])[] {
	const folder = temporaryFolder();
	const at = (name: string) => path.join(folder, name);
	writeFileSync(at('empty.md'), '');
	writeFileSync(at('blank.md'), '---\ntitle: Nothing\n---\n\n---\n\n');
	writeFileSync(at('binary.md'), new Uint8Array([0x23, 0x20, 0x41, 0, 1, 2, 255]));
	writeFileSync(at('latin.md'), new Uint8Array([0x23, 0x20, 0xe9, 0x74, 0xe9]));
	mkdirSync(at('empty'));
	mkdirSync(at('folder.md'));
	mkdirSync(at('dangling'));
	symlinkSync(at('nowhere.md'), path.join(at('dangling'), 'one.md'));
	symlinkSync(at('loop.md'), at('loop.md'));
	return [
		[at('missing.md'), /There is no deck/],
		[at('empty.md'), /There are no slides/],
		[at('blank.md'), /There are no slides/],
		[at('binary.md'), /binary/],
		[at('latin.md'), /not UTF-8/],
		[at('empty'), /no Markdown file/],
		[at('folder.md'), /no Markdown file/],
		[at('dangling'), /one\.md` cannot be read/],
		[at('loop.md'), /cannot be read|There is no deck/],
		[path.join(at('empty.md'), 'inside.md'), /There is no deck|cannot be read/],
	];
}

test('a deck that cannot be shown ends with 1 and one clear message, without a stack and without taking the screen', async () => {
	for (const [deck, message] of brokenDecks()) {
		const printed = run([deck]);
		expect(printed, deck).toMatchObject({stdout: '', exitCode: 1});
		expect(printed.stderr).toMatch(message);
		expect(printed.stderr).toMatch(/^lectern: [^\n]+\n([^\n]+\n)?$/);
		expect(printed.stderr).not.toMatch(/\n +at |bug/);
	}

	for (const [deck, message] of brokenDecks().slice(0, 5)) {
		const program = start([deck]);
		expect(await program.end()).toEqual({exitCode: 1, signal: 0});
		expect(program.output()).toMatch(message);
		expect(program.output()).not.toContain('\u001B');
	}
});

test('standard input that is the terminal, empty or binary is refused in one message', async () => {
	const program = start(['-']);
	expect(await program.end()).toEqual({exitCode: 1, signal: 0});
	expect(program.text()).toContain('cat talk.md | lectern -');
	for (const input of ['', '\n\n', new Uint8Array([0, 1, 2]), new Uint8Array([0x23, 0x20, 0xff])]) {
		const printed = run(['-'], {input});
		expect(printed).toMatchObject({stdout: '', exitCode: 1});
		expect(printed.stderr).toMatch(/^lectern: .*standard input/);
	}
});

test('an article that is not there is refused before the screen is taken', async () => {
	const program = start([writeDeck(talk), '--article', '/nowhere/article.txt']);
	expect(await program.end()).toEqual({exitCode: 1, signal: 0});
	expect(program.output()).toMatch(/article\.txt` cannot be read/);
	expect(program.output()).not.toContain('\u001B');
});

test('carriage returns and a byte-order mark change nothing', () => {
	const wanted = run([writeDeck(talk)]).stdout;
	expect(run([writeDeck(`\uFEFF${talk}`)]).stdout).toBe(wanted);
	expect(run([writeDeck(talk.replaceAll('\n', '\r\n'))]).stdout).toBe(wanted);
	expect(run([writeDeck(`\uFEFF${talk.replaceAll('\n', '\r\n')}`)]).stdout).toBe(wanted);
	expect(run([writeDeck(talk.replaceAll('\n', '\r'))]).stdout).toBe(wanted);
});

test('without a word ./slides is shown, else the only deck among the files here, else the deck that ships with the program', () => {
	const folder = temporaryFolder();
	const shipped = run([], {cwd: folder});
	expect(shipped).toMatchObject({stderr: '', exitCode: 0});
	writeFileSync(path.join(folder, 'README.md'), '# A readme\n\nNo slides.\n\n```\n---\n```\n');
	expect(run([], {cwd: folder}).stdout).toBe(shipped.stdout);
	writeFileSync(path.join(folder, 'my talk.md'), '# Mine\n\n---\n\n## Two\n\nWords of mine.\n');
	expect(run([], {cwd: folder}).stdout).toContain('Words of mine.');
	writeFileSync(path.join(folder, 'other.md'), '---\ntitle: Other\n---\n\n# Other\n');
	expect(run([], {cwd: folder})).toEqual({stdout: '', stderr: "lectern: There are several decks here. Name one of them:\n  lectern 'my talk.md'\n  lectern other.md\nOr show them all as one: lectern .\n", exitCode: 1});
	mkdirSync(path.join(folder, 'slides'));
	rmSync(path.join(folder, 'other.md'));
	rmSync(path.join(folder, 'my talk.md'));
	expect(run([], {cwd: folder}).stdout).toBe(shipped.stdout);
	writeFileSync(path.join(folder, 'slides', 'talk.md'), talk);
	expect(run([], {cwd: folder}).stdout).toContain('The end of the talk.');
});

test('an article that is not the one cited is told at once, as is a slide that is not there', async () => {
	const deck = writeDeck('---\nsource:\n  paragraphs:\n    - {gist: One, fingerprint: 0123456789abcdef}\n---\n\n# One\n\n---\n\n## Two [¶1](#p1)\n');
	const article = start([deck, '--article', writeDeck('Other words.\n', 'other.txt')]);
	await article.waitFor('1 of 1 paragraphs of this article differ');
	const far = start([deck, '--slide', '9']);
	await far.waitFor(/There are 2 slides; this is the last\.[^]*2\/2/);
});
