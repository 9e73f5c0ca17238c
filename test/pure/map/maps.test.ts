/** Maps are drawn apart from what asks for them, each once. */
import {expect, test} from 'vitest';
import {createMaps} from '../../../src/commands/maps/maps.ts';
import {emptyMap, kaliningradMap} from '../picture-blocks.ts';

const size = {columns: 72, rows: 15};

test('a map is waited for, and then there with a drawer of its own', async () => {
	const maps = createMaps();
	const before = maps.drawer.get();
	expect(before(kaliningradMap, size, [])).toBeUndefined();
	expect(before(kaliningradMap, {...size}, [])).toBeUndefined();
	let changes = 0;
	maps.drawer.subscribe(() => changes++);
	await maps.settled();
	expect(changes).toBe(1);
	expect(maps.drawer.get()).not.toBe(before);
	expect(maps.drawer.get()(kaliningradMap, size, [])).toHaveLength(15);
	await maps.settled();
	expect(changes).toBe(1);
});

test('a drawing is kept by what is drawn, its size and the sides, not by its place in the file', async () => {
	const maps = createMaps();
	const draw = (...words: Parameters<ReturnType<typeof maps.drawer.get>>) => maps.drawer.get()(...words);
	draw(kaliningradMap, size, []);
	await maps.settled();
	expect(draw({...kaliningradMap, position: {file: 'other', line: 9, column: 1}}, size, [])).toBe(draw(kaliningradMap, size, []));
	expect(draw(kaliningradMap, {columns: 90, rows: 15}, [])).toBeUndefined();
	expect(draw({...kaliningradMap, alt: 'another'}, size, [])).toBeUndefined();
	expect(draw(kaliningradMap, size, ['a side'])).toBeUndefined();
	await maps.settled();
});

test('of too many that wait, the newest are drawn', async () => {
	const maps = createMaps();
	const widths = Array.from({length: 30}, (_, index) => 40 + index);
	for (const columns of widths) maps.drawer.get()({...emptyMap, bounds: kaliningradMap.bounds}, {columns, rows: 10}, []);
	await maps.settled();
	expect(maps.drawer.get()({...emptyMap, bounds: kaliningradMap.bounds}, {columns: 69, rows: 10}, [])).toBeDefined();
	expect(maps.drawer.get()({...emptyMap, bounds: kaliningradMap.bounds}, {columns: 41, rows: 10}, [])).toBeUndefined();
	await maps.settled();
});

test('geometry that cannot be read is told to who waits', async () => {
	const maps = createMaps();
	maps.drawer.get()({...emptyMap, bounds: undefined as never}, size, []);
	await expect(maps.settled()).rejects.toThrow();
});
