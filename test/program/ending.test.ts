/** However the real program ends, the terminal is as it was before. */
import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {cli, type Program, root, start, temporaryFolder} from './terminal.ts';

const free = {isAlternate: false, isCursorShown: true, isPlain: true};

/** Runs a program below a shell that compares the terminal's settings before and after, and tells the exit code. */
function startBelowShell(words: readonly string[], env: Readonly<Record<string, string>> = {}): Program & {readonly pidFile: string} {
	const home = temporaryFolder();
	const script = 'trap : HUP; before=$(stty -g); sh -c \'echo $$ > "$HOME/pid"; exec "$0" "$@"\' "$0" "$@"; code=$?; echo $code > "$HOME/code"; [ "$(stty -g)" = "$before" ] && echo "SAME, CODE $code" || { echo "CHANGED, CODE $code"; stty -a; }';
	const program = start(words, {command: ['sh', '-c', script, process.execPath], home, env});
	return Object.assign(program, {pidFile: path.join(home, 'pid')});
}

const signal = (program: {readonly pidFile: string}, name: NodeJS.Signals) => process.kill(Number(readFileSync(program.pidFile, 'utf8')), name);

test('the window has the title of the deck while it is shown, also after a break, and its own again', async () => {
	const titled = '\u001B[22;2t\u001B]2;A small talk\u001B\\';
	const program = start([writeDeck(talk)]);
	await program.waitFor('1/12');
	expect(program.output().split(titled)).toHaveLength(2);
	program.press('ctrl-z');
	await program.waitFor(() => program.output().split(titled).length === 3);
	expect(program.output().split('\u001B[23;2t')).toHaveLength(2);
	await program.waitFor('1/12');
	program.press('ctrl-c');
	await program.end();
	expect(program.output().split('\u001B[23;2t')).toHaveLength(3);
	const bare = start([writeDeck(talk)], {env: {TERM: 'linux'}});
	await bare.waitFor('1/12');
	expect(bare.output()).not.toContain('\u001B]2;');
});

test('q and Ctrl-C end with 0 and restore the terminal', async () => {
	for (const key of ['q', 'ctrl-c']) {
		const program = startBelowShell([cli, writeDeck(talk)]);
		await program.waitFor('1/12');
		expect(program.state()).toEqual({isAlternate: true, isCursorShown: false, isPlain: true});
		program.press(key);
		await program.waitFor('SAME, CODE 0');
		expect(program.state()).toEqual(free);
		expect(program.text().trim()).toBe('SAME, CODE 0');
	}
});

test('SIGTERM, SIGHUP, SIGQUIT and SIGINT end with 128 and their number and restore the terminal', async () => {
	for (const [name, code] of [['SIGTERM', 143], ['SIGHUP', 129], ['SIGQUIT', 131], ['SIGINT', 130]] as const) {
		const program = startBelowShell([cli, writeDeck(talk)]);
		await program.waitFor('1/12');
		signal(program, name);
		await program.waitFor(`SAME, CODE ${code}`);
		expect(program.state()).toEqual(free);
	}
});

test('a signal in the moment when the screen is taken restores the terminal too', async () => {
	for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
		const program = startBelowShell([cli, writeDeck(talk)]);
		await program.waitFor(() => program.state().isAlternate);
		signal(program, name);
		await program.waitFor(/SAME, CODE 1\d\d/);
		expect(program.state()).toEqual(free);
	}
});

test('an error that nobody caught restores the terminal before its stack is shown, and ends with 1', async () => {
	const file = path.join(temporaryFolder(), 'throw.mjs');
	for (const thrown of ["throw new Error('deliberate')", "Promise.reject(new Error('deliberate'))", "setTimeout(() => { throw new Error('deliberate'); })"]) {
		writeFileSync(file, `process.on('SIGUSR2', () => { ${thrown}; });`);
		const program = startBelowShell([cli, writeDeck(talk)], {NODE_OPTIONS: `--import=${pathToFileURL(file)}`});
		await program.waitFor('1/12');
		signal(program, 'SIGUSR2');
		const screen = await program.waitFor('SAME, CODE 1');
		expect(program.state()).toEqual(free);
		expect(screen).toContain('this is a bug');
		expect(screen).toMatch(/Error: deliberate\n +at /);
		const output = program.output();
		expect(output.lastIndexOf('deliberate')).toBeGreaterThan(output.lastIndexOf('\u001B[?1049l'));
	}
});

test('an error while drawing restores the terminal too', async () => {
	const folder = temporaryFolder();
	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	const outfile = path.join(folder, 'throwing.mjs');
	const built = await rolldown({input: path.join(import.meta.dirname, 'throwing.tsx'), external: /^[^./]/, platform: 'node', transform: {jsx: {runtime: 'automatic'}, define: {'process.env.NODE_ENV': '"production"'}}});
	await built.write({file: outfile, format: 'esm'});
	await built.close();
	const program = startBelowShell([outfile]);
	await program.waitFor('All is well');
	program.press('x');
	const screen = await program.waitFor('SAME, CODE 1');
	expect(program.state()).toEqual(free);
	expect(screen).toContain('ended by: thrown while drawing');
});

test('when the terminal is closed the program ends by itself', async () => {
	const program = startBelowShell([cli, writeDeck(talk)]);
	await program.waitFor('1/12');
	program.close();
	const code = path.join(program.home, 'code');
	await expect.poll(() => existsSync(code) && readFileSync(code, 'utf8').trim()).toBe('129');
});

test('a deck from standard input leaves the terminal as it was', async () => {
	const home = temporaryFolder();
	const script = 'before=$(stty -g); cat "$2" | "$0" "$1" -; code=$?; [ "$(stty -g)" = "$before" ] && echo "SAME, CODE $code" || stty -a';
	const program = start([cli, writeDeck(talk)], {command: ['sh', '-c', script, process.execPath], home});
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('Words of the second');
	program.press('e');
	await program.waitFor('A deck that came through a pipe cannot be edited');
	program.press('r', 'right');
	await program.waitFor('3/12');
	program.press('q', 'q');
	await program.waitFor('SAME, CODE 0');
	expect(program.state()).toEqual(free);
});
