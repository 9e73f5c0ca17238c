/** Terminals that show no braille, lines or signs get stand-ins from the real program, from the first frame on. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {run} from './run.ts';
import {root, start} from './terminal.ts';

const shipped = path.join(root, 'slides', 'missile-shield');
/** What is written to a terminal that is to get ASCII alone: that, and what moves the cursor and colours. */
const ascii = /^[\n\r\u001B -~]*$/;

test('with --ascii all frames of a talk are ASCII: titles, pictures, maps, panels', async () => {
	const program = start([shipped, '--ascii']);
	await program.waitFor(/#{6,}[^]*1\/14/);
	for (const [slide, sight] of [['6', '|-- asked for -'], ['8', '%%% Russia'], ['11', '###> open route'], ['13', '* The document']] as const) {
		program.press(...slide, 'enter');
		await program.waitFor(sight);
		await program.waitFor(` ${slide}/14`);
	}

	program.press('s');
	await program.waitFor('Sources of this slide');
	program.press('q', '?');
	await program.waitFor('Keys');
	program.press('q', 'o');
	await program.waitFor('* here');
	program.resize(120, 40);
	await program.waitFor(screen => screen.includes('* here') && screen.split('\n').length === 40);
	program.press('q', 'q', 'q');
	await program.end();
	expect(program.output()).toMatch(ascii);
});

test('the console of Linux, and a terminal whose locale names another charset, get stand-ins unasked; others do not', async () => {
	const deck = writeDeck('# Ångström\n\n---\n\n## Second — “two”\n\n- Łódź\n');
	for (const [env, title, item] of [
		[{TERM: 'linux', LANG: 'en_US.UTF-8'}, 'Second - "two"', '* Łódź'],
		[{LC_ALL: 'pl_PL.ISO-8859-2'}, 'Second - "two"', '* Lodz'],
		[{LANG: undefined}, 'Second — “two”', '• Łódź'],
		[{LC_ALL: 'POSIX', LANG: 'ru_RU.KOI8-R'}, 'Second — “two”', '• Łódź'],
	] as const) {
		const program = start([deck, '--slide', '2'], {env});
		await program.waitFor(item);
		expect(program.text()).toContain(title);
		program.press('q', 'q');
		await program.end();
	}
});

test('practising and drilling take --ascii too', async () => {
	const run = start(['practise', writeDeck(talk.replace('title:', 'id: small\ntitle:')), '--ascii']);
	await run.waitFor(/on time +- +slide/);
	run.press('right', 'x');
	await run.waitFor('x1');
	run.press('ctrl-c');
	await run.end();
	expect(run.output()).toMatch(ascii);
	const drill = start(['drill', writeDeck(talk), '--ascii']);
	await drill.waitFor('Space turn');
	drill.press('space');
	await drill.waitFor('1 again');
	expect(drill.output()).toMatch(ascii);
});

test('plain text is ASCII where it is asked for, or by its locale; through a pipe TERM counts for nothing', () => {
	const whole = run(['--plain', shipped]).stdout;
	expect(whole).toContain('¶');
	const plain = run(['--plain', '--ascii', shipped]).stdout;
	expect(plain).toMatch(/^[\n -~]*$/);
	expect(plain.split('\n').map(line => line.length)).toEqual(whole.split('\n').map(line => [...line].length));
	expect(run(['--plain', shipped], {env: {LANG: 'en_US.ISO-8859-1'}}).stdout).toBe(plain);
	expect(run(['--plain', shipped], {env: {TERM: 'linux'}}).stdout).toBe(whole);
});

test('messages on such a terminal are ASCII too, and data that is not for eyes stays whole', async () => {
	const env = {LANG: 'de_DE.ISO-8859-1'};
	const program = start(['--plain', writeDeck('# Ä\n\n<!-- tme: 3s -->\n\n“a” — ¶\n\n```map\n```\n')], {env});
	await program.end();
	expect(program.output()).toMatch(ascii);
	expect(program.text()).toContain('"a" - #');
	expect(run(['completion', 'fish'], {env}).stdout).toBe(run(['completion', 'fish']).stdout);
});

test('an ASCII talk is shown as it was looked at', async () => {
	const program = start([shipped, '--ascii', '--slide', '10']);
	await program.waitFor(' 10/14');
	program.press('right');
	await program.waitFor('PAKISTAN');
	await expect(`${program.screen().map(line => line.trimEnd()).join('\n')}\n`).toMatchFileSnapshot('../golden/ascii/80x24-11.txt');
	expect(readFileSync(path.join(root, 'test', 'golden', 'ascii', '80x24-11.txt'), 'utf8')).toMatch(/^[\n -~]*$/);
});
