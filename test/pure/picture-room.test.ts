/** Pictures and tables use the room that they are given. */
import {expect, test} from 'vitest';
import {deckOf} from './markdown.ts';
import type {Chart, Relations, Timeline} from '../../src/deck/block.ts';
import {type Line, lineText} from '../../src/draw/line.ts';
import {drawChart} from '../../src/draw/picture/chart.ts';
import {drawRelations} from '../../src/draw/picture/relations.ts';
import {drawTimeline} from '../../src/draw/picture/timeline.ts';
import {timelineDown} from '../../src/draw/picture/timeline-down.ts';
import {plainSlide} from '../../src/draw/slide/plain-text.ts';
import {themes} from '../../src/draw/theme/themes.ts';
import {blockOf} from './markdown.ts';

const common = {position: {file: 'test.md', line: 1, column: 1}, step: 0, alt: 'Words.'} as const;
const chart: Chart = {...common, type: 'chart', unit: 'tonnes', bars: [{label: 'Sunday', value: 12_000, cites: []}, {label: 'Monday', value: -3500.25, cites: []}]};
const text = (lines: readonly (Parameters<typeof lineText>[0])[]) => lines.map(line => lineText(line).trimEnd());

test('a chart groups digits, and draws values below zero to the other side of one line', () => {
	const [sunday, monday] = text(drawChart(chart, 72));
	expect(sunday).toContain('█ 12,000 tonnes');
	expect(monday).toContain(' -3,500.25 tonnes');
	expect(monday!.lastIndexOf('█')).toBeLessThan(sunday!.indexOf('█'));
});

test('however small beside the others, a value that is not zero has a bar, on its side of the zero line', () => {
	const values = [1_000_000, -1, 0, -1000, 1, -400_000];
	const bars = values.map(value => ({label: 'Some', value, cites: []}));
	for (const columns of [40, 72, 168]) {
		const rows = text(drawChart({...chart, bars}, columns));
		const zero = rows[0]!.indexOf('│');
		expect(zero).toBeGreaterThan(0);
		rows.forEach((row, index) => {
			const [left, right] = [row.slice(0, zero), row.slice(zero + 1)].map(side => /[█▏▎▍▌▋▊▉▐▕]/.test(side));
			expect([row.indexOf('│'), left, right], row).toEqual([zero, values[index]! < 0, values[index]! > 0]);
		});
	}
});

test('a chart of values above zero has no zero line', () => {
	expect(text(drawChart({...chart, bars: [chart.bars[0]!]}, 72)).join('')).not.toContain('│');
});

test('the bars of a chart part and grow thicker with the rows to fill, each with its words at its middle', () => {
	const bars = {...chart, bars: [chart.bars[0]!, {...chart.bars[0]!, label: 'Monday'}]};
	const drawn = (fill: number) => text(drawChart(bars, 168, {fill})).map(line => (line === '' ? '' : line.includes('Sunday') || line.includes('Monday') ? (line.includes('tonnes') ? 'words' : 'label') : line.includes('█') ? 'bar' : '?'));
	expect([2, 3, 8, 15].map(drawn)).toEqual([
		['words', 'words'],
		['words', '', 'words'],
		['bar', 'words', 'bar', '', '', 'bar', 'words', 'bar'],
		['bar', 'bar', 'words', 'bar', 'bar', 'bar', '', '', '', 'bar', 'bar', 'words', 'bar', 'bar', 'bar'],
	]);
});

test('parties with long names stay a picture, their names whole in their boxes', () => {
	const parties = ['Harbour Workers Union', 'Port of Gdansk Authority', 'City Council of Gdansk'];
	const block: Relations = {...common, type: 'relations', parties, arrows: [{from: parties[0]!, to: parties[1]!, kind: 'demands', what: 'a contract', cites: []}]};
	for (const columns of [72, 104, 168]) {
		const drawn = text(drawRelations(block, columns));
		expect(drawn[0]).toMatch(/^┌─+┐ +┌─+┐ +┌─+┐$/);
		const boxes = drawn.slice(1, drawn.findIndex(line => line.startsWith('└'))).map(line => line.split(/│ *│?/).slice(1, -1));
		const names = parties.map((_party, index) => boxes.map(row => row.filter(cell => cell.trim() !== '' || row.length === 3)[index]?.trim() ?? '').join(' ').trim().replaceAll(/ +/g, ' '));
		expect(names).toEqual(parties);
	}
});

