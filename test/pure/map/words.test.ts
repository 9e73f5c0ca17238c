/** Where a map has no room it is told in words, which a page never cuts in the middle of what is told. */
import {expect, test} from 'vitest';
import type {Map as MapBlock} from '../../../src/deck/block.ts';
import {describePicture} from '../../../src/draw/picture/describe-picture.ts';
import {lineText, lineWidth} from '../../../src/draw/line.ts';
import {drawMap} from '../../../src/draw/map/draw-map.ts';
import {paginate} from '../../../src/draw/slide/page/paginate.ts';
import {kaliningradMap} from '../picture-blocks.ts';
import {atlasFor} from '../test-atlas.ts';

const block: MapBlock = {
	...kaliningradMap,
	alt: 'Kaliningrad lies between Poland and Lithuania on the coast of the Baltic, cut off from the rest of Russia, so that every lorry to it crosses a border or goes by sea.',
	places: [
		{name: 'Kaliningrad', at: [20.5, 54.7], notes: ['The fleet has its base here', 'Its harbour does not freeze in winter, and so it is used all the year round'].map(text => ({text, cites: [2]})), cites: [1]},
		{name: 'Vilnius', at: [25.3, 54.7], notes: [{text: 'The government sits here and asks for more soldiers than it is given', cites: [4]}], cites: []},
	],
	routes: [{label: 'The railway line to the exclave', state: 'threatened', points: [[27, 54.5], [20.6, 54.7]], cites: [5]}],
};

test.each([
	{columns: 36, rows: 9},
	{columns: 36, rows: 11},
	{columns: 40, rows: 7},
	{columns: 52, rows: 8},
	{columns: 20, rows: 12},
])('at %o each page of words begins with something new', size => {
	const lines = drawMap(block, size, atlasFor(block.bounds, '110m'));
	for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
	const told = lines.map(lineText).join(' ').replaceAll(/\s+/g, ' ').trim();
	expect(told).toBe(describePicture(block).replaceAll(/\s+/g, ' ').trim());
	const pages = paginate(lines, size.rows);
	expect(pages.length).toBeGreaterThan(1);
	const longest = Math.max(...describePicture(block).split('\n').map(fact => fact.length)) / (size.columns - 8);
	if (longest < size.rows) for (const start of pages.slice(1)) expect(lineText(lines[start]!)).toMatch(/^•/);
});

test('words that fit are set without gaps', () => {
	const lines = drawMap({...block, places: []}, {columns: 23, rows: 40}, atlasFor(block.bounds, '110m'));
	expect(lines.map(lineText)).not.toContain('');
});
