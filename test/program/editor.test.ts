/** `e` opens the slide in the user's editor and comes back, in the real program. */
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {talk, writeDeck} from './decks.ts';
import {start, temporaryFolder} from './terminal.ts';

function writeEditor(script: string): {readonly editor: string; readonly log: string} {
	const folder = temporaryFolder();
	const editor = path.join(folder, 'editor');
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
		const program = start([writeDeck(talk), '--slide', '2'], {env: {EDITOR}});
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