test('relations that have no room as a picture, not even without boxes, are a list where that has', () => {
	const parties = ['Town', 'Port', 'City'];
	const arrows = Array.from({length: 4}, (_arrow, index) => ({from: parties[index % 3]!, to: parties[(index + 1) % 3]!, kind: 'demands' as const, what: 'a contract for all of the drivers', cites: []}));
	const drawn = (rows: number) => text(drawRelations({...common, type: 'relations', parties, arrows}, 52, undefined, {rows})).join('\n');
	expect(drawn(13)).toContain('│');
	expect(drawn(9)).not.toContain('│');
	expect(drawn(3)).toContain('│');
});

test('a list of relations leaves no verb alone in a line, and parts its arrows where rows allow', () => {
	const parties = ['Harbour Workers Union', 'Port of Gdansk Authority'];
	const arrows = (['demands', 'refuses'] as const).map(kind => ({from: parties[0]!, to: parties[1]!, kind, what: 'a contract', cites: []}));
	const drawn = (fill: number) => text(drawRelations({...common, type: 'relations', parties, arrows}, 50, undefined, {rows: Math.max(4, fill), fill}));
	expect(drawn(0)).toEqual(['Harbour Workers Union → Port of Gdansk Authority', '  demands a contract', 'Harbour Workers Union → Port of Gdansk Authority', '  ✕ refuses a contract']);
	expect(drawn(5)).toEqual([...drawn(0).slice(0, 2), '', ...drawn(0).slice(2)]);
});

test('the labels of a chart take more columns where their lines would else take more rows than there are', () => {
	const bars = ['January', 'a month with a long name', 'March'].map(label => ({label, value: 12, cites: []}));
	const heights = [3, 4, 24].map(rows => text(drawChart({...chart, bars}, 52, {rows})).length);
	expect(heights).toEqual([3, 4, 4]);
});

test('on a high screen relations have higher boxes and more air, and a timeline longer stems and a heavier line', () => {
	const block: Relations = {...common, type: 'relations', parties: ['Union', 'Port'], arrows: (['demands', 'offers'] as const).map(kind => ({from: 'Union', to: 'Port', kind, what: 'a contract', cites: []}))};
	const [low, high] = [9, 38].map(fill => text(drawRelations(block, 168, undefined, {fill})));
	expect([low, high].map(lines => lines!.findIndex(line => line.startsWith('└')))).toEqual([2, 4]);
	expect(high!.length).toBeGreaterThan(low!.length + 5);
	const events: Timeline = {...common, type: 'timeline', events: ['Monday', 'Friday', 'Sunday'].map(when => ({when, side: 'Union', claim: 'lays down work', cites: []}))};
	const [short, tall] = [4, 38].map(fill => text(drawTimeline(events, 168, undefined, {fill})));
	expect([short!.findIndex(line => line.includes('●╌')), tall!.findIndex(line => line.includes('●╍'))]).toEqual([1, 3]);
	expect(tall!.filter(line => line.startsWith('│')).length).toBe(7);
});

test('the note below a timeline across stands apart from its events where there is a row for it', () => {
	const events = (count: number): Timeline => ({...common, type: 'timeline', events: Array.from({length: count}, (_event, index) => ({when: `Day ${index}`, claim: 'lays down work', cites: []}))});
	for (const count of [3, 9]) expect(text(drawTimeline(events(count), 168, undefined, {fill: 38})).slice(-2)).toEqual(['', 'In the order told; distances mean nothing.']);
});

test('the rail of a timeline that runs down stands beside every row of its events, the last too', () => {
	const events: Timeline['events'] = ['Monday', 'Friday'].map(when => ({when, claim: 'words that are long enough to need a second row here', cites: []}));
	for (const line of text(timelineDown(events, 40, {sides: [], air: 0}))) expect(line).toMatch(/^.{7}[●○│]/);
});

test('relations of three parties stay a picture on a screen of 80 columns', () => {
	const block: Relations = {...common, type: 'relations', parties: ['Pakistan', 'NATO', 'Russia'], arrows: [{from: 'Russia', to: 'NATO', kind: 'allows', what: 'transit', cites: []}]};
	expect(text(drawRelations(block, 72)).join('\n')).toMatch(/│ Pakistan +│ +│ NATO +│ +│ Russia +│/);
});

test('without colours no border, mark or fill is underlined', () => {
	const {looks} = themes.plain;
	expect((['shape1', 'shape2', 'shape3', 'land', 'shade', 'water', 'rule', 'accent', 'muted'] as const).filter(role => looks[role].isUnderlined)).toEqual([]);
});

