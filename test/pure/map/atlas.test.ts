/** Geometry comes from the nearest source that covers the map, and is read once. */
import {expect, test} from 'vitest';
import {createAtlases} from '../../../src/commands/maps/atlas.ts';
import type {Atlas} from '../../../src/draw/map/atlas/atlas.ts';
import {coverBounds} from '../../../src/draw/map/atlas/bounds.ts';
import {clipLine, clipRing} from '../../../src/draw/map/atlas/clip.ts';
import {findAtlas} from '../../../src/draw/map/atlas/find-atlas.ts';
import {simplifyLine} from '../../../src/draw/map/atlas/simplify-line.ts';
import {emptyMap} from '../picture-blocks.ts';

const atlas = (bounds: Atlas['bounds']): Atlas => ({bounds: coverBounds(bounds), countries: [], coasts: [], borders: [], lakes: []});

test('an atlas serves a map that it covers, unless it is far coarser', () => {
	const near = atlas([10, 50, 20, 60]);
	const world = atlas([-180, -60, 180, 80]);
	expect(findAtlas([world, near], {bounds: [10, 50, 20, 60]})).toBe(near);
	expect(findAtlas([world, near], {bounds: [11, 51, 19.5, 59]})).toBe(near);
	expect(findAtlas([near], {bounds: [9, 50, 20, 60]})).toBeUndefined();
	expect(findAtlas([world], {bounds: [10, 50, 20, 60]})).toBeUndefined();
});

test('a map outside the shipped cut is cut from the whole world, once', async () => {
	const atlases = createAtlases();
	const map = {...emptyMap, bounds: [-60, -35, -50, -28] as const};
	expect(atlases.atHand(map)).toBeUndefined();
	const [first, second] = [await atlases.load(map), await atlases.load(map)];
	expect(first.countries.map(({name}) => name)).toContain('Uruguay');
	expect(second).toBe(first);
	expect(atlases.atHand(map)).toBe(first);
});

test('rings and lines are cut at the edge of a box', () => {
	const square = [[0, 0], [10, 0], [10, 10], [0, 10]] as const;
	const cut = clipRing(square, [5, 5, 20, 20]);
	expect(Math.min(...cut.map(([x]) => x))).toBe(5);
	expect(Math.max(...cut.map(([, y]) => y))).toBe(10);
	expect(clipRing(square, [50, 50, 60, 60])).toEqual([]);
	expect(clipLine([[-5, 5], [5, 5], [15, 5]], [0, 0, 10, 10])).toEqual([[[0, 5], [5, 5], [10, 5]]]);
});

test('a simplified line keeps its ends and its corners', () => {
	expect(simplifyLine([[0, 0], [1, 0.001], [2, 0], [2, 2]], 0.1)).toEqual([[0, 0], [2, 0], [2, 2]]);
});
