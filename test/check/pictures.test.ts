/** What stands in pictures, tables and big numbers is judged as a reader takes it: with its unit, its row, its caption. */
import {describe, expect, test} from 'vitest';
import type {RuleName} from '../../src/check/rule-name.ts';
import {problemsIn, told} from './check-text.ts';

const article = `TURKU, 5 May 1996 (Harbour Review) - In 1956 President Ivar Sund of Finland took the ferry company, whose tolls were mostly Swedish.

The tolls were to pay for a dam on the Oulu, Sund said.

Reserves fell by 57 million marks in September and by 279 million in November. In July they had risen by 20 million.

Finland sank 47 ships, and the canal stayed closed until April 1957.

Passengers fell from 12 million to 10.5 million a year.`;
const source = 'language: en\npublisher: Harbour Review\nparagraphs: [{gist: Sund takes the ferries}, {gist: Tolls for a dam}, {gist: Reserves}, {gist: 47 ships sunk}, {gist: Passengers}]';
const textRules: readonly RuleName[] = ['cites', 'figures', 'names', 'background'];
const toldOf = (slide: string, rules = textRules) => told(problemsIn({deck: `## A slide\n\n${slide}\n`, source, article}, rules).filter(({message}) => !message.startsWith('No slide uses')));
const chart = (bars: string, alt = 'Reserves rose and fell.') => `\`\`\`chart\nalt: ${alt}\nunit: million marks\nbars: [${bars}]\n\`\`\``;

describe('a chart', () => {
	test('counts in its unit, and tells with signs what rose and what fell', () => {
		expect(toldOf(chart('{label: July, value: 20, cites: [3]}, {label: September, value: -57, cites: [3]}'))).toEqual([]);
		expect(toldOf(chart('{label: July, value: 20, cites: [3]}, {label: September, value: -75, cites: [3]}'))).toEqual(['10:73 ¶3 does not say 75 million.']);
		expect(toldOf(chart('{label: July, value: -20, cites: [3]}, {label: September, value: 57, cites: [3]}'))).toEqual(['10:30 ¶3 tells 20 million as a rise, and this as a fall.', '10:73 ¶3 tells 57 million as a fall, and this as a rise.']);
	});

	test('of losses alone may show them without signs', () => {
		expect(toldOf(chart('{label: September, value: 57, cites: [3]}, {label: November, value: 279, cites: [3]}'))).toEqual([]);
	});

	test('shows a fall beside rises with a minus, unless its numbers are sums', () => {
		expect(toldOf(chart('{label: July, value: 20, cites: [3]}, {label: September, value: 57, cites: [3]}'))).toEqual(['10:72 ¶3 tells 57 million as a fall, and other bars rise.']);
		expect(toldOf(chart('{label: Before, value: 12, cites: [5]}, {label: Now, value: 10.5, cites: [5]}', 'Passengers fell.').replace('million marks', 'million'))).toEqual([]);
		expect(toldOf(`${chart('{label: July, value: 20, cites: [3]}')}\n\n${chart('{label: September, value: 57, cites: [3]}, {label: November, value: 279, cites: [3]}')}`)).toEqual([]);
	});

	test.each([
		['Reserves fell twice, and rose once', []],
		['Reserves fell, then rose', []],
		['Reserves fell three times', ['5:13 This says “fell three times”, and the chart has 2 bars that fall.']],
		['Reserves fell twice, then rose twice', ['5:30 This says “rose twice”, and the chart has 1 bar that rises.']],
	])('has as many bars that rise and fall as its title says: %s', (title, expected) => {
		const bars = chart('{label: July, value: 20, cites: [3]}, {label: September, value: -57, cites: [3]}, {label: November, value: -279, cites: [3]}');
		expect(told(problemsIn({deck: `---\nsource: source.yaml\n---\n\n## ${title}\n\n${bars}\n`, source, article}, ['figures']))).toEqual(expected);
	});

	test('may have its citation below it, or be background by what stands there', () => {
		expect(toldOf(`${chart('{label: September, value: -57}, {label: November, value: -279}')}\n\nChange of the reserves [¶3](#p3)`)).toEqual([]);
		expect(toldOf(`${chart('{label: September, value: -5}, {label: November, value: -9}')}\n\nAs the bank counted [background](#background)`)).toEqual([]);
		expect(toldOf(chart('{label: September, value: -57}'))).toEqual(['10:16 This claim has no citation.']);
		const bare = {deck: `## A slide\n\n${chart('{label: September, value: -57}')}\n`, source, article};
		expect(problemsIn(bare, ['cites']).find(({message}) => message.includes('no citation'))?.hint).toBe('cite its paragraph, as `cites: [3]`, or in a line below the picture');
	});

	test('has no other numbers in its alternative text than in its bars', () => {
		const bars = '{label: September, value: -57, cites: [3]}, {label: November, value: -279, cites: [3]}';
		expect(toldOf(chart(bars, 'Reserves fell by 57 in September and by 279 in November.'))).toEqual([]);
		expect(toldOf(chart(bars, 'Reserves fell by 57 in September and by 297 in November.'))).toEqual(['8:46 ¶3 does not say 297.']);
	});
});

