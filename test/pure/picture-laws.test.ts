/** Laws that every picture keeps at any size. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Chart, RelationArrow, Relations, Timeline} from '../../src/deck/block.ts';
import {relationKinds} from '../../src/deck/fence/relations.ts';
import {drawChart} from '../../src/draw/picture/chart.ts';
import {describePicture} from '../../src/draw/picture/describe-picture.ts';
import {lineText, lineWidth} from '../../src/draw/line.ts';
import {drawMeter} from '../../src/draw/practice/report/meter.ts';
import {drawRelations} from '../../src/draw/picture/relations.ts';
import {drawSparkline} from '../../src/draw/practice/report/sparkline.ts';
import {drawTimeline} from '../../src/draw/picture/timeline.ts';
import {relations, timeline} from './picture-blocks.ts';

const common = {position: {file: 'test.md', line: 1, column: 1}, step: 0, alt: 'Words.'} as const;
const word = fc.stringMatching(/^[a-zé日]{1,14}$/);
const phrase = fc.array(word, {minLength: 1, maxLength: 9}).map(words => words.join(' '));
const cites = fc.array(fc.integer({min: 1, max: 40}), {maxLength: 3});
const columns = fc.integer({min: 1, max: 200});

const anyTimeline: fc.Arbitrary<Timeline> = fc
	.array(fc.record({when: fc.option(phrase, {nil: undefined}), side: fc.option(word, {nil: undefined}), claim: phrase, cites}), {maxLength: 9})
	.map(events => ({...common, type: 'timeline', events}) as Timeline);

const anyRelations: fc.Arbitrary<Relations> = fc.uniqueArray(phrase, {minLength: 1, maxLength: 4}).chain(parties =>
	fc
		.array(
			fc.record({
				from: fc.constantFrom(...parties),
				to: fc.constantFrom(...parties),
				kind: fc.constantFrom(...relationKinds),
				says: fc.option(phrase, {nil: undefined}),
				what: phrase,
				cites,
			}),
			{maxLength: 6},
		)
		.map(arrows => ({...common, type: 'relations', parties, arrows}) as Relations),
);

const anyChart: fc.Arbitrary<Chart> = fc
	.array(fc.record({label: phrase, value: fc.double({min: -1e6, max: 1e6, noNaN: true}).map(value => Math.round(value * 10) / 10), cites}), {maxLength: 6})
	.map(bars => ({...common, type: 'chart', unit: 'km', bars}) as Chart);

test('no line of a timeline, of relations or of a chart is wider than asked', () => {
	fc.assert(
		fc.property(anyTimeline, anyRelations, anyChart, columns, fc.nat({max: 60}), (events, arrows, bars, width, fill) => {
			const room = {rows: 40, fill};
			const lines = [...drawTimeline(events, width, undefined, room), ...drawRelations(arrows, width, undefined, room), ...drawChart(bars, width, room)];
			// A character of two columns cannot stand in one.
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(Math.max(width, 2));
		}),
		{numRuns: 300},
	);
});

test('a picture that is to fill rows takes no more of them, unless it needs more, and more the more there are', () => {
	fc.assert(
		fc.property(anyTimeline, anyRelations, anyChart, fc.integer({min: 20, max: 200}), fc.nat({max: 60}), (events, arrows, bars, width, fill) => {
			const draws = [(rows: number) => drawTimeline(events, width, undefined, {rows: 60, fill: rows}), (rows: number) => drawRelations(arrows, width, undefined, {rows: 60, fill: rows}), (rows: number) => drawChart(bars, width, {rows: 60, fill: rows})];
			for (const draw of draws) {
				const height = draw(fill).length;
				const least = draw(0).length;
				expect(height).toBeLessThanOrEqual(Math.max(fill, least));
				expect(draw(fill + 1).length).toBeGreaterThanOrEqual(height);
			}
		}),
		{numRuns: 60},
	);
});

test('nothing that is claimed is lost in a drawing', () => {
	const lost = (text: string, lines: readonly string[]) => text.split(' ').filter(part => !lines.join(' ').includes(part));
	fc.assert(
		fc.property(fc.integer({min: 24, max: 200}), fc.nat({max: 60}), (width, fill) => {
			const events = drawTimeline(timeline, width, undefined, {fill}).map(lineText);
			for (const {claim, when} of timeline.events) expect(lost(`${claim} ${when ?? 'not dated'}`, events)).toEqual([]);
			const arrows = drawRelations(relations, width, undefined, {rows: 5, fill}).map(lineText);
			for (const {what, kind} of relations.arrows) expect(lost(`${what} ${kind}`, arrows)).toEqual([]);
		}),
	);
});

test('an arrow says what is done: the deck\'s own words, else a verb that agrees with one party or with several', () => {
	const arrow = {from: 'Town', to: 'Province', kind: 'asks', what: 'a bridge', cites: []} as const;
	const told = (changes: Partial<RelationArrow>) => ({...relations, parties: ['Town', 'Province', 'Town and Port'], arrows: [{...arrow, ...changes}]});
	for (const columns of [40, 76, 116, 196]) {
		const shown = (changes: Partial<RelationArrow>) => drawRelations(told(changes), columns).map(lineText).join(' ');
		expect(shown({})).toMatch(/ asks /);
		expect(shown({from: 'Town and Port'})).toMatch(/ ask /);
		expect(shown({says: 'would be glad of'})).toMatch(/ would be glad of /);
		expect(shown({says: 'would be glad of'})).not.toContain('asks');
	}
	expect(describePicture(told({kind: 'wants'}))).toContain('• Town wants of Province: a bridge');
	expect(describePicture(told({from: 'Town and Port'}))).toContain('• Town and Port ask Province: a bridge');
	expect(describePicture(told({says: 'would be glad of'}))).toContain('• To Province, Town would be glad of: a bridge');
});

test('words too long for an arrow stand below it', () => {
	const says = 'has always wished with all its heart for';
	const lines = drawRelations({...relations, arrows: [{...relations.arrows[0]!, says}]}, 50).map(lineText);
	expect(lines.join(' ').replaceAll(/[\s│]+/g, ' ')).toContain(says);
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(50);
});

test('a meter is exactly as wide as asked and marks its budget once', () => {
	fc.assert(
		fc.property(fc.double({min: 0, max: 1e4, noNaN: true}), fc.double({min: 0, max: 1e4, noNaN: true}), columns, (value, budget, width) => {
			const line = drawMeter({value, budget, columns: width});
			expect(lineWidth(line)).toBe(width);
			expect(lineText(line).match(/[┃╋]/g)).toHaveLength(1);
		}),
	);
});

test('a sparkline has a column for each of the newest values', () => {
	fc.assert(
		fc.property(fc.array(fc.double({min: -9, max: 9, noNaN: true})), columns, (values, width) => {
			expect(lineWidth(drawSparkline(values, {columns: width}))).toBe(Math.min(values.length, width));
		}),
	);
});

test('relations stand closer when rows are few, and lose nothing', () => {
	const heights = [100, 13, 11].map(rows => drawRelations(relations, 72, undefined, {rows, fill: rows}).length);
	expect(heights[0]).toBeGreaterThan(heights[1]!);
	expect(heights[1]).toBeGreaterThan(heights[2]!);
});

test('a description tells every fact in order', () => {
	expect(describePicture(timeline).split('\n')).toEqual([
		'How the bridge came about.',
		'• 1998, Town: The council asks for a bridge ¶1',
		'• Last year, Town, Province: Both agree to share the cost of the bridge over the river ¶2 ¶3',
		'• Last year, Province: The money is set aside ¶3',
		'• Not dated, Ferry: The ferry warns that it will close',
		'• Wednesday: Work begins ¶4',
	]);
	expect(describePicture(relations).split('\n')).toContain('• Province refuses Town: a bridge without toll ¶2');
});
