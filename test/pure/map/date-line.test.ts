/** Maps, places and routes across the date line: where west is more than east, and where a way goes over the edge of the world. */
import {expect, test} from 'vitest';
import type {LonLat, Map as MapBlock} from '../../../src/deck/block.ts';
import {readMap} from '../../../src/deck/fence/map/map.ts';
import {lineText} from '../../../src/draw/line.ts';
import {BrailleCanvas, layers} from '../../../src/draw/map/ground/braille-canvas.ts';
import {arrangeMap} from '../../../src/draw/map/draw-map.ts';
import {drawRoute} from '../../../src/draw/map/ground/draw-ground.ts';
import {fitProjector} from '../../../src/draw/map/ground/projection.ts';
import {routeLine} from '../../../src/draw/map/ground/route-line.ts';
import {atlasFor} from '../test-atlas.ts';

const read = (text: string) => {
	const {block, problems} = readMap({text: `alt: x\n${text}`, position: {file: 'deck.md', line: 1, column: 1}});
	return {map: block as MapBlock, told: problems.map(({message}) => message)};
};

const pacific = ['bounds: [120, -45, -110, 60]', 'places:', '  - {name: Tokyo, at: [139.7, 35.7]}', '  - {name: Honolulu, at: [-157.9, 21.3]}', '  - {name: Apia, at: [-171.8, -13.8]}', '  - {name: Portland, at: [-122.7, 45.5]}'].join('\n');

test('bounds whose west is more than their east cross the date line', () => {
	const {map, told} = read(pacific);
	expect(told).toEqual([]);
	expect(map.bounds).toEqual([120, -45, 250, 60]);
});

test('a place is outside only if it lies outside on both sides of the date line', () => {
	expect(read(`${pacific}\n  - {name: Chicago, at: [-87.6, 41.9]}\n  - {name: Delhi, at: [77.2, 28.6]}`).told).toEqual(["Chicago lies outside the map's bounds, where only some screens show it.", 'Delhi lies outside the map.']);
});

test.each([
	{columns: 44, rows: 19},
	{columns: 72, rows: 15},
	{columns: 140, rows: 46},
])('a place that the bounds miss by little is on the map and nothing is said, at %o', size => {
	const {map, told} = read('bounds: [160, -50, -150, 10]\nplaces: [{name: Papeete, at: [-149.6, -17.5]}, {name: Pole, at: [170, -53]}]');
	expect(told).toEqual([]);
	const [west, south, east, north] = map.bounds;
	expect([west, north]).toEqual([160, 10]);
	expect([east, -south]).toEqual([expect.closeTo(211.4, 1), expect.closeTo(54.2, 1)]);
	const text = arrangeMap(map, size, atlasFor(map.bounds, '110m'), [])!.frame.lines.map(lineText).join('\n');
	expect(text).toContain('Papeete');
	expect(text).toContain('Pole');
});

test('bounds that were written the wrong way round are still a slip', () => {
	expect(read('bounds: [28, 53, 14, 57]').told[0]).toContain('west edge east of its east edge');
	expect(read('bounds: [41, 35, -11, 66]').told[0]).toContain('west edge east of its east edge');
	expect(read('bounds: [14, 53, 14, 57]').told[0]).toContain('west edge');
	expect(read('bounds: [-30, -58, -31, 80]').told).toEqual([]);
});

test.each([
	{columns: 72, rows: 15},
	{columns: 140, rows: 46},
])('places on both sides of the date line stand in their order from west to east at %o', size => {
	const {map} = read(pacific);
	const lines = arrangeMap(map, size, atlasFor(map.bounds, '110m'), [])!.frame.lines.map(lineText);
	const columnOf = (name: string) => Math.max(...lines.map(line => line.indexOf(name)));
	const columns = ['Tokyo', 'Apia', 'Honolulu', 'Portland'].map(columnOf);
	expect(columns.every(column => column >= 0)).toBe(true);
	expect(columns).toEqual(columns.toSorted((a, b) => a - b));
});

test('bounds taken from the places are the small box across the date line, not the world', () => {
	const {map} = read('places: [{name: Suva, at: [178.4, -18.1]}, {name: Apia, at: [-171.8, -13.8]}]');
	const [west, , east] = map.bounds;
	expect(east - west).toBeLessThan(20);
	expect(west).toBeLessThan(178.4);
	expect(east).toBeGreaterThan(188.2);
	expect(read('places: [{name: A, at: [-100, 10]}, {name: B, at: [20, 10]}, {name: C, at: [100, 10]}]').map.bounds.map(Math.sign)).toEqual([-1, -1, 1, 1]);
});

const size = {width: 160, height: 80};
const worldWide = {bounds: [-180, -58, 180, 80], projection: 'equirectangular'} as const;
const routeOf = (...points: readonly LonLat[]) => ({label: 'Way', state: 'open', points, cites: []}) as const;

test('a route from Japan to America crosses the Pacific, not Europe', () => {
	const projector = fitProjector(worldWide, size.width, size.height);
	const course = routeLine(routeOf([139.7, 35.7], [-118.2, 34]), projector);
	const [japan, america] = [projector.point([139.7, 35.7])!, projector.point([-118.2, 34])!];
	expect(course.every(([x]) => x >= japan[0] - 1 || x <= america[0] + 1)).toBe(true);
	expect(course.at(-1)![0]).toBeCloseTo(america[0], 1);
});

test('a route over the edge of the world is drawn in two pieces', () => {
	const canvas = new BrailleCanvas(size.width / 2, size.height / 4);
	const projector = fitProjector(worldWide, canvas.width, canvas.height);
	const route = routeOf([139.7, 35.7], [-118.2, 34]);
	drawRoute(canvas, route, routeLine(route, projector));
	const columns = Array.from({length: canvas.width}, (_column, x) => Array.from({length: canvas.height}, (_row, y) => canvas.layerAt(x, y)).includes(layers.route));
	const [japan, america] = [projector.point([139.7, 35.7])!, projector.point([-118.2, 34])!];
	expect(columns.slice(Math.ceil(america[0]) + 4, Math.floor(japan[0]) - 4)).not.toContain(true);
	expect(columns.slice(Math.ceil(japan[0]) + 2, -10)).not.toContain(false);
	expect(columns.filter(Boolean).length).toBeGreaterThan(20);
});

test('a route that leaves the map and comes back elsewhere leaves a gap', () => {
	const canvas = new BrailleCanvas(80, 16);
	const projector = fitProjector({bounds: [0, 40, 20, 50], projection: 'equirectangular'}, canvas.width, canvas.height);
	const route = routeOf([2, 45], [2, 30], [40, 30], [40, 45], [18, 45]);
	drawRoute(canvas, route, routeLine(route, projector).filter(([x, y]) => x >= 0 && y >= 0 && x < canvas.width && y < canvas.height));
	const columns = Array.from({length: canvas.width}, (_column, x) => Array.from({length: canvas.height}, (_row, y) => canvas.layerAt(x, y)).includes(layers.route));
	expect(columns.slice(40, 120)).not.toContain(true);
	expect([columns.slice(0, 40).includes(true), columns.slice(120).includes(true)]).toEqual([true, true]);
});

test('on a map across the date line a route runs straight over it', () => {
	const bounds = [120, -45, 250, 60] as const;
	const projector = fitProjector({bounds, projection: 'equirectangular'}, size.width, size.height);
	const course = routeLine(routeOf([140, 35], [180, 42], [-122.5, 37.8]), projector);
	course.slice(1).forEach(([x], index) => expect(Math.abs(x - course[index]![0])).toBeLessThan(3));
});
