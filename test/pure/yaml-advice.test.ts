/** What a problem in YAML advises is right when it is followed. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import * as v from 'valibot';
import {flowText, quoteText} from '../../src/deck/yaml/quote-text.ts';
import {readYaml} from '../../src/deck/yaml/yaml-record.ts';
import {blockOf, problemsOf} from './markdown.ts';

const chart = (value: string) => `\`\`\`chart\nalt: x\nbars:\n  - {label: A, value: ${value}}\n\`\`\``;
const players = (rows: string) => `\`\`\`players\n${rows}\n\`\`\``;
const map = (place: string, bounds = 'region: Africa') => `\`\`\`map\nalt: x\n${bounds}\nplaces:\n${place}\n\`\`\``;
const hints = (text: string) => problemsOf(text).map(problem => problem.split(' | ')[1]);

describe('a number', () => {
	test.each([['2,5', '2.5'], ['-2,5', '-2.5'], ['0,125', '0.125'], ['12,5 %', '12.5']])('with a decimal comma (%s) is to have a point', (written, right) => {
		expect(hints(chart(written))).toContain(`write a decimal point: \`${right}\``);
		expect(hints(chart(`"${written}"`))).toEqual([`write a decimal point: \`${right}\``]);
	});

	test.each([['5,150', '5150'], ['1,250,000', '1250000'], ['1,250.5', '1250.5']])('with commas between its thousands (%s) is to have digits alone', (written, right) => {
		expect(hints(chart(written))[0]).toBe(`write digits alone: \`${right}\``);
		expect(hints(chart(`"${written}"`))).toEqual([`write digits alone: \`${right}\``]);
	});

	test.each([['−3', -3], ['"28"', 28], ["'-2.5'", -2.5]])('written as %s is read', (written, value) => {
		expect(blockOf(chart(written), 'chart').bars[0]?.value).toBe(value);
		expect(problemsOf(chart(written))).toEqual([]);
	});

	test('is still none where it is words', () => {
		expect(problemsOf(chart('many'))).toEqual(['4:16 chart `value` is `many`, but should be a number.']);
	});
});

describe('a place', () => {
	test.each([['35.09 E 11.2 N', '[35.09, 11.2]'], ['11.2°N, 35.09°E', '[35.09, 11.2]'], ['70.5 W 33.4 S', '[-70.5, -33.4]'], ['35.09 11.2', '[35.09, 11.2]'], ['35.09, 11.2', '[35.09, 11.2]']])('at %s is to be %s', (written, right) => {
		expect(hints(map(`  - name: A\n    at: ${written}`))).toEqual([`write \`${right}\``]);
	});

	test('in a row loses no half of itself', () => {
		expect(hints(map('  - {name: A, at: 35.09 E, 11.2 N}'))).toContain('write `at: [35.09, 11.2]`');
	});

	test('with decimal commas is told to have points, and is on no map', () => {
		expect(problemsOf(map('  - {name: A, at: [35,09, 11,2]}'))).toEqual(['5:15 map `at` has 4 numbers, but should be two, [longitude, latitude]; a decimal sign is a point.']);
		expect(problemsOf(map('  - {name: A, at: [35.09, 11.2, 7]}'))).toEqual(['5:15 map `at` has 3 numbers, but should be two, [longitude, latitude].']);
	});

	test('in brackets is to have numbers alone', () => {
		expect(hints(map('  - {name: A, at: [35.09 E, 11.2 S]}'))).toEqual(['write the number alone: `35.09`', 'write the number alone: `-11.2`']);
	});
});

describe('bounds outside which most places lie', () => {
	const nile = '  - {name: Dam, at: [35.09, 11.2]}\n  - {name: Aswan, at: [32.9, 24.1]}';
	const told = (bounds: string, places = nile) => problemsOf(map(places, `bounds: ${bounds}`));

	test('are told once, with their order and what they are in it', () => {
		expect(told('[-5, 22, 33, 48]')).toEqual(['3:1 map 1 of 2 places lies outside these bounds. | are they `bounds: [west, south, east, north]`? Write `[22, -5, 48, 33]`, or each place as `[longitude, latitude]`']);
		expect(told('[-5, 22, 33, 48]', '  - {name: Dam, at: [35.09, 11.2]}')[0]).toContain('The only place lies outside these bounds. | are they');
	});

	test('are told without figures where no order holds the places', () => {
		expect(told('[100, 40, 110, 50]')).toEqual(['3:1 map All places lie outside these bounds. | write `bounds: [west, south, east, north]`']);
	});

	test('that are in no order at all are told that order', () => {
		expect(told('[48, 33, 22, -5]')[0]).toContain('write [west, south, east, north]');
	});

	test('are not blamed for one place of several, or one that no order holds', () => {
		expect(told('[30, 5, 40, 28]', '  - {name: Oslo, at: [10.7, 59.9]}')).toEqual(['5:12 map Oslo lies outside the map. | is it [longitude, latitude], in that order?']);
		expect(told('[30, 5, 40, 28]', `${nile}\n  - {name: Oslo, at: [10.7, 59.9]}`)).toEqual(['7:12 map Oslo lies outside the map. | is it [longitude, latitude], in that order?']);
	});
});

describe('text in place of a mapping', () => {
	test('is to be a name, in quotes where it needs them', () => {
		expect(hints(players('- Abiy Ahmed, PM'))).toEqual(['write `{name: "Abiy Ahmed, PM"}`']);
		expect(hints(players('- Abiy Ahmed'))).toEqual(['write `{name: Abiy Ahmed}`']);
	});

	test.each([
		['events:\n  - when:July 2020\n    claim: x', '4:5 timeline A blank is missing after `when:`. | write `key: value`'],
		['events:\n  - when: July 2020\n    claim:x', '5:5 timeline A blank is missing after `claim:`. | write `key: value`'],
		['events:\n  - {when: July 2020, claim:x}', '4:23 timeline There is no key `claim:x` here. | a blank is missing after `claim:`'],
	])('with no blank behind a key is told so alone: %j', (data, expected) => {
		expect(problemsOf(`\`\`\`timeline\nalt: x\n${data}\n\`\`\``)).toContain(expected);
	});

	test('that is a key and its value is to have a blank between', () => {
		expect(hints(players('- name:Abiy'))).toEqual(['a blank is missing after `name:`']);
		expect(hints('```timeline\nalt: x\nevents:\n  - {when:July 2020, claim: Talks}\n```')).toEqual(['a blank is missing after `when:`']);
	});
});

describe('text that needs quotes', () => {
	test.each([
		['Don\'t "x": no', `'Don''t "x": no'`],
		['"A shared opportunity" for all', `'"A shared opportunity" for all'`],
		['It says: no', '"It says: no"'],
	])('%s is told with quotes that hold', (written, right) => {
		for (const rows of [`- name: A\n  stance: ${written}`, `- {name: "A B", stance: ${written}}`]) expect(hints(players(rows))[0]).toContain(`\`${right}\``);
		expect(blockOf(players(`- name: A\n  stance: ${right}`), 'players').players[0]?.stance).toBe(written);
	});

	test('is told whole where it is in quotes up to the comma', () => {
		expect(hints(players(`- {name: A, stance: 'Don''t "x": no', thanks}`))).toEqual([`write \`stance: 'Don''t "x": no, thanks'\``]);
	});

	test('is told without what follows it in its row', () => {
		expect(hints(players('- {name: A, stance: @home, side: x}'))).toEqual(['write `"@home"`']);
	});

	test('is told whole where a comma cuts it off', () => {
		expect(hints(players('- {name: A, office: Minister,Envoy, stance: "no"}'))).toEqual(['write `office: "Minister,Envoy"`']);
	});
});

test('any text that is advised reads back as that text', () => {
	const schema = v.strictObject({name: v.string()});
	const sign = fc.constantFrom(...`"'\\:,#[]{}&*!|>%@\`-? `, 'a', 'é', '1', '.', '~', 'true', 'null', ': ', ' #');
	const line = fc.oneof(fc.array(sign, {minLength: 1, maxLength: 12}).map(signs => signs.join('')), fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}));
	const texts = line.filter(text => readYaml(JSON.stringify({name: text}), schema, {file: 'a', line: 1, column: 1}, 'x').value?.name === text);
	fc.assert(
		fc.property(texts, text => {
			for (const written of [quoteText(text), flowText(text)]) {
				for (const yaml of [`name: ${written}`, `{name: ${written}}`]) expect(readYaml(yaml, schema, {file: 'a', line: 1, column: 1}, 'x')).toMatchObject({value: {name: text}, problems: []});
			}
		}),
		{numRuns: 5000},
	);
});
