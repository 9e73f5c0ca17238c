/** The terminal is asked once what its background is, and no answer, however late or broken, reaches the keys or the shell. */
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {cli, type Program, start} from './terminal.ts';

const questions = '\u001B]11;?\u001B\\\u001B[c';
const dark = '\u001B]11;rgb:1616/1616/1616\u001B\\';
const light = '\u001B]11;rgb:ffff/ffff/ffff\u0007';
const last = '\u001B[?62;22c';

/** The first colour of the theme's titles, as it is sent. */
const titleOf = {default: '38;2;187;100;10m', dark: '38;2;255;180;84m', light: '38;2;154;74;0m'};

async function startSilent(words: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Program> {
	const program = start([writeDeck(talk), ...words], {isSilent: true, env});
	await program.waitFor(() => program.output().includes(questions));
	return program;
}

test('the first frame has colours for both, and what the terminal says counts from then on', async () => {
	for (const [answer, title] of [[dark, titleOf.dark], [light, titleOf.light]] as const) {
		const program = await startSilent(['--slide', '2']);
		expect(program.output()).toContain(titleOf.default);
		program.press(answer + last);
		await program.waitFor(() => program.output().includes(title));
		program.press('T');
		program.press('q');
		expect(await program.end()).toEqual({exitCode: 0, signal: 0});
		expect(program.output().split(questions)).toHaveLength(2);
	}
});

test('COLORFGBG counts for the first frame, a chosen theme always', async () => {
	const told = await startSilent(['--slide', '2'], {COLORFGBG: '0;15'});
	expect(told.output()).toContain(titleOf.light);
	expect(told.output()).not.toContain(titleOf.default);
	told.press(last, 'q');
	await told.ended;
	const chosen = await startSilent(['--slide', '2', '--theme', 'light']);
	chosen.press(dark + last, 'right');
	await chosen.waitFor('3/12');
	expect(chosen.output()).not.toContain(titleOf.dark);
	chosen.press('q', 'q');
	await chosen.ended;
});

test('answers among keys, in pieces, broken or late, are no keys', async () => {
	const program = await startSilent();
	program.press(`\u001B[C${dark.slice(0, 9)}`);
	await program.waitFor('2/12');
	program.press(`${dark.slice(9)}${last}\u001B[C`);
	await program.waitFor('3/12');
	program.press(light, `${last}\u001B[C`);
	await program.waitFor(/banana/);
	program.press('\u001B]11;rgb:12');
	program.press(`${last}?`);
	await program.waitFor('Esc closes');
	program.press('q', 'q', 'q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test('an answer that comes as the talk is left is not left for the shell', async () => {
	const script = `"$0" "$1" "$2"; sleep 0.2; echo READY; IFS= read -r line; printf 'GOT<%s>\\n' "$line" | cat -v`;
	const program = start([cli, writeDeck(talk)], {command: ['bash', '-c', script, process.execPath], isSilent: true});
	await program.waitFor(() => program.output().includes(questions));
	program.press('q');
	program.press(dark, last);
	await program.waitFor('READY');
	program.press('mine\r');
	await program.waitFor('GOT<mine>');
});

test('nothing is asked where nothing is in colour', async () => {
	const program = start([writeDeck(talk)], {env: {NO_COLOR: '1'}});
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('2/12');
	expect(program.output()).not.toContain(questions);
	program.press('q', 'q');
	await program.ended;
});
