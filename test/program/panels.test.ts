/** What opens over a slide and closes again, in the real program. */
import {expect, test} from 'vitest';
import {stageKeys} from '../../src/talk/key/stage-keys.ts';
import {talk, writeDeck} from './decks.ts';
import {type Program, start} from './terminal.ts';

async function open(...words: readonly string[]): Promise<Program> {
	const program = start([writeDeck(talk), ...words]);
	await program.waitFor('/12');
	return program;
}

test('the first slide says how the keys are told, until the first of them', async () => {
	const program = await open();
	expect(program.text()).toMatch(/\? keys +1\/12/);
	program.press('right');
	await program.waitFor(screen => screen.includes(' 2/12') && !screen.includes('? keys'));
});

test('the overview shows all slides, moves with the arrows and goes to the chosen one', async () => {
	const program = await open();
	for (const key of ['o', 'tab']) {
		program.press(key);
		await program.waitFor(screen => screen.includes('Second') && screen.includes('Enter shows it'));
		program.press(key);
		await program.waitFor(' 1/12');
	}

	program.press('o');
	await program.waitFor('Enter shows it');
	program.press('right', 'l', 'down', 'left', 'end', 'left', 'home', 'right');
	await program.waitFor(/2\/12 .*Enter shows it/);
	program.press('enter');
	await program.waitFor('Words of the second');
	program.press('o', 'down');
	await program.waitFor('Enter shows it');
	program.press('escape');
	await program.waitFor(/Words of the second[^]*2\/12/);
});

test('a search goes to the slide that holds the words, n to the next, Esc ends it', async () => {
	const program = await open();
	program.press('/');
	await program.waitFor('type, then Enter');
	program.press('n', 'e', 'e', 'd', 'l', 'x');
	await program.waitFor(/needlx +0 slides/);
	program.press('backspace', 'E');
	await program.waitFor(/needlE +2 slides/);
	program.press('enter');
	await program.waitFor(screen => screen.includes('Words of the second') && screen.includes('1 of 2 · n next'));
	program.press('n');
	await program.waitFor('Another needle');
	program.press('n');
	await program.waitFor('from the start again');
	program.press('escape');
	await program.waitFor(screen => screen.includes(' 2/12') && !screen.includes('needlE'));
	program.press('n');
	await program.waitFor(' 3/12');
});

test('a search can be left, and one without a match says so', async () => {
	const program = await open('--slide', '4');
	program.press('/', 'q', 'q');
	await program.waitFor(/qq +0 slides/);
	program.press('escape');
	await program.waitFor(' 4/12');
	program.press('/', 'z', ' ', 'z', 'enter');
	await program.waitFor('No slide holds “z z”');
	expect(program.text()).toContain('Words of the fourth');
});

test('s shows what the slide cites', async () => {
	const program = await open('--slide', '2');
	program.press('s');
	await program.waitFor(screen => screen.includes('The second paragraph in short') && screen.includes('The Gazette'));
	expect(program.text()).not.toContain('The first paragraph in short');
	program.press('s');
	await program.waitFor('Words of the second');
	program.press('s');
	await program.waitFor('The second paragraph');
	program.press('escape');
	await program.waitFor('Words of the second');
});

test('N shows the notes until N again', async () => {
	const program = await open('--slide', '2');
	program.press('N');
	await program.waitFor('Say this of the second.');
	program.press('right');
	await program.waitFor('no notes');
	program.press('N');
	await program.waitFor(screen => !screen.includes('no notes') && screen.includes(' 3/12'));
});

test('? tells every key of the table and scrolls to the last', async () => {
	const program = await open();
	program.press('?');
	await program.waitFor('▼');
	const lines = new Set<string>();
	for (;;) {
		for (const line of program.screen()) lines.add(line.trim());
		const more = /▼ (\d+) more/.exec(program.text());
		if (!more) break;
		program.press('down');
		await program.waitFor(screen => !screen.includes(more[0]));
	}

	const shown = [...lines].join('\n');
	for (const {help} of stageKeys.slide) if (help !== '') expect(shown).toContain(help.split(' ').slice(0, 3).join(' '));
	program.press('?');
	await program.waitFor(' 1/12');
});

test('b and . blank the screen, w too, and any step brings the same slide back', async () => {
	const program = await open('--slide', '2');
	const isBlank = (screen: string) => screen.trim() === '';
	for (const [blank, back] of [['b', 'b'], ['.', '.'], ['w', 'w'], ['b', 'right'], ['w', 'escape'], ['b', 'left']] as const) {
		program.press(blank);
		await program.waitFor(isBlank);
		program.press(back);
		await program.waitFor(/Words of the second[^]* 2\/12/);
	}
});

test('T goes through the themes, the last of which has no colours', async () => {
	const program = await open('--slide', '2');
	// eslint-disable-next-line no-control-regex
	const colours = /\u001B\[[\d;]*[34]8;/;
	expect(program.output()).toMatch(colours);
	let from = program.length;
	program.press('T');
	await program.waitFor('Theme dark');
	program.press('T', 'T');
	await program.waitFor(() => program.output(from).includes('\u001B[48;2;0;0;0m'));
	program.press('T');
	from = program.length;
	program.press('right', 'left', 'o');
	await program.waitFor('Enter shows it');
	from = program.length;
	program.press('end');
	await program.waitFor('12/12');
	expect(program.output(from)).not.toMatch(colours);
});

test('r and Ctrl-R read the deck again and keep the place', async () => {
	const program = await open('--slide', '4');
	for (const key of ['r', 'ctrl-r']) {
		program.press(key);
		await program.waitFor('The deck was read again: nothing has changed.');
		program.press('h');
		await program.waitFor('3/12');
		program.press('shift-right');
		await program.waitFor('Words of the fourth');
	}
});

test('q closes a panel and ends the talk only from the slide', async () => {
	const program = start([writeDeck(talk)]);
	await program.waitFor('1/12');
	for (const [key, heading] of [['?', 'Keys'], ['s', 'Sources'], ['o', 'Enter shows it']] as const) {
		program.press(key);
		await program.waitFor(heading);
		program.press('q');
		await program.waitFor(screen => !screen.includes(heading) && screen.includes('1/12'));
	}

	program.press('q');
	expect((await program.end()).exitCode).toBe(0);
});
