/** The speaker's console in a second and a third real terminal. */
import {expect, test} from 'vitest';
import {talk, writeDeck} from '../decks.ts';
import {start, temporaryFolder} from '../terminal.ts';

async function present(size = {columns: 80, rows: 24}) {
	const home = temporaryFolder();
	const stage = start([writeDeck(talk)], {home, ...size});
	await stage.waitFor(' 1/12');
	return {stage, home};
}

const consoleOf = (home: string, columns = 120, rows = 40) => start(['console'], {home, columns, rows});

/** The number of the slide on a stage and on a console. */
const stageSlide = (screen: string) => Number(/(\d+)\/12\s*$/.exec(screen.trimEnd())?.[1]);
const consoleSlide = (screen: string) => Number(/Now (\d+)\/12/.exec(screen)?.[1]);

test('a console shows slide, next slide and notes, drives the talk, and is left alone', async () => {
	const {stage, home} = await present();
	const speaker = consoleOf(home);
	await speaker.waitFor(screen => consoleSlide(screen) === 1 && screen.includes('Welcome to the first.') && screen.includes('Words of the second'));
	speaker.press('right', 'right', 'right');
	await stage.waitFor(screen => screen.includes('banana') && !screen.includes('cherry'));
	// What is still to come is seen here.
	await speaker.waitFor(screen => screen.includes('cherry') && consoleSlide(screen) === 3);
	speaker.press('p');
	await stage.waitFor(screen => screen.includes('apple') && !screen.includes('banana'));
	stage.press('4', 'enter');
	await speaker.waitFor(screen => consoleSlide(screen) === 4);
	speaker.press('q');
	expect(await speaker.end()).toEqual({exitCode: 0, signal: 0});
	expect(stage.text()).toContain('Words of the fourth');
	expect(stage.isRunning).toBe(true);
});

test('panels that are opened on the console stay there, and the room sees where they lead', async () => {
	const {stage, home} = await present();
	const speaker = consoleOf(home, 80, 24);
	await speaker.waitFor('Now 1/12');
	speaker.press('b');
	await stage.waitFor(screen => screen.trim() === '');
	await speaker.waitFor('the screen is black');
	speaker.press('/', ...'needle');
	await speaker.waitFor('2 slides');
	expect(stage.text().trim()).toBe('');
	speaker.press('enter');
	await speaker.waitFor('“needle”');
	speaker.press('b', 'o');
	await speaker.waitFor('Enter shows it');
	speaker.press('end', 'enter');
	await stage.waitFor('The end of the talk.');
	speaker.press('?');
	await speaker.waitFor('Keys');
	expect(stage.text()).toContain('The end of the talk.');
});

