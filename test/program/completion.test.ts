/** The completion scripts, in the shells that they are for (those that this machine has). */
import {spawnSync} from 'node:child_process';
import {chmodSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {commandWords} from '../../src/commands/words/command-list.ts';
import {run} from './run.ts';
import {cli, start, temporaryFolder, testEnvironment} from './terminal.ts';

/** The verbs of `lectern runs`. */
const verbs = ['show', 'compare', 'forget', 'apply', 'export', 'name'];

/** Runs a script in a shell with `lectern` on the path; undefined where there is no such shell. */
function inShell(shell: string, words: readonly string[]): {readonly output: string; readonly errors: string; readonly exitCode: number | null} | undefined {
	const home = temporaryFolder();
	writeFileSync(path.join(home, 'lectern'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
	chmodSync(path.join(home, 'lectern'), 0o755);
	const plain = testEnvironment(home);
	const result = spawnSync(shell, words, {cwd: home, env: {...plain, PATH: `${home}:${plain['PATH']}`}, encoding: 'utf8'});
	return result.error ? undefined : {output: result.stdout, errors: result.stderr, exitCode: result.status};
}

test('bash, zsh and fish accept their scripts', () => {
	for (const shell of ['bash', 'zsh', 'fish']) {
		const file = path.join(temporaryFolder(), 'completion');
		const printed = run(['completion', shell]);
		expect(printed).toMatchObject({stderr: '', exitCode: 0});
		writeFileSync(file, printed.stdout);
		const checked = inShell(shell, ['-n', file]);
		if (checked) expect(checked, shell).toEqual({output: '', errors: '', exitCode: 0});
	}
});

test('bash completes commands, options and themes', () => {
	const complete = (...words: readonly string[]) => {
		const script = `eval "$(lectern completion bash)"; COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _lectern; printf '%s\\n' "\${COMPREPLY[@]}"`;
		return inShell('bash', ['--norc', '-c', script])?.output.trim().split('\n');
	};

	expect(complete('lectern', '') ?? commandWords).toEqual(expect.arrayContaining([...commandWords]));
	expect(complete('lectern', 'comp') ?? ['completion']).toEqual(['completion']);
	expect(complete('lectern', 'present', '--th') ?? ['--theme']).toEqual(['--theme']);
	expect(complete('lectern', '--theme', 'con') ?? ['contrast']).toEqual(['contrast']);
	expect(complete('lectern', 'completion', 'f') ?? ['fish']).toEqual(['fish']);
	expect(complete('lectern', 'completion', '') ?? ['bash', 'zsh', 'fish', '--help']).toEqual(['bash', 'zsh', 'fish', '--help']);
	expect(complete('lectern', 'runs', '') ?? verbs).toEqual(expect.arrayContaining([...verbs, '--format']));
	expect(complete('lectern', 'runs', '') ?? verbs).not.toContain('lectern');
	expect(complete('lectern', 'runs', 'show', 'app') ?? ['']).toEqual(['']);
});

test('fish completes commands, options and themes', () => {
	const complete = (line: string) => inShell('fish', ['--no-config', '-c', `lectern completion fish | source; complete --do-complete '${line}'`])?.output.split('\n').map(one => one.split('\t')[0]);
	expect(complete('lectern ') ?? commandWords).toEqual(expect.arrayContaining([...commandWords]));
	expect(complete('lectern present --the') ?? ['--theme']).toContain('--theme');
	expect(complete('lectern --theme con') ?? ['contrast']).toContain('contrast');
	expect(complete('lectern completion z') ?? ['zsh']).toContain('zsh');
	expect(complete('lectern runs ') ?? verbs).toEqual(expect.arrayContaining(verbs));
	expect(complete('lectern runs show ') ?? []).not.toContain('apply');
});

test('fish tells of each value what it means', () => {
	const told = inShell('fish', ['--no-config', '-c', "lectern completion fish | source; complete --do-complete 'lectern practise --theme '; complete --do-complete 'lectern practise --level '"])?.output;
	if (told === undefined) return;
	expect(told.split('\n')).toEqual(expect.arrayContaining(['contrast\twhite and strong colours on black', 'plain\tno colours', '1\tslide and notes', '3\ttitle only']));
});

test('zsh completes commands, options and themes', async () => {
	if (!inShell('zsh', ['-c', 'true'])) return;
	const home = temporaryFolder();
	writeFileSync(path.join(home, 'lectern'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
	chmodSync(path.join(home, 'lectern'), 0o755);
	const shell = start([], {command: ['zsh', '-f', '-i'], cwd: home, home, env: {PS1: 'ready> ', PATH: `${home}:${testEnvironment(home)['PATH']}`}, rows: 50});
	await shell.waitFor('ready>');
	shell.press('autoload -Uz compinit; compinit -D -u; eval "$(lectern completion zsh)"; clear\r');
	await shell.waitFor(screen => /^ready> *$/.test(screen.trim()));
	for (const [typed, wanted] of [['lectern comp', 'lectern completion'], ['lectern present --the', 'lectern present --theme'], ['lectern present --theme con', 'lectern present --theme contrast'], ['lectern completion f', 'lectern completion fish'], ['lectern --the', 'lectern --theme'], ['lectern runs app', 'lectern runs apply'], ['lectern runs comp', 'lectern runs compare'], ['lectern practise --theme con', 'lectern practise --theme contrast']] as const) {
		shell.press(`${typed}\t`);
		await shell.waitFor(screen => screen.trim().split('\n').some(line => line.startsWith(`ready> ${wanted}`)));
		shell.press('\u0015clear\r');
		await shell.waitFor(screen => /^ready> *$/.test(screen.trim()));
	}
});

const withSections = '# Talk\n\n---\n\n# The Ports\n\n---\n\n## Ships\n\n---\n\n# Crews-and more\n';

/** Each shell as it is started bare, and what loads its script. */
const shells = {
	bash: {command: ['bash', '--norc', '--noprofile', '-i'], load: 'eval "$(lectern completion bash)"; bind "set show-all-if-ambiguous on"'},
	zsh: {command: ['zsh', '-f', '-i'], load: 'autoload -Uz compinit; compinit -D -u; eval "$(lectern completion zsh)"'},
	fish: {command: ['fish', '--no-config', '-i', '-C', 'function fish_prompt; echo "ready> "; end; function fish_greeting; end; set -g fish_autosuggestion_enabled 0'], load: 'lectern completion fish | source'},
} as const;

test.each(Object.entries(shells))('%s completes decks alone, names with spaces and dashes, and the sections of the deck on the line', async (name, {command, load}) => {
	if (!inShell(name, ['-c', 'true'])) return;
	const home = temporaryFolder();
	writeFileSync(path.join(home, 'lectern'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
	chmodSync(path.join(home, 'lectern'), 0o755);
	for (const file of ['my big talk.md', 'other-talk.md']) writeFileSync(path.join(home, file), withSections);
	for (const file of ['my notes.txt', 'other-notes.txt']) writeFileSync(path.join(home, file), '');
	const shell = start([], {command: [...command], cwd: home, home, env: {PS1: 'ready> ', PATH: `${home}:${testEnvironment(home)['PATH']}`, LANG: 'C.UTF-8'}, rows: 50, columns: 120});
	await shell.waitFor('ready>');
	const isReady = (screen: string) => /^ready> *$/.test(screen.trim());
	shell.press(`${load}; clear\r`);
	await shell.waitFor(isReady);
	for (const [typed, wanted] of [
		['lectern present my', 'my\\ big\\ talk.md'],
		['lectern oth', 'lectern other-talk.md'],
		['lectern source my\\ n', 'lectern source my\\ notes.txt'],
		['lectern drill --article other-n', '--article other-notes.txt'],
		['lectern drill other-talk.md --section Th', '--section The\\ Ports'],
		['lectern practise my\\ big\\ talk.md --section Cr', '--section Crews-and\\ more'],
	] as const) {
		shell.press(`${typed}\t`);
		await shell.waitFor(screen => screen.includes(wanted));
		if (!wanted.includes('notes')) expect(shell.text()).not.toContain('notes.txt');
		shell.press('\u0015', 'clear\r');
		await shell.waitFor(isReady);
	}
});
