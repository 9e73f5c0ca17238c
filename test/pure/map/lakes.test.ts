/** The larger lakes are water: nothing is shaded there, and their names stand on them. */
import {expect, test} from 'vitest';
import type {LonLat, Map as MapBlock} from '../../../src/deck/block.ts';
import type {Bounds} from '../../../src/draw/map/atlas/bounds.ts';
import {lineText} from '../../../src/draw/line.ts';
import {drawMap} from '../../../src/draw/map/draw-map.ts';
import {LandGrid} from '../../../src/draw/map/ground/land-grid.ts';
import {fitProjector} from '../../../src/draw/map/ground/projection.ts';
import {emptyMap} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

/** The country at a place on a map of these bounds, `water` for none. */
function ownerAt(bounds: Bounds, at: LonLat): string {
	const atlas = atlasFor(bounds, '50m');
	const projector = fitProjector({bounds, projection: 'equirectangular'}, 120, 80);
	const [x, y] = projector.point(at)!;
	return atlas.countries[new LandGrid(atlas, projector, 120, 80).ownerAt(Math.round(x), Math.round(y))]?.name ?? 'water';
}

test.each<[string, LonLat]>([
	['Lake Superior', [-87.5, 47.7]],
	['Lake Michigan', [-87, 43.5]],
	['Lake Victoria', [33, -1]],
	['Lake Tanganyika', [29.6, -6]],
	['Lake Malawi', [34.6, -12.2]],
	['Lake Baikal', [108.2, 53.6]],
	['The Aral Sea', [59.8, 45.2]],
	['Lake Ladoga', [31.4, 60.8]],
	['Lake Balkhash', [73.8, 45.8]],
	['Lake Titicaca', [-69.4, -15.9]],
	['Lake Van', [42.9, 38.6]],
	['The Caspian', [50.5, 42]],
])('%s is water', (_name, [x, y]) => {
	expect(ownerAt([x - 6, y - 4, x + 6, y + 4], [x, y])).toBe('water');
});

test('an island in a lake is land, and so is the land round it', () => {
	expect(ownerAt([-86, 44.5, -80, 47.5], [-82.2, 45.75])).toBe('Canada');
	expect(ownerAt([-93, 41, -75, 50], [-90, 44])).toBe('United States of America');
});

test('a lake of a few dots is left out: it would look like an island', () => {
	expect(ownerAt([-180, -58, 180, 80], [108.2, 53.6])).toBe('Russia');
});

test('no shading covers a lake, and its name stands on it', () => {
	const bounds = [27, -6, 39, 4] as const;
	const block: MapBlock = {...emptyMap, bounds, projection: 'equirectangular', countries: ['Uganda', 'Tanzania', 'Kenya'].map(name => ({name, shape: name, style: 'shaded'})), waters: [{name: 'Lake Victoria', at: [33, -1]}]};
	const lines = drawMap(block, {columns: 60, rows: 24}, atlasFor(bounds, '50m'));
	const row = lines.map(lineText).findIndex(text => text.includes('Lake Victoria') || text.includes('Victoria'));
	expect(row).toBeGreaterThan(6);
	expect(row).toBeLessThan(18);
});