describe('a table', () => {
	const table = (...rows: readonly string[]) => `| Side | Ships |\n| --- | --: |\n${rows.join('\n')}`;

	test('has labels for a head, and judges each row by what that row cites', () => {
		expect(toldOf(table('| Finland | 47 [¶4](#p4) |', '| Sund | 0 [background](#background) |'))).toEqual([]);
		expect(toldOf(table('| Finland | 47 [¶4](#p4) |', '| Sund | 20 million |'))).toEqual([]);
		expect(toldOf(table('| Finland | 74 [¶4](#p4) |'))).toEqual(['9:13 ¶4 does not say 74.']);
		expect(toldOf(table('| Finland | 47 [¶4](#p4) |', '| Sund | 48 |'))).toEqual(['10:10 The article does not say 48.']);
	});

	test('counts in the unit at the head of its column or row', () => {
		expect(toldOf('| | Before | Now |\n| --- | --: | --: |\n| Passengers, million [¶5](#p5) | 12 | 10.5 |')).toEqual([]);
		expect(toldOf('| When | Million marks |\n| --- | --: |\n| September [¶3](#p3) | 57 |\n| November [¶3](#p3) | 297 |')).toEqual(['10:24 ¶3 does not say 297.']);
	});
});

describe('a number in big letters', () => {
	test('belongs to the words below it', () => {
		expect(toldOf('# 279\n\nmillion marks [¶3](#p3)')).toEqual([]);
		expect(toldOf('# 297\n\nmillion marks [¶3](#p3)')).toEqual(['7:3 ¶3 does not say 297 million.']);
	});

	test('as a title too', () => {
		expect(told(problemsIn({deck: '# 279\n\nmillion marks [¶3](#p3)\n\n---\n\n## 57\n\nmillion marks [¶3](#p3)', source, article}, ['figures']))).toEqual([]);
	});
});

test('a rounded number is near the article’s', () => {
	expect(toldOf('- Nearly 280 million marks in November [¶3](#p3)')).toEqual([]);
	expect(toldOf('- 280 million marks in November [¶3](#p3)')).toHaveLength(1);
	expect(toldOf('- Nearly 300 million marks in November [¶3](#p3)')).toHaveLength(1);
});

describe('a year', () => {
	test('may come from the paragraphs above, where the cited one names none beside the month', () => {
		expect(toldOf('- In November 1956 reserves fell by 279 million marks [¶3](#p3)')).toEqual([]);
	});

	test.each(['- In November 1957 reserves fell [¶3](#p3)', '- In November 1996 reserves fell [¶3](#p3)', '- In April 1956 the canal was closed [¶4](#p4)'])('that the article does not mean is told: %s', claim => {
		expect(toldOf(claim)).toHaveLength(1);
	});
});

test('a plural that begins a sentence is no name where the article writes it small', () => {
	expect(toldOf('- Tolls went on rising, and reserves fell in September [¶3](#p3)', ['names'])).toEqual([]);
});

test('a question may name somebody whose side its answer names', () => {
	const players = '---\n\n## Who\n\n```players\n- {name: Ivar Sund, side: Finland, cites: [1]}\n```\n\n---\n\n## Questions\n\n<!-- kind: questions -->\n\n';
	expect(toldOf(`${players}- Why did Sund sink ships?\n\n  Finland sank 47 [¶4](#p4)`, ['names'])).toEqual([]);
	expect(toldOf(`${players}- Why did Sund lose passengers?\n\n  They fell to 10.5 million [¶5](#p5)`, ['names'])).toEqual(['21:11 ¶5 does not name Sund.']);
});

describe('a picture', () => {
	const map = (place: string) => `\`\`\`map\nalt: ${place} and the ships.\nbounds: [18, 58, 32, 66]\nplaces: [{name: ${place}, at: [25, 65], cites: [4]}]\nroutes: [{label: Past ${place}, state: closed, points: [[25, 65], [20, 60]], cites: [4]}]\n\`\`\``;

	test('places on a map what the cited paragraph need not name, but the article must', () => {
		expect(toldOf(map('Oulu'), ['names', 'cites'])).toEqual([]);
		expect(toldOf(map('Ouln'), ['names']).length).toBeGreaterThan(0);
	});

	const toldOfWay = (label: string, state: string, between: string) => {
		const lines = `Ethiopia sells power to Kenya and Sudan. The line to Kenya is open${between}the one through Sudan has been closed since the war there.`;
		const slide = `## Lines\n\n\`\`\`map\nalt: Lines of power.\nbounds: [22, -5, 48, 33]\nroutes: [{label: ${label}, state: ${state}, points: [[38, 9], [36, -1]], cites: [1]}]\n\`\`\``;
		return told(problemsIn({deck: slide, source: 'language: en\nparagraphs: [{gist: Lines}]', article: lines}, ['cites']));
	};

	test.each([
		['Line to Kenya', 'open', []],
		['Line to Sudan', 'closed', []],
		['Line to Sudan', 'threatened', []],
		['Line to Sudan', 'open', ['10:18 ¶1 tells “Line to Sudan” as closed, and this as open.']],
		['Line to Kenya', 'closed', ['10:18 ¶1 tells “Line to Kenya” as open, and this as closed.']],
		['The old line', 'closed', []],
	])('draws no way otherwise than the article tells it: %s, %s', (label, state, expected) => {
		expect(toldOfWay(label, state, '; ')).toEqual(expected);
	});

	test.each([', and ', ', but ', ' while ', '. '])('knows one clause from the next by “%s”', between => {
		expect([toldOfWay('Line to Kenya', 'open', between), toldOfWay('Line to Sudan', 'open', between)]).toEqual([[], ['10:18 ¶1 tells “Line to Sudan” as closed, and this as open.']]);
	});

	test('points at the row in which a name stands, though others name it before, and tells it once', () => {
		const relations = '```relations\nalt: Sund asks Finland; Finland refuses.\nparties: [Sund, Finland]\narrows:\n  - {from: Sund, to: Finland, kind: asks, what: for a dam, cites: [2]}\n  - {from: Finland, to: Sund, kind: refuses, what: to pay for it, cites: [2]}\n```';
		expect(toldOf(relations, ['names'])).toEqual(['12:12 ¶2 does not name Finland.']);
	});
});
