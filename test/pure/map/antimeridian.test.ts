/** Lands across the antimeridian are drawn where they lie, without streaks over the map. */
import {expect, test} from 'vitest';
import {BrailleCanvas, layers} from '../../../src/draw/map/ground/braille-canvas.ts';
import type {Bounds} from '../../../src/draw/map/atlas/bounds.ts';
import {fitProjector} from '../../../src/draw/map/ground/projection.ts';
import {strokePaths} from '../../../src/draw/map/ground/stroke.ts';
import {atlasFor} from '../test-atlas.ts';

const regions: readonly (readonly [string, Bounds])[] = [
	['Chukotka', [150, 55, 180, 72]],
	['Alaska', [-180, 50, -140, 72]],
	['Fiji', [170, -22, 180, -12]],
	['the world', [-180, -58, 180, 80]],
	['Antarctica', [-180, -90, 180, -60]],
];

test.each(regions)('no coast of %s jumps across the map', (_, bounds) => {
	const atlas = atlasFor(bounds, '50m');
	const width = bounds[2] - bounds[0];
	for (const line of [...atlas.coasts, ...atlas.borders]) {
		line.slice(1).forEach(([x], index) => expect(Math.abs(x - line[index]![0])).toBeLessThan(Math.max(20, width / 4)));
	}
	const canvas = new BrailleCanvas(80, 24);
	const projector = fitProjector({bounds, projection: 'equirectangular'}, canvas.width, canvas.height);
	strokePaths(canvas, projector.paths(atlas.coasts), {layer: layers.coast, role: 'land'});
	for (let y = 0; y < canvas.height; y++) {
		const row = Array.from({length: canvas.width}, (_dot, x) => (canvas.layerAt(x, y) === layers.none ? ' ' : 'x')).join('');
		expect(Math.max(0, ...row.split(' ').map(run => run.length))).toBeLessThan(canvas.width / 2);
	}
});

test('both ends of Chukotka are land', () => {
	const atlas = atlasFor([150, 55, 180, 72], '50m');
	const russia = atlas.countries.find(({name}) => name === 'Russia')!;
	const longitudes = russia.rings.flat().map(([x]) => x);
	expect(Math.max(...longitudes)).toBeGreaterThan(183);
});
