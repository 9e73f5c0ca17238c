/** A sitting keeps its records whatever happens to the disk meanwhile, or says that it cannot. */
import {appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeEach, expect, onTestFinished, test} from 'vitest';
import {createKeeper} from '../../../src/commands/session/keep-records.ts';

let folder: string;
let file: string;
beforeEach(() => {
	const parent = mkdtempSync(path.join(tmpdir(), 'lectern-keeper-'));
	folder = path.join(parent, 'state', 'deck');
	file = path.join(folder, 'runs.jsonl');
	onTestFinished(() => rmSync(parent, {recursive: true}));
});

const records = [{n: 0}, {n: 1}, {n: 2}, {n: 3}, {n: 4}];
const keeping = (count: number, written = 0, id = 'a') => ({file: 'runs', id, written, records: records.slice(0, count)}) as const;
const kept = () => readFileSync(file, 'utf8').trim().split('\n').map(line => (JSON.parse(line) as {n: number}).n);

test('each record is written once, and reaches the disk itself', async () => {
	const keeper = createKeeper(folder);
	for (const count of [0, 1, 1, 3, 5, 5]) expect(keeper.keep(keeping(count))).toBe('');
	expect(kept()).toEqual([0, 1, 2, 3, 4]);
	expect(await keeper.settled()).toBe('');
	expect(keeper.keptId()).toBe('a');
});

test('a run that is gone on with is written from where the file ends', () => {
	mkdirSync(folder, {recursive: true});
	writeFileSync(file, '{"n":0}\n{"n":1}\n');
	const keeper = createKeeper(folder);
	expect(keeper.keep(keeping(3, 2))).toBe('');
	expect(kept()).toEqual([0, 1, 2]);
});

test('a folder that was deleted meanwhile is made again, with all that this sitting has to keep, and that is told', () => {
	for (const [written, remove] of [[0, path.dirname], [2, (name: string) => name]] as const) {
		mkdirSync(folder, {recursive: true});
		if (written > 0) writeFileSync(file, '{"n":0}\n{"n":1}\n');
		const keeper = createKeeper(folder);
		keeper.keep(keeping(3, written));
		rmSync(remove(folder), {recursive: true});
		expect(keeper.keep(keeping(3, written))).toBe('');
		expect(keeper.keep(keeping(4, written))).toBe('What was kept of this deck was deleted meanwhile; this run is kept anew.');
		expect(kept()).toEqual([0, 1, 2, 3]);
		expect(keeper.keep(keeping(5, written))).toBe('');
		expect(kept()).toEqual([0, 1, 2, 3, 4]);
	}
});

test('a run whose file was deleted before it went on is kept whole', () => {
	const keeper = createKeeper(folder);
	expect(keeper.keep(keeping(3, 2))).toContain('deleted meanwhile');
	expect(kept()).toEqual([0, 1, 2]);
});

test('what another program adds, and a file put in the place of this one with its lines in it, is no loss', () => {
	const keeper = createKeeper(folder);
	keeper.keep(keeping(2));
	appendFileSync(file, '{"n":9}\n');
	expect(keeper.keep(keeping(3))).toBe('');
	writeFileSync(`${file}.new`, readFileSync(file));
	renameSync(`${file}.new`, file);
	expect(keeper.keep(keeping(4))).toBe('');
	expect(kept()).toEqual([0, 1, 9, 2, 3]);
});

test('a file that another program began anew gets all records of this sitting', () => {
	const keeper = createKeeper(folder);
	keeper.keep(keeping(2));
	rmSync(file);
	writeFileSync(file, '{"n":9}\n');
	expect(keeper.keep(keeping(3))).toContain('deleted meanwhile');
	expect(kept()).toEqual([9, 0, 1, 2]);
});

test('that nothing can be kept is told before there is anything to keep, and leaves nothing behind', () => {
	expect(createKeeper(folder).keep(keeping(0))).toBe('');
	expect(readdirSync(folder)).toEqual([]);
	rmSync(folder, {recursive: true});
	writeFileSync(folder, 'a file in its place');
	const keeper = createKeeper(folder);
	expect(keeper.keep({...keeping(0), file: 'drill'})).toMatch(/^This drill cannot be kept: E/);
	expect(keeper.keep({...keeping(0), file: 'drill'})).toBe('');
	expect(keeper.keep({...keeping(1), file: 'drill'})).toMatch(/^This drill cannot be kept: E/);
	rmSync(folder);
	expect(keeper.keep({...keeping(2), file: 'drill'})).toBe('');
	expect(readFileSync(path.join(folder, 'drill.jsonl'), 'utf8')).toBe('{"n":0}\n{"n":1}\n');
});

test.skipIf(process.getuid?.() === 0)('a file that may not be written is told at once too', () => {
	mkdirSync(folder, {recursive: true});
	writeFileSync(file, '');
	chmodSync(file, 0o400);
	expect(createKeeper(folder).keep(keeping(0))).toMatch(/^This run cannot be kept: EACCES/);
	expect(existsSync(file)).toBe(true);
});
