/** Users without a home, and state folders that are none. */
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runsFile} from '../../src/commands/record/read-kept.ts';
import {deckFolder} from '../../src/commands/record/state-folder.ts';
import {writeDeck} from './decks.ts';
import {practiceDeck} from './practice-deck.ts';
import {cli, start, temporaryFolder, testEnvironment} from './terminal.ts';

test('a state folder below /proc is told, and the terminal is given back', async () => {
	const program = start(['practise', writeDeck(practiceDeck)], {env: {XDG_STATE_HOME: '/proc'}});
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('cannot be kept');
	program.press('ctrl-c');
	await program.end();
	expect(program.text()).toContain('This run cannot be kept');
	expect(program.state()).toMatchObject({isAlternate: false, isCursorShown: true, isPlain: true});
});

test('without HOME and an entry of the system, practice is refused in one message, and presenting is not', () => {
	const file = writeDeck(practiceDeck);
	chmodSync(path.dirname(file), 0o755);
	// Only root can be somebody whom the system does not know.
	if (process.getuid?.() !== 0) return;
	const {HOME: _home, XDG_STATE_HOME: _state, ...env} = testEnvironment('/');
	const asStranger = (...words: readonly string[]) => spawnSync(process.execPath, [cli, ...words], {uid: 54_321, gid: 54_321, cwd: '/', env, encoding: 'utf8'});
	expect(asStranger('runs', file)).toMatchObject({status: 1, stdout: '', stderr: 'lectern: You have no home folder that your practice could be kept in.\nName a folder for it in HOME or XDG_STATE_HOME.\n'});
	expect(asStranger(file)).toMatchObject({status: 0, stderr: ''});
});

test.each([
	['right', [3, 24]],
	['space', [1, 1]],
	['down', [2, 12]],
] as const)('a drill goes on in a pane of a few columns (%s)', async (key, [columns, rows]) => {
	const program = start(['drill', writeDeck(practiceDeck)]);
	await program.waitFor('Space turn');
	program.press('space');
	await program.waitFor('1 again');
	program.resize(columns, rows);
	await program.waitFor(screen => !screen.includes('1 again'));
	program.press(key, 'pagedown', '?', 'down', 'escape', 'end');
	program.resize(80, 24);
	await program.waitFor(/again|Space turn|drill/);
	program.press('ctrl-c');
	expect((await program.end()).signal).toBe(0);
	expect(program.output()).not.toMatch(/this is a bug/);
});

test('records that are a folder or no file are refused in one message', async () => {
	const home = temporaryFolder();
	mkdirSync(runsFile(deckFolder(path.join(home, 'state', 'lectern'), 'practice-deck')), {recursive: true});
	const program = start(['runs', writeDeck(practiceDeck)], {home, columns: 200});
	expect((await program.end()).exitCode).toBe(1);
	expect(program.text()).toMatch(/What is kept of your practice cannot be used: .*runs\.jsonl` is a folder\./);
});

test('a talk goes on where its records are no file, and says that it keeps no time', async () => {
	const home = temporaryFolder();
	mkdirSync(runsFile(deckFolder(path.join(home, 'state', 'lectern'), 'practice-deck')), {recursive: true});
	const program = start([writeDeck(practiceDeck)], {home});
	await program.waitFor('The talk keeps no time: ');
	program.press('right');
	await program.waitFor('2/12');
	program.press('ctrl-c');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
	const again = start([writeDeck(practiceDeck), '--resume'], {home});
	await again.waitFor('2/12');
});
