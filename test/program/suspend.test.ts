/** Ctrl-Z and back, in the real program. */
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {cli, start} from './terminal.ts';

const free = {isAlternate: false, isCursorShown: true, isPlain: true};

test('below a shell Ctrl-Z gives the terminal back and fg goes on where the talk was, also at another size', async () => {
	const file = writeDeck(talk);
	const shell = start([], {command: ['bash', '--norc', '--noprofile', '-i'], env: {PS1: 'ready> ', BASH_SILENCE_DEPRECATION_WARNING: '1'}});
	await shell.waitFor('ready>');
	shell.press(`node '${cli}' '${file}' --slide 2\r`);
	const before = await shell.waitFor(/Words of the second[^]*2\/12/);
	for (let round = 0; round < 2; round++) {
		shell.press('ctrl-z');
		await shell.waitFor(/Stopped[^]*ready>/);
		expect(shell.state()).toEqual({...free, isPlain: shell.state().isPlain});
		shell.press('stty -a | tr "\\n" " "\r');
		await shell.waitFor(/ icanon[^]* echo /);
		shell.press('clear; fg\r');
		expect(await shell.waitFor(/Words of the second[^]*2\/12/)).toBe(before);
	}

	shell.press('right');
	await shell.waitFor('3/12');
	shell.press('ctrl-z');
	await shell.waitFor(/Stopped[^]*ready>/);
	shell.resize(100, 30);
	shell.press('clear; fg\r');
	await shell.waitFor(screen => screen.includes('3/12') && screen.split('\n').at(-1)!.includes('3/12') && screen.split('\n').at(-1)!.length > 85);
	shell.press('q', 'q');
	await shell.waitFor('ready>');
	shell.press('echo "code $?"\r');
	await shell.waitFor('code 0');
	expect(shell.state().isAlternate).toBe(false);
	shell.press('exit\r');
	await shell.end();
});

test('where no shell could go on with it, Ctrl-Z changes nothing', async () => {
	const program = start([writeDeck(talk), '--slide', '2']);
	const before = await program.waitFor('2/12');
	program.press('ctrl-z', 'ctrl-z');
	await program.waitFor(() => program.output().split('\u001B[?1049h').length > 2);
	await program.waitFor(screen => screen === before);
	// A key may come between a cleared screen and its frame: the shell is given no update that nobody ends.
	expect(program.output()).toContain('\u001B[?2026l\u001B[?1049l');
	program.press('right');
	await program.waitFor('3/12');
	program.press('q', 'q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
	expect(program.state()).toEqual(free);
});
