/** The terminal's size changes under the real program. */
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {start} from './terminal.ts';

test('a terminal that is too small says which size it needs, and shows the slide again when enlarged', async () => {
	const program = start([writeDeck(talk), '--slide', '2'], {columns: 30, rows: 8});
	await program.waitFor(screen => screen.replaceAll(/\s+/g, ' ').includes('needs 40x12'));
	program.resize(40, 12);
	await program.waitFor('2/12');
	program.resize(39, 12);
	await program.waitFor('40x12');
	program.resize(80, 11);
	await program.waitFor('80x11');
	program.resize(5, 3);
	program.resize(1, 1);
	program.resize(80, 24);
	await program.waitFor('Words of the second');
});

test('a storm of sizes keeps the place, and leaves the screen that the last size would have had', async () => {
	const file = writeDeck(talk);
	const program = start([file, '--slide', '2']);
	await program.waitFor('2/12');
	for (let round = 0; round < 60; round++) {
		program.resize(20 + ((round * 37) % 160), 5 + ((round * 23) % 55));
		if (round % 4 === 0) await program.waitFor(() => true);
	}

	program.resize(100, 30);
	const calm = start([file, '--slide', '2'], {columns: 100, rows: 30});
	const wanted = await calm.waitFor('2/12');
	await program.waitFor(screen => screen === wanted);
	program.press('right');
	await program.waitFor('3/12');
});

test('keys that come with a resize leave nothing of the old size behind', async () => {
	const file = writeDeck(talk);
	const program = start([file]);
	await program.waitFor('1/12');
	for (let round = 0; round < 6; round++) {
		const [columns, rows] = [60 + ((round * 37) % 90), 14 + ((round * 11) % 30)];
		for (let move = 0; move < 12; move++) {
			program.press(move % 3 === 2 ? 'left' : 'right');
			if (move === 6) program.resize(columns, rows);
		}

		program.press('4', 'enter');
		const calm = start([file, '--slide', '4'], {columns, rows});
		await calm.waitFor('? keys');
		calm.press('escape');
		const wanted = await calm.waitFor(screen => !screen.includes('? keys'));
		await program.waitFor(screen => screen === wanted);
		calm.kill('SIGKILL');
		program.press('home');
		await program.waitFor(' 1/12');
	}
});

test('the page of a tall slide that is in sight stays in sight', async () => {
	const program = start([writeDeck(talk), '--slide', '6']);
	await program.waitFor('1/');
	program.press('right');
	await program.waitFor(/2\/\d [▼▲]/);
	const [first] = /row number \d+/.exec(program.text())!;
	program.resize(60, 14);
	await program.waitFor(screen => /\d+\/\d+ [▼▲]/.test(screen) && screen.split('\n').length === 14 && screen.includes(first));
	program.resize(30, 5);
	await program.waitFor('40x12');
	program.resize(80, 24);
	await program.waitFor(screen => screen.includes(first) && screen.includes('6/12'));
});

test('panels are redrawn at the new size', async () => {
	const program = start([writeDeck(talk)]);
	await program.waitFor('1/12');
	program.press('o');
	await program.waitFor('Enter shows it');
	program.resize(150, 50);
	await program.waitFor(screen => screen.includes('Twelfth') && screen.includes('Enter shows it'));
	program.press('?');
	await program.waitFor('Keys');
	program.resize(60, 20);
	expect(await program.waitFor(/▼ \d+ more/)).toContain('Esc closes');
});
