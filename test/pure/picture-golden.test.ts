/** Pictures as frames in files, at the room that slides of three terminal sizes leave, with and without looks. */
import {expect, test} from 'vitest';
import {drawChart} from '../../src/draw/picture/chart.ts';
import {type Line, lineText} from '../../src/draw/line.ts';
import {drawMap} from '../../src/draw/map/draw-map.ts';
import {drawRelations} from '../../src/draw/picture/relations.ts';
import {drawTimeline} from '../../src/draw/picture/timeline.ts';
import {chart, kaliningradMap, relations, routesMap, timeline} from './picture-blocks.ts';
import {atlasFor} from './test-atlas.ts';

const sizes = [
	['80x24', {columns: 72, rows: 15}],
	['120x40', {columns: 101, rows: 27}],
	['200x60', {columns: 140, rows: 46}],
] as const;

const pictures: Readonly<Record<string, (size: {columns: number; rows: number}) => readonly Line[]>> = {
	kaliningrad: size => drawMap(kaliningradMap, size, atlasFor(kaliningradMap.bounds, '10m')),
	routes: size => drawMap(routesMap, size, atlasFor(routesMap.bounds, '50m')),
	timeline: ({columns, rows}) => drawTimeline(timeline, columns, undefined, {rows, fill: rows}),
	relations: ({columns, rows}) => drawRelations(relations, columns, undefined, {rows, fill: rows}),
	chart: ({columns, rows}) => drawChart(chart, columns, {rows, fill: rows}),
};

for (const [name, draw] of Object.entries(pictures)) {
	for (const [size, room] of sizes) {
		test(`${name} at ${size} looks as it was accepted`, async () => {
			const lines = draw({...room});
			await expect(plain(lines)).toMatchFileSnapshot(`../golden/pictures/${name}-${size}.txt`);
			await expect(withLooks(lines)).toMatchFileSnapshot(`../golden/pictures/${name}-${size}.looks.txt`);
		});
	}
}

function plain(lines: readonly Line[]): string {
	return `${lines.map(line => lineText(line).trimEnd()).join('\n')}\n`;
}

/** Each run of text as `role(text)`, with `+` for bold and `/` for italics after the role. */
function withLooks(lines: readonly Line[]): string {
	const look = (line: Line) =>
		line
			.filter(({text}) => text.trim() !== '')
			.map(({text, role, isBold, isItalic}) => `${role}${isBold ? '+' : ''}${isItalic ? '/' : ''}(${text.trim()})`)
			.join(' ');
	return `${lines.map(look).join('\n')}\n`;
}
