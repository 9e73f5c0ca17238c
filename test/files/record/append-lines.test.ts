/** What is kept survives kills, damage, and two programs writing at once. */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {appendLines} from '../../../src/commands/record/append-lines.ts';
import {readReviews, readRunRecords, runsFile, skippedMessages} from '../../../src/commands/record/read-kept.ts';
import {deckFolder, stateFolder} from '../../../src/commands/record/state-folder.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'lectern-record-'))));
afterAll(() => rmSync(folder, {recursive: true}));

test('lines are added, to a file that only the user may read', () => {
	const file = join(folder, 'deep', 'er', 'runs.jsonl');
	appendLines(file, [{a: 1}, {b: 'ü\n'}]);
	appendLines(file, []);
	appendLines(file, [{c: 3}]);
	expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"b":"ü\\n"}\n{"c":3}\n');
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('after a line without an end, a new one is begun', () => {
	const file = join(folder, 'torn.jsonl');
	writeFileSync(file, '{"a":1}\n{"b":');
	appendLines(file, [{c: 3}]);
	expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"b":\n{"c":3}\n');
});

test('a damaged line is skipped, named, and stays in the file', () => {
	const text = '{"v":1,"type":"run-forgotten","run":"x","at":1}\n{"v":1,"type":"ru\n{"v":1,"type":"unmark","run":"x","at":2}\n';
	writeFileSync(runsFile(folder), text);
	const kept = readRunRecords(folder);
	expect(kept.records).toHaveLength(2);
	expect(skippedMessages(kept)).toEqual([`${runsFile(folder)}:2: skipped: not a whole JSON record (the line stays in the file)`]);
	expect(readFileSync(runsFile(folder), 'utf8')).toBe(text);
	expect(readReviews(folder).records).toEqual([]);
});

test('programs that write at once do not mix lines', async () => {
	const file = join(folder, 'shared.jsonl');
	const module = new URL('../../../src/commands/record/append-lines.ts', import.meta.url).href;
	const script = `import {appendLines} from ${JSON.stringify(module)};
for (let n = 0; n < 200; n++) appendLines(${JSON.stringify(file)}, [{who: Number(process.argv[1]), n, pad: 'x'.repeat(n * 7)}]);`;
	const ends = [1, 2, 3].map(who => {
		const child = spawn('node', ['--input-type=module', '-e', script, String(who)], {stdio: 'ignore'});
		return new Promise(done => child.on('exit', done));
	});
	expect(await Promise.all(ends)).toEqual([0, 0, 0]);
	const lines = readFileSync(file, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as {who: number; n: number});
	for (const who of [1, 2, 3]) expect(lines.filter(line => line.who === who).map(line => line.n)).toEqual(Array.from({length: 200}, (_each, n) => n));
});

test('the state folder follows XDG, and a relative setting counts for nothing', () => {
	expect(stateFolder({XDG_STATE_HOME: '/s', HOME: '/h'})).toBe('/s/lectern');
	expect(stateFolder({XDG_STATE_HOME: 's', HOME: '/h'})).toBe('/h/.local/state/lectern');
	expect(stateFolder({HOME: '/h'})).toBe('/h/.local/state/lectern');
});

test('each deck has a folder that its id cannot lead out of', () => {
	expect(deckFolder('/s', 'Missile Shield')).toMatch(/^\/s\/missile-shield-[0-9a-f]{12}$/);
	for (const id of ['../../etc', '..', '/', '', '\u0000', 'a/../..']) expect(deckFolder('/s', id)).toMatch(/^\/s\/[a-z0-9-]+$/);
	expect(deckFolder('/s', 'a b')).not.toBe(deckFolder('/s', 'a-b'));
	expect(deckFolder('/s', folder)).toBe(deckFolder('/s', `${folder}/deep/..`));
});
