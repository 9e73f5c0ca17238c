/** Moving through a talk, in the real program. */
import {expect, test} from 'vitest';
import {stageKeys} from '../../src/talk/key/stage-keys.ts';
import {talk, writeDeck} from './decks.ts';
import {keyBytes, type Program, start} from './terminal.ts';

const keysFor = (isWanted: (type: string, by: number) => boolean) =>
	stageKeys.slide.filter(({means}) => isWanted(means.type, 'by' in means ? means.by : 0)).flatMap(binding => binding.keys);

async function open(): Promise<Program> {
	const program = start([writeDeck(talk)]);
	await program.waitFor('1/12');
	return program;
}

test('every key of the table that is not a character has bytes that a terminal sends', () => {
	const named = Object.values(stageKeys).flatMap(bindings => bindings.flatMap(binding => binding.keys)).filter(key => key.length > 1);
	expect(named.filter(key => keyBytes(key) === (key as string) || (key === 'return' && keyBytes('enter') !== '\r')).filter(key => key !== 'return')).toEqual([]);
});

test('each next key goes on and each back key goes back', async () => {
	const program = await open();
	const forward = keysFor(type => type === 'next' || type === 'n' || type === 'enter');
	const backward = keysFor(type => type === 'back');
	expect(forward.length).toBeGreaterThan(7);
	for (const [index, key] of forward.entries()) {
		program.press(key);
		await program.waitFor('2/12');
		program.press(backward[index % backward.length]!);
		await program.waitFor('1/12');
	}
});

test('next reveals a list item by item and back hides it again', async () => {
	const program = await open();
	program.press('3', 'enter');
	await program.waitFor(screen => screen.includes('Third') && !screen.includes('banana'));
	for (const [shown, hidden] of [['banana', 'cherry'], ['cherry', 'durian']] as const) {
		program.press('right');
		await program.waitFor(screen => screen.includes(shown) && !screen.includes(hidden));
	}

	program.press('left');
	await program.waitFor(screen => screen.includes('banana') && !screen.includes('cherry'));
	program.press('right', 'right');
	await program.waitFor('Words of the fourth');
	program.press('left');
	await program.waitFor('cherry');
});

test('Shift with an arrow skips reveals', async () => {
	const program = await open();
	const [on, off] = [keysFor((type, by) => type === 'skip' && by > 0), keysFor((type, by) => type === 'skip' && by < 0)];
	program.press('3', 'enter');
	await program.waitFor('3/12');
	for (const [index, key] of on.entries()) {
		program.press(key);
		await program.waitFor('4/12');
		program.press(off[index]!);
		await program.waitFor(screen => screen.includes('3/12') && !screen.includes('banana'));
	}
});

test('a slide taller than the screen is paged by next, and says so', async () => {
	const program = await open();
	program.press('6', 'enter');
	await program.waitFor(screen => screen.includes('row number 1\n') && /1\/\d ▼ +6\/12/.test(screen));
	const seen = new Set<string>();
	for (;;) {
		for (const [row] of program.text().matchAll(/row number \d+/g)) seen.add(row);
		const [, page, pages] = /(\d)\/(\d) [▼▲]/.exec(program.text())!;
		if (page === pages) break;
		program.press('space');
		await program.waitFor(`${Number(page) + 1}/${pages}`);
	}

	expect(seen.size).toBe(40);
	program.press('space');
	await program.waitFor('Another needle');
	program.press('pageup');
	await program.waitFor('row number 40');
});

test('Home, gg and 0 go to the first slide, End and G to the last', async () => {
	const program = await open();
	const firsts = [['home'], ['g', 'g'], ['0']];
	for (const [index, key] of ['end', 'G', 'end'].entries()) {
		program.press(key);
		await program.waitFor('12/12');
		program.press(...firsts[index]!);
		await program.waitFor(' 1/12');
	}
});

test('digits then Enter or G go to a slide, and Esc forgets the digits', async () => {
	const program = await open();
	program.press('1', '1');
	await program.waitFor('11…');
	program.press('enter');
	await program.waitFor('Eleventh');
	program.press('4', 'G');
	await program.waitFor('Words of the fourth');
	program.press('9');
	await program.waitFor('9…');
	program.press('escape');
	await program.waitFor(screen => !screen.includes('9…'));
	program.press('enter');
	await program.waitFor(' 5/12');
	program.press('9', '9', 'enter');
	await program.waitFor(screen => screen.includes('12/12') && screen.includes('There are 12 slides'));
});

test('the ends of the talk hold', async () => {
	const program = await open();
	program.press('left', 'shift-left', 'h');
	program.press('right');
	await program.waitFor(' 2/12');
	program.press('end');
	await program.waitFor('12/12');
	program.press('right', 'space', 'shift-right', 'left');
	await program.waitFor('11/12');
});

test('F5 and Esc are harmless, F1 is help, Ctrl-O comes back from a jump', async () => {
	const program = await open();
	program.press('right');
	await program.waitFor(' 2/12');
	program.press('f5', '1');
	await program.waitFor('1…');
	program.press('escape');
	await program.waitFor(screen => !screen.includes('1…') && screen.includes(' 2/12'));
	program.press('f5', '2');
	await program.waitFor('2…');
	program.press('escape');
	await program.waitFor(screen => !screen.includes('2…') && screen.includes(' 2/12'));
	program.press('f1');
	await program.waitFor('PageDown  next');
	program.press('f1', '4', 'enter');
	await program.waitFor(' 4/12');
	program.press('ctrl-o');
	await program.waitFor(' 2/12');
	program.press('q', 'q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test('--slide opens the talk at a slide', async () => {
	const program = start([writeDeck(talk), '--slide', '4']);
	await program.waitFor('Words of the fourth');
	program.press('h');
	await program.waitFor(' 3/12');
});

test('with --mouse a click goes on and the wheel goes back; the terminal has its mouse again afterwards, and all along without', async () => {
	const program = start([writeDeck(talk), '--mouse']);
	await program.waitFor('1/12');
	program.press('\u001B[<0;40;12M\u001B[<0;40;12m');
	await program.waitFor(' 2/12');
	program.press('wheel-up');
	await program.waitFor(' 1/12');
	program.press('ctrl-c');
	await program.end();
	// eslint-disable-next-line no-control-regex
	expect(program.output().match(/\u001B\[\?100[06][hl]/g)).toEqual(['\u001B[?1000h', '\u001B[?1006h', '\u001B[?1006l', '\u001B[?1000l']);
	const other = await open();
	other.press('q');
	await other.end();
	expect(other.output()).not.toContain('\u001B[?1000');
});
