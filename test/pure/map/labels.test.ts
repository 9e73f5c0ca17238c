/** Names stand clear of what is drawn round them, with colour and without. */
import {expect, test} from 'vitest';
import type {Map as MapBlock} from '../../../src/deck/block.ts';
import {type Line, lineText} from '../../../src/draw/line.ts';
import {BrailleCanvas, layers} from '../../../src/draw/map/ground/braille-canvas.ts';
import {arrangeMap} from '../../../src/draw/map/draw-map.ts';
import {placeWritings} from '../../../src/draw/map/label/name-writings.ts';
import {emptyMap, kaliningradMap} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

const size = {columns: 72, rows: 15};

/** Nothing but shaded land, with a town in it. */
const inland: MapBlock = {
	...emptyMap,
	bounds: [62, 56, 78, 62],
	projection: 'equirectangular',
	countries: [{name: 'Russia', shape: 'Russia', style: 'shaded', side: 'Russia'}],
	places: [{name: 'Surgut', at: [73.4, 61.2], side: 'Russia', notes: [], cites: [1]}],
	hasLegend: false,
};

const draw = (block: MapBlock, room = size) => arrangeMap(block, room, atlasFor(block.bounds, '50m'), ['Russia'])!.frame;

/** Which dots of a cell are set, as bits of the braille code: 0x09 the top row, 0xc0 the bottom row. */
const dotsAt = (lines: readonly Line[], column: number, row: number) => {
	const code = (lineText(lines[row] ?? [])[column] ?? ' ').codePointAt(0)!;
	return code >= 0x28_00 && code <= 0x28_ff ? code - 0x28_00 : 0;
};

test('a name on a fill has a blank cell on either side, and no dot touches it from above or below', () => {
	const {lines, names} = draw(inland);
	expect(names.map(({written}) => lineText(written.lines[0]!))).toEqual(['Surgut\u00A0¶1', 'RUSSIA']);
	expect(lines.map(lineText).join('')).toMatch(/[\u2801-\u28ff]{20}/);
	for (const {box} of names) {
		for (const column of [box.column - 1, box.column + box.columns]) expect(dotsAt(lines, column, box.row)).toBe(0);
		for (let column = box.column; column < box.column + box.columns; column++) {
			expect(dotsAt(lines, column, box.row - 1) & 0xc0).toBe(0);
			expect(dotsAt(lines, column, box.row + 1) & 0x09).toBe(0);
		}
	}
});

test('a coast, a border or a route near a name stays', () => {
	const canvas = new BrailleCanvas(6, 3);
	const {shade, water, border, coast, outline, route, none} = layers;
	const all = [shade, water, border, coast, outline, route];
	for (let x = 0; x < canvas.width; x++) for (let y = 0; y < canvas.height; y++) canvas.plot(x, y, all[x % 6]!, 'land');
	canvas.clearFill({column: 2, row: 1, columns: 2, rows: 1});
	const row = (y: number) => Array.from({length: canvas.width}, (_dot, x) => canvas.layerAt(x, y));
	for (const y of [0, 2, 9, 11]) expect(row(y)).toEqual([...all, ...all]);
	for (const y of [3, 5, 8]) expect(row(y)).toEqual([...all, none, none, border, coast, outline, route]);
});

test('a town’s name is in the colour of words and bold, its mark in the colour of its side', () => {
	const {lines} = draw(inland);
	const parts = lines.flat();
	expect(parts.find(({text}) => text.includes('Surgut'))).toMatchObject({role: 'text', isBold: true});
	expect(parts.find(({text}) => text.includes('●'))).toMatchObject({role: 'shape1', isBold: true});
});

test('a town’s name keeps its citations however it is written', () => {
	const writings = placeWritings({name: 'New Harbour', at: [0, 0], notes: [], cites: [2, 14]});
	for (const {lines} of writings) expect(lines.map(lineText).join(' ').replaceAll('\u00A0', ' ')).toBe('New Harbour ¶2 ¶14');
	expect(writings.map(({lines}) => lines.length)).toEqual([1, 2, 2]);
});

test('the name of a shaded country is bold, that of an outlined one is not', () => {
	const parts = draw(kaliningradMap).lines.flat();
	expect(parts.find(({text}) => text.includes('LITHUANIA'))!.isBold ?? false).toBe(false);
	expect(draw(inland).lines.flat().find(({text}) => text.includes('RUSSIA'))).toMatchObject({role: 'side1', isBold: true});
});

test('a country that is too small to be seen is named beside its place', () => {
	const block: MapBlock = {...emptyMap, bounds: [0, 30, 30, 45], countries: [{name: 'Malta', shape: 'Malta', style: 'outlined'}, {name: 'Andorra', shape: 'Andorra', style: 'shaded'}]};
	const drawn = arrangeMap(block, size, atlasFor(block.bounds, '50m'), [])!;
	expect(drawn.frame.names.map(({written}) => lineText(written.lines[0]!))).toEqual(['MALTA', 'ANDORRA']);
	expect(drawn.frame.key).toEqual([]);
});

test('a country that the map does not show is said not to be on it', () => {
	const block: MapBlock = {...emptyMap, countries: [{name: 'Brazil', shape: 'Brazil', style: 'outlined'}]};
	expect(arrangeMap(block, size, atlasFor(block.bounds, '50m'), [])!.notes.map(lineText)).toEqual(['Not on the map: BRAZIL']);
});

