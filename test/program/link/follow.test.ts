/** An audience copy in a second real terminal. */
import {writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {eventually} from '../../eventually.ts';
import {talk, writeDeck} from '../decks.ts';
import {start, temporaryFolder} from '../terminal.ts';
import {talksIn} from './link-folder.ts';

async function present(file = writeDeck(talk), home = temporaryFolder()) {
	const stage = start([file], {home});
	await stage.waitFor('1/12');
	return {stage, home, file};
}

test('an audience copy finds the talk, shows where it is, follows it, and leaves alone', async () => {
	const {stage, home} = await present();
	stage.press('3', 'enter', 'right');
	await stage.waitFor('banana');
	const copy = start(['follow'], {home, columns: 100, rows: 30});
	await copy.waitFor(screen => screen.includes('banana') && !screen.includes('cherry'));
	stage.press('right');
	await copy.waitFor('cherry');
	stage.press('b');
	await copy.waitFor(screen => screen.trim() === '');
	stage.press('b');
	await copy.waitFor('cherry');
	copy.press('q');
	expect(await copy.end()).toEqual({exitCode: 0, signal: 0});
	stage.press('right');
	await stage.waitFor('Words of the fourth');
	stage.press('q');
	await stage.waitFor('End the talk here?');
	stage.press('q');
	expect(await stage.end()).toEqual({exitCode: 0, signal: 0});
	expect(talksIn(home)).toEqual([]);
});

test('a smaller copy shows first what the room sees first, and pages on by itself', async () => {
	const {stage, home} = await present();
	stage.press('6', 'enter', 'right');
	await stage.waitFor(/2\/\d [▼▲] +6\/12/);
	const [first] = /row number \d+/.exec(stage.text())!;
	const copy = start(['follow'], {home, columns: 60, rows: 14});
	await copy.waitFor(`${first}\n`);
	const before = copy.text();
	copy.press('right');
	await copy.waitFor(screen => screen !== before && /row number/.test(screen));
	stage.press('right');
	await stage.waitFor(/3\/\d [▼▲] +6\/12/);
	await copy.waitFor(`${/row number \d+/.exec(stage.text())![0]}\n`);
});

test('a talk that is gone is waited for, and joined again with its new text', async () => {
	const {stage, home, file} = await present();
	const copy = start(['follow'], {home});
	await copy.waitFor('1/12');
	stage.kill('SIGKILL');
	await copy.waitFor('waited for');
	writeFileSync(file, talk.replace('Words of the second', 'New words of the second'));
	const again = start([file], {home});
	await again.waitFor('1/12');
	again.press('right');
	await copy.waitFor('New words of the second');
	expect(talksIn(home)).toHaveLength(1);
});

test('with no talk it says how to begin one, with several it asks, and one can be named', async () => {
	const home = temporaryFolder();
	const none = start(['follow'], {home});
	expect((await none.end()).exitCode).toBe(1);
	expect(none.text()).toContain('lectern present');
	await present(writeDeck(talk), home);
	await present(writeDeck(talk.replace('A small talk', 'Another talk')), home);
	await eventually(() => expect(talksIn(home)).toHaveLength(2));
	const asking = start(['follow'], {home});
	await asking.waitFor('Which one?');
	expect(asking.text()).toMatch(/[12] {2}Another talk, since/);
	asking.press('2', 'enter');
	await asking.waitFor(' 1/12');
	const named = start(['follow', '--talk', 'another'], {home});
	await named.waitFor(' 1/12');
});
