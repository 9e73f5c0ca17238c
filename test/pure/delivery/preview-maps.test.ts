/** On the speaker's screen a map is drawn small, with less beside it than the room sees. */
import {expect, test} from 'vitest';
import {previewMaps} from '../../../src/draw/console/preview-maps.ts';
import {drawMap} from '../../../src/draw/map/draw-map.ts';
import {lineText} from '../../../src/draw/line.ts';
import type {MapDrawer} from '../../../src/draw/space.ts';
import {kaliningradMap} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

const atlas = atlasFor(kaliningradMap.bounds, '50m');
const draw: MapDrawer = (map, size, sides) => drawMap(map, size, atlas, sides);
const isDrawn = (drawer: MapDrawer, columns: number, rows: number) => drawer(kaliningradMap, {columns, rows}, ['Russia'])!.map(lineText).filter(line => /[\u2801-\u28ff]/.test(line)).length >= rows - 2;

test('from some 30 columns and 8 rows on it is drawn, where the room would be told it in words', () => {
	expect([[30, 8], [42, 8], [46, 11]].map(([columns, rows]) => isDrawn(previewMaps(draw), columns!, rows!))).toEqual([true, true, true]);
	expect([[30, 8], [42, 8], [46, 11]].map(([columns, rows]) => isDrawn(draw, columns!, rows!))).toEqual([false, false, false]);
});

test('a map alone numbers no names, as nothing says what the numbers mean', () => {
	const text = previewMaps(draw)({...kaliningradMap, places: Array.from({length: 9}, (_place, index) => ({name: `A long name ${index}`, at: [20 + index / 50, 54.7] as const, notes: [], cites: []}))}, {columns: 30, rows: 8}, ['Russia'])!.map(lineText).join('\n');
	expect(text).toContain('A long name');
	expect(text.replaceAll(/A long name \d/g, '')).not.toMatch(/\d/);
});

test('a drawer has one drawer for previews, so that what was laid out with it is known again', () => {
	expect(previewMaps(draw)).toBe(previewMaps(draw));
});
