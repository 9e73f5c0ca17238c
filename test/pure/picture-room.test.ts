/** Pictures and tables use the room that they are given. */
import {expect, test} from 'vitest';
import type {Chart, Relations, Timeline} from '../../src/deck/block.ts';
import {lineText} from '../../src/draw/line.ts';
import {drawChart} from '../../src/draw/picture/chart.ts';
import {drawRelations} from '../../src/draw/picture/relations.ts';
import {timelineDown} from '../../src/draw/picture/timeline-down.ts';
import {themes} from '../../src/draw/theme/themes.ts';

const common = {position: {file: 'test.md', line: 1, column: 1}, step: 0, alt: 'Words.'} as const;
const chart: Chart = {...common, type: 'chart', unit: 'tonnes', bars: [{label: 'Sunday', value: 12_000, cites: []}, {label: 'Monday', value: -3500.25, cites: []}]};
const text = (lines: readonly (Parameters<typeof lineText>[0])[]) => lines.map(line => lineText(line).trimEnd());

test('a chart groups digits, and draws values below zero to the other side of one line', () => {
	const [sunday, monday] = text(drawChart(chart, 72));
	expect(sunday).toContain('█ 12,000 tonnes');
	expect(monday).toContain(' -3,500.25 tonnes');
	expect(monday!.lastIndexOf('█')).toBeLessThan(sunday!.indexOf('█'));
});

test('a chart with air parts its bars by an empty row, and with more makes them two rows thick', () => {
	const bars = (air: number) => text(drawChart(chart, 72, air)).map(line => (line === '' ? '' : line.includes('█') ? 'bar' : 'label'));
	expect([0, 1, 2].map(bars)).toEqual([['bar', 'bar'], ['bar', '', 'bar'], ['bar', 'bar', '', 'bar', 'bar']]);
});

test('the rail of a timeline that runs down stands beside every row of its events, the last too', () => {
	const events: Timeline['events'] = ['Monday', 'Friday'].map(when => ({when, claim: 'words that are long enough to need a second row here', cites: []}));
	for (const line of text(timelineDown(events, 40, []))) expect(line).toMatch(/^.{7}[●○│]/);
});

test('relations of three parties stay a picture on a screen of 80 columns', () => {
	const block: Relations = {...common, type: 'relations', parties: ['Pakistan', 'NATO', 'Russia'], arrows: [{from: 'Russia', to: 'NATO', kind: 'allows', what: 'transit', cites: []}]};
	expect(text(drawRelations(block, 72)).join('\n')).toMatch(/│ Pakistan +│ +│ NATO +│ +│ Russia +│/);
});

test('without colours no border, mark or fill is underlined', () => {
	const {looks} = themes.plain;
	expect((['shape1', 'shape2', 'shape3', 'land', 'shade', 'water', 'rule', 'accent', 'muted'] as const).filter(role => looks[role].isUnderlined)).toEqual([]);
});
