/** The exclave stands where it stands in the world: Lithuania on one side, Poland on the other. */
import {expect, test} from 'vitest';
import {lineText} from '../../../src/draw/line.ts';
import {arrangeMap} from '../../../src/draw/map/draw-map.ts';
import {LandGrid} from '../../../src/draw/map/ground/land-grid.ts';
import {fitProjector} from '../../../src/draw/map/ground/projection.ts';
import {kaliningradMap as block} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

const atlas = atlasFor(block.bounds, '10m');
const sizes = [
	{columns: 72, rows: 11},
	{columns: 72, rows: 15},
	{columns: 101, rows: 27},
	{columns: 140, rows: 46},
];

test.each(sizes)('Kaliningrad lies between Lithuania and Poland at %o', size => {
	const lines = arrangeMap(block, size, atlas, [])!.frame.lines.map(lineText);
	const find = (text: string) => {
		const row = lines.findIndex(line => line.includes(text));
		return {row, column: lines[row]?.indexOf(text) ?? -1};
	};
	const [marker, poland, lithuania] = [find('●'), find('POLAND'), find('LITHUANIA')];
	expect(poland.row).toBeGreaterThan(marker.row);
	expect(lithuania.row).toBeGreaterThanOrEqual(0);
	expect(lithuania.row).toBeLessThan(marker.row);
	expect(lithuania.column).toBeGreaterThan(marker.column);
});

test.each(sizes)('the cells south of the marker are Polish, those north-east of it Lithuanian, at %o', size => {
	const {frame} = arrangeMap(block, size, atlas, [])!;
	const [width, height] = [lineText(frame.lines[0]!).length * 2, frame.lines.length * 4];
	const projector = fitProjector(block, width, height);
	const land = new LandGrid(atlas, projector, width, height);
	const start = projector.point([21.8, 54.7])!;
	const ownersTowards = (dx: number, dy: number) => {
		const seen: string[] = [];
		for (let [x, y] = [Math.round(start[0]), Math.round(start[1])]; x >= 0 && y >= 0 && x < width && y < height; x += dx, y += dy) {
			const name = atlas.countries[land.ownerAt(x, y)]?.name ?? 'water';
			if (seen.at(-1) !== name) seen.push(name);
		}
		return seen;
	};
	expect(ownersTowards(0, 1).slice(0, 2)).toEqual(['Russia', 'Poland']);
	expect(ownersTowards(1, 0).slice(0, 2)).toEqual(['Russia', 'Lithuania']);
});