test('the lines of a name in two lines are centred on one another', () => {
	const block: MapBlock = {...emptyMap, bounds: [-8, 40, 14, 56], countries: [{name: 'Federal Republic', shape: 'Germany', style: 'outlined'}]};
	const lines = draw(block, {columns: 60, rows: 14}).lines.map(lineText);
	const row = lines.findIndex(line => line.includes('FEDERAL'));
	expect(row).toBeGreaterThanOrEqual(0);
	if (!lines[row]!.includes('REPUBLIC')) expect(Math.abs(lines[row]!.indexOf('FEDERAL') + 3.5 - (lines[row + 1]!.indexOf('REPUBLIC') + 4))).toBeLessThanOrEqual(0.5);
});

/** Oil from the Gulf to Europe, round a small shaded land. */
const suez: MapBlock = {
	...emptyMap,
	bounds: [-25, -40, 65, 55],
	projection: 'equirectangular',
	countries: [
		{name: 'Egypt', shape: 'Egypt', style: 'shaded', side: 'Egypt'},
		{name: 'United Kingdom', shape: 'United Kingdom', style: 'outlined'},
		{name: 'France', shape: 'France', style: 'outlined'},
	],
	places: [
		{name: 'Suez', at: [32.55, 29.97], notes: [], cites: [7]},
		{name: 'Sèvres', at: [2.2, 48.8], notes: [], cites: [3]},
	],
	routes: [
		{label: 'Through Suez', state: 'closed', points: [[50, 27], [57, 24], [45, 12], [33, 29], [20, 35], [0, 38], [-8, 44], [-3, 50]], cites: [7]},
		{label: 'Round the Cape', state: 'open', points: [[57, 22], [50, -10], [30, -36], [10, -30], [-18, 10], [-12, 40], [-4, 49]], cites: [7]},
	],
};

test.each([[72, 19], [82, 25], [100, 33], [120, 40], [168, 48]] as const)('at %i x %i a small shaded land keeps its shading, both lands beside it are named, and a town’s citation stands behind its name', (columns, rows) => {
	const {frame, notes} = arrangeMap(suez, {columns, rows}, atlasFor(suez.bounds, '50m'), ['Egypt'])!;
	expect(frame.shaded).toEqual(['Egypt']);
	expect(notes.map(lineText).join()).toContain('⢕⢕⢕ Egypt');
	expect(frame.key.filter(({name}) => /KINGDOM|FRANCE/.test(lineText(name)))).toEqual([]);
	const text = frame.lines.map(lineText).join('\n');
	expect(text).toContain('Suez\u00A0¶7');
	expect(text).toContain('Sèvres\u00A0¶3');
});

test('the legend explains no shading that is not seen, and the land is named', () => {
	const block: MapBlock = {...emptyMap, bounds: [-10, 30, 40, 60], countries: [{name: 'Malta', shape: 'Malta', style: 'shaded', side: 'Malta'}], hasLegend: true};
	const {frame, notes} = arrangeMap(block, size, atlasFor(block.bounds, '50m'), ['Malta'])!;
	expect(frame.shaded).toEqual([]);
	expect(notes.map(lineText)).toEqual([]);
	expect(frame.names.map(({written}) => lineText(written.lines[0]!))).toEqual(['MALTA']);
});

test('names leave a shaded land at least half of its shading, or as much as makes a large one known', () => {
	const bare = draw({...suez, countries: suez.countries.slice(0, 1), places: [], hasLegend: false}, {columns: 100, rows: 33});
	const crowd = {...suez, countries: suez.countries.slice(0, 1), places: [24, 26, 28, 30].map(y => ({name: `Well ${y}`, at: [29, y] as const, notes: [], cites: []}))};
	const shadedCells = (lines: readonly Line[]) => lines.flat().filter(({role}) => role === 'shape1').reduce((sum, {text}) => sum + text.length, 0);
	expect(shadedCells(draw(crowd, {columns: 100, rows: 33}).lines)).toBeGreaterThanOrEqual(shadedCells(bare.lines) / 2 - 4);
});

test('a screen of 60 by 18 shows the map, its words beside it', () => {
	const {layout, frame} = arrangeMap(suez, {columns: 52, rows: 12}, atlasFor(suez.bounds, '50m'), ['Egypt'])!;
	expect([layout.words, frame.lines.length]).toEqual(['beside', 12]);
});

test.each([7, 8, 9, 10])('on %i rows a town’s name does not stand right beside the mark of another town', rows => {
	const {names, markers} = arrangeMap(suez, {columns: 42, rows, isBare: true}, atlasFor(suez.bounds, '50m'), ['Egypt'])!.frame;
	for (const [index, town] of ['Suez', 'Sèvres'].entries()) {
		const box = names.find(({written}) => lineText(written.lines[0]!).startsWith(town))?.box;
		const other = markers[1 - index]!;
		if (box && other.row >= box.row && other.row < box.row + box.rows) expect([box.column - 1, box.column - 2, box.column + box.columns, box.column + box.columns + 1]).not.toContain(other.column);
	}
});
