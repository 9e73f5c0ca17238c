/** `e` opens the slide in the user's editor and comes back, in the real program. */
import {chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {talk, writeDeck, writeDeckFolder} from './decks.ts';
import {keptRuns, practiceDeck} from './practice-deck.ts';
import {start, temporaryFolder} from './terminal.ts';

function writeEditor(script: string, name = 'editor'): {readonly editor: string; readonly log: string} {
	const folder = temporaryFolder();
	const editor = path.join(folder, name);
	mkdirSync(path.dirname(editor), {recursive: true});
	const log = path.join(folder, 'log');
	writeFileSync(editor, `#!/bin/sh\nlog='${log}'\n${script}\n`);
	chmodSync(editor, 0o755);
	return {editor, log};
}

test('the editor gets the file at the slide\'s line on a terminal of its own, and its changes are shown on return', async () => {
	const file = writeDeck(talk);
	const {editor, log} = writeEditor('stty -a > "$log.stty"; printf "%s\\n" "$@" > "$log"; echo EDITING; read answer; sed -i "s/Words of the fourth/Edited words/" "$3"');
	const program = start([file, '--slide', '4'], {env: {EDITOR: `${editor} --wait`}});
	const before = await program.waitFor('Words of the fourth');
	program.press('e');
	await program.waitFor('EDITING');
	expect(program.state()).toEqual({isAlternate: false, isCursorShown: true, isPlain: true});
	expect(readFileSync(`${log}.stty`, 'utf8')).toMatch(/ icanon[^]* echo /);
	const [wait, place, name] = readFileSync(log, 'utf8').split('\n');
	expect([wait, name]).toEqual(['--wait', file]);
	const line = Number(place!.slice(1));
	const lines = talk.split('\n');
	expect(line).toBeGreaterThan(lines.indexOf('- cherry') + 1);
	expect(line).toBeLessThanOrEqual(lines.indexOf('## Fourth') + 1);
	program.press('done\r');
	expect(await program.waitFor('Edited words')).toBe(before.replace('Words of the fourth', 'Edited words').replaceAll(/ +$/gm, ''));
	expect(program.state()).toEqual({isAlternate: true, isCursorShown: false, isPlain: true});
	program.press('h');
	await program.waitFor('3/12');
});

test('an editor that fails, is missing or is not set is told in the footer, and the talk goes on', async () => {
	const {editor} = writeEditor('exit 7');
	for (const [EDITOR, message] of [[editor, 'The editor ended with 7'], ['/nowhere/editor', 'There is no editor'], [undefined, 'Set $EDITOR']] as const) {
		const program = start([writeDeck(talk), '--slide', '2'], {env: {EDITOR, PATH: '/nowhere'}});
		await program.waitFor('2/12');
		program.press('e');
		await program.waitFor(screen => screen.includes(message) && screen.includes('Words of the second'));
		program.press('right');
		await program.waitFor('3/12');
	}
});

test('the terminal may be resized while the editor runs', async () => {
	const {editor} = writeEditor('echo EDITING; read answer');
	const file = writeDeck(talk);
	const program = start([file, '--slide', '2'], {env: {EDITOR: editor}});
	await program.waitFor('2/12');
	program.press('e');
	await program.waitFor('EDITING');
	const from = program.length;
	program.resize(100, 30);
	program.press('done\r');
	const calm = start([file, '--slide', '2'], {columns: 100, rows: 30});
	const wanted = await calm.waitFor('2/12');
	await program.waitFor(screen => screen === wanted);
	expect(program.output(from).indexOf('done')).toBeLessThan(program.output(from).indexOf('\u001B[?1049h'));
});

const isThere = (file: string) => (statSync(file, {throwIfNoEntry: false})?.size ?? 0) > 0;
const logWords = 'printf "<%s>\\n" "$@" > "$log"';

test('a file whose name is a command of the editor comes to it as a file, by its whole path', async () => {
	const folder = writeDeckFolder({'+!touch PWNED.md': '# One\n'});
	const file = path.join(folder, '+!touch PWNED.md');
	for (const [name, words] of Object.entries({vim: ['+1', '--', file], nano: ['+1', '--', file], hx: [`${file}:1`], code: ['--wait', '--goto', `${file}:1`], unknown: ['+1', file]})) {
		const {editor, log} = writeEditor(logWords, name);
		const program = start(['.'], {cwd: folder, env: {EDITOR: editor}});
		await program.waitFor('1/1');
		program.press('e');
		await program.waitFor(() => isThere(log));
		expect(readFileSync(log, 'utf8')).toBe(words.map(word => `<${word}>\n`).join(''));
		program.press('q');
		await program.end();
	}
});

test('quotes in $EDITOR are read as a shell reads them', async () => {
	const {editor, log} = writeEditor(logWords, 'a folder/editor');
	const file = writeDeck('# One\n');
	for (const quoted of [`"${editor}" -a "" 'one more'`, `${editor.replaceAll(' ', '\\ ')} -a '' one\\ more`]) {
		const program = start([file], {env: {EDITOR: quoted}});
		await program.waitFor('1/1');
		program.press('e');
		await program.waitFor(() => isThere(log));
		expect(readFileSync(log, 'utf8')).toBe(`<-a>\n<>\n<one more>\n<+1>\n<${file}>\n`);
		rmSync(log);
		program.press('q');
		await program.end();
	}
});

test('where no editor is named, e says which one it would start, and e again starts it', async () => {
	const {editor, log} = writeEditor(logWords, 'nano');
	const PATH = `${path.dirname(editor)}:${process.env['PATH']}`;
	const program = start([writeDeck(talk), '--slide', '2'], {env: {PATH}});
	await program.waitFor('2/12');
	program.press('e');
	await program.waitFor('No $EDITOR is set: e again starts nano.');
	expect(isThere(log)).toBe(false);
	program.press('e');
	await program.waitFor(() => isThere(log));
	const either = start([writeDeck(talk), '--slide', '2'], {env: {PATH: '/nowhere', VISUAL: '/nowhere/editor', EDITOR: editor}});
	await either.waitFor('2/12');
	rmSync(log);
	either.press('e');
	await either.waitFor(() => isThere(log));
});

test('an $EDITOR that names no program is told, and the talk goes on', async () => {
	for (const [EDITOR, message] of [['  ', 'Set $EDITOR'], ['""', 'names no program'], ['vim "-c', 'A quote is left open']] as const) {
		const program = start([writeDeck(talk), '--slide', '2'], {env: {EDITOR, PATH: '/nowhere'}});
		await program.waitFor('2/12');
		program.press('e');
		await program.waitFor(screen => screen.includes(message) && screen.includes('Words of the second'));
		program.press('right');
		await program.waitFor('3/12');
	}
});

test('Ctrl-C and Ctrl-\\ in an editor that leaves them to the terminal end the editor, and not the talk', async () => {
	const {editor} = writeEditor('echo >> "$log"; echo EDITING $(wc -l < "$log"); exec sleep 60');
	const program = start([writeDeck(talk), '--slide', '2'], {env: {EDITOR: editor}});
	await program.waitFor('2/12');
	for (const [time, key, message] of [[1, 'ctrl-c', 'The editor was ended by SIGINT'], [2, '\u001C', 'The editor was ended by SIGQUIT']] as const) {
		program.press('e');
		await program.waitFor(`EDITING ${time}`);
		program.press(key);
		await program.waitFor(screen => screen.includes(message) && screen.includes('Words of the second'));
	}

	program.press('right');
	await program.waitFor('3/12');
	program.press('ctrl-c');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});

test('a talk that is ended while the editor runs takes nothing more of the terminal', async () => {
	const {editor} = writeEditor('echo EDITING; read answer; echo LEFT');
	const program = start([writeDeck(talk)], {env: {EDITOR: editor}});
	await program.waitFor('1/12');
	program.press('e');
	await program.waitFor('EDITING');
	program.kill('SIGTERM');
	program.press('done\r');
	expect(await program.end()).toEqual({exitCode: 143, signal: 0});
	expect(program.text().trim().split('\n')).toEqual(['EDITING', 'done', 'LEFT']);
	expect(program.state()).toEqual({isAlternate: false, isCursorShown: true, isPlain: true});
});

test.each(['e', 'ctrl-z'])('%s right before the end does nothing any more, however late the terminal answers', async key => {
	const {editor} = writeEditor('echo EDITING');
	const program = start([writeDeck(talk)], {env: {EDITOR: editor}, isSilent: true});
	await program.waitFor('1/12');
	program.press(key, 'ctrl-c');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
	expect(program.text().trim()).toBe('');
	expect(program.output().split('\u001B[?1049h')).toHaveLength(2);
});

test('e twice in one piece opens the editor once, and a run stands until that is closed', async () => {
	const {editor, log} = writeEditor('echo EDITING >> "$log"; cat "$log"; sleep 0.5; echo LEFT >> "$log"');
	const program = start(['practise', writeDeck(practiceDeck)], {env: {EDITOR: editor}});
	await program.waitFor('1/12');
	program.press('ee');
	await program.waitFor('EDITING');
	await program.waitFor('1/12');
	program.press('right', 'ctrl-c');
	await program.end();
	expect(readFileSync(log, 'utf8')).toBe('EDITING\nLEFT\n');
	expect(keptRuns(program.home).runs[0]!.visits[0]!.pausedMs).toBeGreaterThanOrEqual(500);
});