test('on a large screen the words of few bars and the dates of few events stand in large letters', () => {
	const words = (lines: readonly Line[]) => [...new Set(lines.flatMap(line => line.flatMap(part => part.word?.text ?? [])))];
	const large = {rows: 40, fill: 32, isLarge: true};
	expect(words(drawChart(chart, 168, large))).toEqual(['Sunday', '12,000', 'Monday', '-3,500.25']);
	const zero = drawChart({...chart, bars: [{label: 'Tuesday', value: 0, cites: []}, chart.bars[0]!]}, 168, large);
	// The letters of a label and of a figure without a bar between them do not run together.
	for (const line of zero.filter(one => one.some(part => part.word?.text === 'Tuesday') && one.some(part => part.word?.text === '0'))) expect(lineText(line.slice(line.findIndex(part => part.word?.text === 'Tuesday') + 1, line.findIndex(part => part.word?.text === '0'))).length).toBeGreaterThanOrEqual(3);
	expect(words(drawChart({...chart, bars: Array.from({length: 12}, () => chart.bars[0]!)}, 168, large))).toEqual([]);
	expect(words(drawChart({...chart, bars: [{...chart.bars[0]!, label: '导弹'}]}, 168, large))).toEqual([]);
	const events = (when: readonly string[]): Timeline => ({...common, type: 'timeline', events: when.map(date => ({when: date, claim: 'lays down work', cites: []}))});
	expect(words(drawTimeline(events(['Monday', 'Friday']), 168, undefined, large))).toEqual(['Monday', 'Friday']);
	expect(words(drawTimeline(events(['Monday', 'the Friday before the long weekend']), 168, undefined, large))).toEqual([]);
	const many = events(['Monday', 'Friday', 'Sunday', 'Tuesday', '1640']);
	expect(words(drawTimeline(many, 168, undefined, large)).toSorted()).toEqual(['1640', 'Friday', 'Monday', 'Sunday', 'Tuesday']);
	expect(words(drawTimeline({...many, events: [...many.events, {claim: 'waits', cites: []}]}, 168, undefined, large))).not.toContain('dated');
	expect(words(drawTimeline(events(['Monday', 'Friday', 'Sunday', 'the Friday before the long weekend of the year']), 168, undefined, large))).toEqual([]);
	expect(words(drawTimeline(many, 168, undefined, {...large, fill: 16}))).toEqual([]);
});

test('on a large screen the names of parties stand in large letters in the middle, where all of them have such and find room', () => {
	const block = (parties: readonly string[]): Relations => ({...common, type: 'relations', parties, arrows: [{from: parties[0]!, to: parties[1]!, kind: 'demands', what: 'a contract', cites: []}]});
	const drawn = (parties: readonly string[]) => drawRelations(block(parties), 168, undefined, {rows: 40, fill: 32, isLarge: true});
	const words = (parties: readonly string[]) => [...new Set(drawn(parties).flatMap(line => line.flatMap(part => part.word?.text ?? [])))];
	expect(words(['Union', 'Port'])).toEqual(['Union', 'Port']);
	for (const parties of [['Union', '你好'], ['Harbour Workers Union of the North', 'Port of Gdansk Authority and its owners']]) expect(words(parties)).toEqual([]);
	for (const parties of [['Union', 'Port'], ['Union', '你好']]) {
		const widths = text(drawn(parties)).map(line => [line.search(/\S/), 168 - line.length]).filter(([left]) => left! >= 0);
		expect(Math.abs(Math.min(...widths.map(([left]) => left!)) - Math.min(...widths.map(([, right]) => right!)))).toBeLessThanOrEqual(1);
	}
});

test.each([
	['relations', 'parties: [A, B]\narrows: [{from: A, to: C, kind: asks, what: help}]', 'picture'],
	['chart', 'bars: [{label: a, value: many}]', 'chart'],
	['timeline', 'events: [{when: Monday}]', 'timeline'],
])('of %s of which nothing could be read, it is shown that they are missing, with their words', (kind, yaml, name) => {
	const deck = deckOf(`## One\n\n\`\`\`${kind}\nalt: Who asks whom\n${yaml}\n\`\`\`\n`);
	expect(plainSlide(deck.slides.at(0), deck, {columns: 80, hasNotes: false, step: 0})).toContain(`▧ Who asks whom (the ${name} is missing)`);
});

test('what an arrow to the left says stands at its foot, where the verb is', () => {
	const fence = '## A\n\n```relations\nalt: x\nparties: [Russia, NATO]\narrows:\n  - {from: Russia, to: NATO, kind: asks, what: a system}\n  - {from: NATO, to: Russia, kind: refuses, what: it}\n```';
	const rows = drawRelations(blockOf(fence, 'relations'), 72).map(lineText);
	const after = (verb: string) => rows[rows.findIndex(row => row.includes(verb)) + 1]!;
	expect(after('asks')).toMatch(/│ a system +│/);
	expect(after('refuses')).toMatch(/│ +it │/);
});
