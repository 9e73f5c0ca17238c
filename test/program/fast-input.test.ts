/** Keys that come fast, early or at random, in the real program. */
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {keyBytes, type Program, start} from './terminal.ts';

const numbered = (slides: number) => Array.from({length: slides}, (_slide, index) => `## Slide number ${index + 1}\n\nWords of ${index + 1}.`).join('\n\n---\n\n');

test('keys pressed before the first frame are obeyed, and echoed nowhere on it', async () => {
	const calm = start([writeDeck(talk), '--slide', '2']);
	await calm.waitFor('? keys');
	calm.press('escape');
	const screen = await calm.waitFor(shown => !shown.includes('? keys'));
	// At the very start, as the program takes the screen, and as the first frame is seen.
	const moments: readonly ((program: Program) => boolean)[] = [() => true, program => program.state().isAlternate, program => program.text().includes('1/12')];
	for (const isMoment of [...moments, ...moments, ...moments]) {
		const program = start([writeDeck(talk)]);
		await program.waitFor(() => isMoment(program));
		program.press('2', 'enter');
		expect(await program.waitFor('2/12')).toBe(screen);
	}
});

test('a held key whose presses arrive in one piece loses none', async () => {
	const program = start([writeDeck(numbered(60))]);
	await program.waitFor('1/60');
	program.press(keyBytes('right').repeat(30));
	await program.waitFor('31/60');
	program.press('j'.repeat(20));
	await program.waitFor('51/60');
	program.press(keyBytes('left').repeat(10) + ' '.repeat(5) + keyBytes('pagedown').repeat(3));
	await program.waitFor('49/60');
	program.press('jj\u0012jj');
	await program.waitFor('53/60');
	program.press('\u007F'.repeat(3));
	await program.waitFor('50/60');
	program.press('/abcd\u007F\u007Fx');
	await program.waitFor('/abx');
	program.press('\u0003');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test('200 presses 2 ms apart lose none', async () => {
	const program = start([writeDeck(numbered(250))]);
	await program.waitFor('1/250');
	await program.pressApart(2, ...Array.from({length: 200}, () => 'right'));
	await program.waitFor('201/250');
});

test('a change of slide never clears the screen', async () => {
	const program = start([writeDeck(talk)]);
	await program.waitFor('1/12');
	const from = program.length;
	for (let slide = 2; slide <= 12; slide++) {
		program.press('shift-right');
		await program.waitFor(`${slide}/12`);
	}

	const written = program.output(from);
	expect(written).toContain('\u001B[');
	// eslint-disable-next-line no-control-regex
	expect(written).not.toMatch(/\u001B\[[23]J|\u001B\[H\u001B\[0?J|\u001Bc/);
});

test('2,000 random keys do no harm: q still ends the talk well', async () => {
	const random = seeded(20_111_208);
	const keys = ['right', 'left', 'up', 'down', 'shift-right', 'shift-left', 'home', 'end', 'pageup', 'pagedown', 'delete', 'f5', 'space', 'enter', 'tab', 'backspace', 'escape', 'ctrl-r', 'ctrl-z'];
	const characters = [...'hjklnpgGoOsNbw.T?/0123456789re xyzé世\u0001\u0002\u0005'];
	const program = start([writeDeck(talk)], {env: {EDITOR: '/nowhere/editor', VISUAL: undefined}});
	await program.waitFor('1/12');
	for (let press = 0; press < 2000; press++) {
		const pool = random() < 0.5 ? keys : characters;
		program.press(pool[Math.floor(random() * pool.length)]!);
		if (press % 100 === 0) program.resize(20 + Math.floor(random() * 120), 5 + Math.floor(random() * 45));
		if (press % 20 === 0) await setTimeout(1);
	}

	program.resize(80, 24);
	// Once all of that is worked off, out of whatever is open, one thing after the other, and over.
	while (program.isRunning) await program.pressApart(60, 'escape', 'escape', 'escape', 'escape', 'q', 'q');
	const ending = await program.end();
	expect(program.text()).not.toMatch(/is a bug|Error:|\bat .*\.js:\d+/);
	expect(ending).toEqual({exitCode: 0, signal: 0});
	expect(program.state()).toEqual({isAlternate: false, isCursorShown: true, isPlain: true});
});

/** A small generator of numbers from 0 to 1 (mulberry32): the same ones in each run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