test('of a search the room and its copies see the place it leads to, and a blank screen, and nothing else', async () => {
	const {stage, home} = await present();
	const speaker = consoleOf(home);
	const copy = start(['follow'], {home});
	const audience = [stage, copy];
	for (const one of [...audience, speaker]) await one.waitFor('1/12');
	const from = audience.map(one => one.length);
	const isPlain = (screen: string) => !/“needle”|\/needle|2 slides|Search|no slide/i.test(screen);

	speaker.press('/', ...'needle');
	await speaker.waitFor('2 slides');
	for (const one of audience) expect(one.text()).toContain('1/12');
	speaker.press('enter');
	await speaker.waitFor(screen => screen.includes('Now 2/12') && screen.includes('“needle”'));
	for (const one of audience) expect(await one.waitFor(/ 2\/12\s*$/)).toSatisfy(isPlain);
	speaker.press('n');
	await speaker.waitFor('Now 7/12');
	for (const one of audience) expect(await one.waitFor(/ 7\/12\s*$/)).toSatisfy(isPlain);
	// Words that are found are shown in inverse where they are looked for, and only there.
	for (const [index, one] of audience.entries()) expect(one.output(from[index])).not.toMatch(/\u001B\[(?:\d+;)*7m/);
	expect(speaker.output()).toMatch(/\u001B\[(?:\d+;)*7m/);

	speaker.press('b', '/', ...'apple');
	await speaker.waitFor('1 slide');
	for (const one of audience) await one.waitFor(screen => screen.trim() === '');
	speaker.press('escape');
	await speaker.waitFor('the screen is black');
	speaker.press('b');
	for (const one of audience) await one.waitFor('Another needle');

	// What is typed on the stage itself is seen there alone.
	stage.press('/', ...'apple');
	await stage.waitFor('1 slide');
	speaker.press('?');
	await speaker.waitFor('Keys');
	expect(copy.text()).toContain('Another needle');
	stage.press('enter');
	expect(await copy.waitFor(/ 3\/12\s*$/)).toSatisfy(isPlain);
	await stage.waitFor('“apple”');
});

test('the console says which page of a tall slide the room sees', async () => {
	const {stage, home} = await present();
	const speaker = consoleOf(home);
	await speaker.waitFor('Now 1/12');
	speaker.press('6', 'enter', 'right');
	await stage.waitFor(/2\/\d [▼▲] +6\/12/);
	await speaker.waitFor(/the room sees page 2 of \d/);
});

test('the clock is one: it starts with the first move, and P, Ctrl-T and u mean the same on both', async () => {
	const {stage, home} = await present();
	const speaker = consoleOf(home, 80, 24);
	await speaker.waitFor('ready');
	stage.press('t', 'right');
	await speaker.waitFor(/running|on time|ahead/);
	speaker.press('P');
	await stage.waitFor('paused');
	await speaker.waitFor('paused');
	stage.press('right', 'left', 'ctrl-t');
	await speaker.waitFor('ready');
	speaker.press('u');
	await speaker.waitFor('paused');
	await stage.waitFor('paused');
});

test('v shows the speaker’s view in the only terminal, and the slide again', async () => {
	const {stage} = await present();
	stage.press('v');
	await stage.waitFor(screen => screen.includes('Now 1/12') && screen.includes('Welcome to the first.'));
	stage.press('right');
	await stage.waitFor('Now 2/12');
	stage.press('v');
	await stage.waitFor(screen => screen.includes(' 2/12') && !screen.includes('Now 2'));
});

test('stage and consoles stay in step over 500 random moves from all sides, at different and changing sizes', async () => {
	const {stage, home} = await present();
	const consoles = [consoleOf(home, 120, 40), consoleOf(home, 60, 18)];
	for (const one of consoles) await one.waitFor('Now 1/12');
	const all = [stage, ...consoles];
	const keys = ['right', 'right', 'right', 'left', 'shift-right', 'shift-left', 'home', 'end', 'space'];
	let seed = 11;
	const random = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
	for (let round = 0; round < 10; round++) {
		for (let move = 0; move < 50; move++) {
			all[random(3)]!.press(keys[random(keys.length)]!);
			if (move === 25) stage.resize(70 + random(60), 20 + random(20));
			if (move === 30) consoles[0]!.resize(90 + random(60), 30 + random(20));
		}

		for (const one of consoles) await one.waitFor(screen => consoleSlide(screen) === stageSlide(stage.text()));
	}

	// All keys have been heeded where the last one is.
	for (const one of all) {
		one.press('?');
		await one.waitFor('Esc closes');
		one.press('?');
		await one.waitFor(screen => !screen.includes('Esc closes'));
	}

	consoles[1]!.press('6', 'enter');
	await stage.waitFor(screen => stageSlide(screen) === 6);

	for (const one of consoles) await one.waitFor('Now 6/12');
});

test('eight consoles at once hear the same, and killing one or the talk harms no other', async () => {
	const {stage, home} = await present();
	const consoles = Array.from({length: 8}, () => consoleOf(home, 80, 24));
	for (const one of consoles) await one.waitFor('Now 1/12');
	consoles[3]!.press('5', 'enter');
	await stage.waitFor(screen => stageSlide(screen) === 5);
	for (const one of consoles) await one.waitFor('Now 5/12');
	consoles[3]!.kill('SIGKILL');
	consoles[4]!.press('right');
	for (const one of consoles.filter((_one, index) => index !== 3)) await one.waitFor('Now 6/12');
	stage.kill('SIGKILL');
	for (const one of consoles.filter((_one, index) => index !== 3)) await one.waitFor('waited for');
});
