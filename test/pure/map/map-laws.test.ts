/** Laws that every map keeps, whatever it shows and however small it is. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Map as MapBlock} from '../../../src/deck/block.ts';
import {readMap} from '../../../src/deck/fence/map/map.ts';
import {lineText, lineWidth} from '../../../src/draw/line.ts';
import {arrangeMap, drawMap} from '../../../src/draw/map/draw-map.ts';
import {overlaps} from '../../../src/draw/map/label/label.ts';
import {emptyMap} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

const name = fc.stringMatching(/^[A-Z][a-z]{1,11}( [A-Z][a-z]{1,8})?$/);
const longitude = fc.double({min: -180, max: 180, noNaN: true});
const latitude = fc.double({min: -90, max: 90, noNaN: true});
const cites = fc.array(fc.integer({min: 1, max: 20}), {maxLength: 2});
const at = fc.tuple(longitude, latitude);

const anyBounds = fc
	.tuple(longitude, latitude, fc.double({min: 0.5, max: 360, noNaN: true}), fc.double({min: 0.5, max: 180, noNaN: true}))
	.map(([west, south, width, height]) => [Math.min(west, 179), Math.min(south, 89), Math.min(west, 179) + width, Math.min(90, Math.min(south, 89) + height)] as const);

const anyMap: fc.Arbitrary<MapBlock> = anyBounds.chain(bounds => {
	const near = fc
		.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}))
		.map(([x, y]) => [bounds[0] + (bounds[2] - bounds[0]) * x, bounds[1] + (bounds[3] - bounds[1]) * y] as const);
	return fc.record({
		bounds: fc.constant(bounds),
		projection: fc.constantFrom('conic' as const, 'mercator' as const, 'equirectangular' as const),
		places: fc.array(fc.record({name, at: fc.oneof(near, near, at), notes: fc.constant([]), cites}), {maxLength: 6}),
		waters: fc.array(fc.record({name, at: near}), {maxLength: 2}),
		routes: fc.array(
			fc.record({label: name, state: fc.constantFrom('open' as const, 'closed' as const, 'threatened' as const), points: fc.array(fc.oneof(near, at), {minLength: 2, maxLength: 4}), cites}),
			{maxLength: 2},
		),
	}).map(parts => ({
		...emptyMap,
		...parts,
		countries: [
			{name: 'Russia', shape: 'Russia', style: 'shaded' as const, side: 'East'},
			{name: 'Brazil', shape: 'Brazil', style: 'outlined' as const},
		],
	}));
});

const size = fc.record({columns: fc.integer({min: 1, max: 120}), rows: fc.integer({min: 1, max: 40})});

test('no line is wider than asked, and a drawn map is no higher', () => {
	fc.assert(
		fc.property(anyMap, size, (block, room) => {
			const atlas = atlasFor(block.bounds, '110m');
			const lines = drawMap(block, room, atlas);
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(room.columns);
			if (arrangeMap(block, room, atlas, [])) expect(lines.length).toBeLessThanOrEqual(room.rows);
			else expect(lines.map(lineText).join('').replaceAll(' ', '')).toContain('Anemptymap.');
		}),
		{numRuns: 120},
	);
});

test('names overlap neither one another, nor a marker, nor the edge, and none is lost', () => {
	fc.assert(
		fc.property(anyMap, size, (block, room) => {
			const drawn = arrangeMap(block, room, atlasFor(block.bounds, '110m'), []);
			if (!drawn) return;
			const {frame, notes} = drawn;
			const boxes = [...frame.names.map(({box}) => box), ...frame.markers];
			const columns = lineWidth(frame.lines[0]!);
			boxes.forEach((box, index) => {
				expect(box.column).toBeGreaterThanOrEqual(0);
				expect(box.row).toBeGreaterThanOrEqual(0);
				expect(box.column + box.columns).toBeLessThanOrEqual(columns);
				expect(box.row + box.rows).toBeLessThanOrEqual(frame.lines.length);
				for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
			});
			const named = frame.names.map(({box}) => box);
			for (const box of named) for (const other of named) if (box !== other) expect(overlaps({...box, column: box.column - 2, columns: box.columns + 4}, other)).toBe(false);
			const words = [...frame.names.flatMap(({written}) => written.lines), ...notes].map(lineText).join(' ').replaceAll(/\s+/g, ' ');
			for (const place of block.places) for (const part of place.name.split(' ')) expect(words).toContain(part);
			for (const route of block.routes) expect(words).toContain(route.state);
		}),
		{numRuns: 120},
	);
});

test('any bounds draw or give a problem', () => {
	const edge = fc.double({min: -400, max: 400, noNaN: true});
	fc.assert(
		fc.property(edge, edge, edge, edge, (west, south, east, north) => {
			const {block, problems} = readMap({text: `alt: x\nbounds: [${[west, south, east, north].map(value => value.toFixed(3)).join(', ')}]\n`, position: emptyMap.position});
			if (problems.length > 0) return;
			const map = {...emptyMap, ...(block as MapBlock)};
			expect(drawMap(map, {columns: 60, rows: 20}, atlasFor(map.bounds, '110m')).length).toBeGreaterThan(0);
		}),
		{numRuns: 100},
	);
});
