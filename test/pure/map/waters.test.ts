/** The name of a water stands at its place, else its number does and the key has the name, else the words say that it is not on the map. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {LonLat, Map as MapBlock} from '../../../src/deck/block.ts';
import {lineText} from '../../../src/draw/line.ts';
import {arrangeMap, type ArrangedMap} from '../../../src/draw/map/draw-map.ts';
import {LandGrid} from '../../../src/draw/map/ground/land-grid.ts';
import {fitProjector} from '../../../src/draw/map/ground/projection.ts';
import {emptyMap} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

type Waters = Readonly<Record<string, LonLat>>;

const maps: readonly (readonly [string, MapBlock['bounds'], Waters])[] = [
	['the Horn of Africa', [32, -3, 56, 20], {'Gulf of Aden': [48, 12.3], 'Red Sea': [39.5, 17.5], 'Indian Ocean': [52, 2], 'Bab el-Mandeb': [43.35, 12.6]}],
	['Malacca', [94, -4, 110, 10], {'Strait of Malacca': [100, 4], 'South China Sea': [106.5, 5], 'Andaman Sea': [96.5, 8.5]}],
	['the Andaman Sea', [88, 4, 104, 20], {'Andaman Sea': [96, 11], 'Bay of Bengal': [90, 14], 'Gulf of Thailand': [101.5, 10]}],
	['Sumatra', [90, -8, 112, 14], {'Andaman Sea': [96, 11], 'Strait of Malacca': [99.5, 4.5]}],
	['the Mediterranean', [-6, 30, 37, 46], {'Mediterranean Sea': [18, 35], 'Adriatic Sea': [15.5, 43], 'Aegean Sea': [25, 38], 'Black Sea': [34, 43.5]}],
	['the Great Lakes', [-93, 40.5, -75, 49.5], {'Lake Superior': [-87.5, 47.6], 'Lake Erie': [-81.2, 42.2], 'Lake Toba': [-90, 46]}],
];

const sizes = [
	{columns: 72, rows: 15},
	{columns: 72, rows: 18},
	{columns: 101, rows: 27},
	{columns: 140, rows: 46},
];

function mapOf(bounds: MapBlock['bounds'], waters: Waters): MapBlock {
	return {...emptyMap, bounds, projection: 'equirectangular', waters: Object.entries(waters).map(([name, at]) => ({name, at}))};
}

const spell = (lines: readonly (readonly {readonly text: string}[])[]) => lines.map(lineText as never).join(' ');

/** Where a water's name or number stands: its box and the cell of it nearest to its place, the place's cell and dot, and the dots between. */
function whereIs(name: string, at: LonLat, {frame, notes}: ArrangedMap, block: MapBlock) {
	const [columns, rows] = [lineText(frame.lines[0]!).length, frame.lines.length];
	const dot = fitProjector(block, columns * 2, rows * 4).point(at)!;
	const spot = [Math.floor(dot[0] / 2), Math.floor(dot[1] / 4)] as const;
	const number = /(\d+) $/.exec(notes.map(lineText).join('   ').split(name)[0]!.trimEnd() + ' ')?.[1];
	const label = frame.names.find(({written}) => spell(written.lines) === name) ?? frame.names.find(({written}) => spell(written.lines) === number);
	if (!label) return undefined;
	const {column, row, columns: width, rows: height} = label.box;
	const nearest = [Math.min(Math.max(spot[0], column), column + width - 1), Math.min(Math.max(spot[1], row), row + height - 1)] as const;
	const away = Math.hypot(dot[0] - Math.min(Math.max(dot[0], column * 2), (column + width) * 2), dot[1] - Math.min(Math.max(dot[1], row * 4), (row + height) * 4));
	return {spot, nearest, dot, away, box: label.box};
}

/** Whether there is no land within so many dots of a place. */
function isOpen(land: LandGrid, [x, y]: readonly [number, number], radius: number): boolean {
	for (let dy = -radius; dy <= radius; dy++) for (let dx = -radius; dx <= radius; dx++) if (Math.hypot(dx, dy) <= radius && land.ownerAt(Math.round(x + dx), Math.round(y + dy)) !== -1) return false;
	return true;
}

for (const [title, bounds, waters] of maps) {
	test.each(sizes)(`on a map of ${title} each water's name or number is at its place at %o`, size => {
		const block = mapOf(bounds, waters);
		const atlas = atlasFor(bounds, '50m');
		const drawn = arrangeMap(block, size, atlas, [])!;
		const [width, height] = [lineText(drawn.frame.lines[0]!).length * 2, drawn.frame.lines.length * 4];
		const land = new LandGrid(atlas, fitProjector(block, width, height), width, height);
		for (const [name, at] of Object.entries(waters)) {
			const found = whereIs(name, at, drawn, block);
			const words = drawn.notes.map(lineText).join(' ');
			if (!found) {
				expect(words).toMatch(new RegExp(`[Nn]ot on the map: .*${name}`));
				continue;
			}
			// On a wide water a name may be moved a little farther, but it stays nearer to its place than the coast does.
			const [across, down] = [Math.abs(found.nearest[0] - found.spot[0]), Math.abs(found.nearest[1] - found.spot[1])];
			const isNear = (across <= 2 && down <= 1) || isOpen(land, found.dot, found.away);
			expect([name, isNear]).toEqual([name, true]);
			if (land.ownerAt(Math.round(found.dot[0]), Math.round(found.dot[1])) !== -1) continue;
			let wet = 0;
			for (let y = found.box.row * 4; y < (found.box.row + found.box.rows) * 4; y++) for (let x = found.box.column * 2; x < (found.box.column + found.box.columns) * 2; x++) if (land.ownerAt(x, y) === -1) wet++;
			expect([name, wet / (found.box.columns * found.box.rows * 8) > 0.6]).toEqual([name, true]);
		}
	});
}

test('no water is lost: its name is on the map, in the key, or said not to be there', () => {
	const name = fc.stringMatching(/^[A-Z][a-z]{3,11} Sea$/);
	const at = fc.tuple(fc.double({min: -10, max: 45, noNaN: true}), fc.double({min: 25, max: 50, noNaN: true}));
	const waters = fc.uniqueArray(fc.record({name, at}), {maxLength: 6, selector: water => water.name});
	fc.assert(
		fc.property(waters, fc.record({columns: fc.integer({min: 24, max: 120}), rows: fc.integer({min: 8, max: 40})}), (list, size) => {
			const block = {...mapOf([-6, 30, 37, 46], {}), waters: list};
			const drawn = arrangeMap(block, size, atlasFor(block.bounds, '110m'), []);
			if (!drawn) return;
			const words = [...drawn.frame.names.map(({written}) => spell(written.lines)), drawn.notes.map(lineText).join(' ')].join(' ').replaceAll(/\s+/g, ' ');
			for (const water of list) expect(words).toContain(water.name);
		}),
		{numRuns: 60},
	);
});
