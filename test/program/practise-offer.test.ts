/** The offer to go on with a run that was cut short, in the real program. */
import {expect, test} from 'vitest';
import {writeDeck} from './decks.ts';
import {keptRuns, practiceDeck} from './practice-deck.ts';
import {practise} from './start-practice.ts';
import {start} from './terminal.ts';

const deck = () => writeDeck(practiceDeck);

test('the next start offers to go on where a run was cut short, and does', async () => {
	const file = deck();
	const first = await practise(file);
	first.press('right', 'right');
	await first.waitFor('3/12');
	first.press('ctrl-c');
	expect(await first.ended).toMatchObject({exitCode: 0});
	const second = start(['practise', file], {home: first.home});
	await second.waitFor(/at slide 3 of 12, “Bravo”/);
	second.press('escape', 'enter');
	await second.waitFor('3/12');
	second.press('G', 'right', 'right', 'right', 'right');
	await second.waitFor('Run 1: the whole deck');
	expect(second.text()).not.toContain('cut short');
	expect(keptRuns(first.home).runs).toHaveLength(1);
	second.press('q');
	await second.ended;
	const third = await practise(file, [], first.home);
	expect(third.text()).not.toContain('cut short');
});

test('n begins a new run instead, and the one cut short stays as it is', async () => {
	const file = deck();
	const first = await practise(file);
	first.press('right', 'q', 'q');
	await first.ended;
	const second = start(['practise', file], {home: first.home});
	await second.waitFor('A run was cut short');
	second.press('n');
	await second.waitFor('1/12');
	second.press('right', 'q', 'q');
	await second.ended;
	expect(keptRuns(first.home).runs.map(({number, ending}) => [number, ending])).toEqual([[1, 'cut short'], [2, 'cut short']]);
});

test('a run begun from the offer has its maps, and tells what is wrong with the deck', async () => {
	const map = '```map\nalt: The way\nbounds: [44, 23.8, 80, 54.5]\ncountries:\n  - {name: Afghanistan, style: shaded}\n```';
	const file = writeDeck(practiceDeck.replace('- banana', `- banana\n\n${map}`).replace('Words of golf', '[Words](#nowhere) of golf'));
	const first = await practise(file);
	first.press('right', 'right', 'ctrl-c');
	await first.ended;
	for (const key of ['n', 'enter']) {
		const next = start(['practise', file], {home: first.home, rows: 40});
		await next.waitFor('A run was cut short');
		next.press(key);
		await next.waitFor(/✖ 1 /);
		next.press('home', 'right', '2');
		await next.waitFor('AFGHANISTAN');
		next.press('right', 'ctrl-c');
		await next.ended;
	}
});
