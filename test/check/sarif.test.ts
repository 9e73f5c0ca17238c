/** The report in SARIF is what the standard asks for, whatever the files are called and wherever the problems stand. */
import type {Log} from 'sarif';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Checked} from '../../src/check/report/checked.ts';
import {reportSarif} from '../../src/check/report/for-programs.ts';
import {ruleNames} from '../../src/check/rule-name.ts';
import type {Problem} from '../../src/deck/problem/problem.ts';
import {breaches} from './sarif-shape.ts';

const line = 'A line of a deck, as long as this one is.';
const reported = (problems: readonly Problem[]): Log => {
	const checked: Checked = {deck: 'talk', beside: [], slides: 1, problems, pathOf: file => `my talk/${file}`, lineOf: () => line, against: 'checked without a source'};
	return JSON.parse(reportSarif([checked], '0.1.0')) as Log;
};

const problem: Problem = {rule: 'names', file: 'été 100%.md', line: 3, column: 5, length: 6, message: 'The article has no name “Müller”.', hint: 'did you mean Mueller?', severity: 'error'};
const anyProblem = fc.record({rule: fc.constantFrom(...ruleNames), file: fc.string({unit: 'grapheme', minLength: 1}).filter(name => !name.includes('/')), line: fc.nat(40), column: fc.nat(40), length: fc.option(fc.nat(200), {nil: undefined}), message: fc.string({minLength: 1}), hint: fc.option(fc.string(), {nil: undefined}), severity: fc.constantFrom('error' as const, 'warning' as const)}) as fc.Arbitrary<Problem>;

describe('the shape', () => {
	test('of a log without problems, and with one, is right', () => {
		expect([breaches(reported([])), breaches(reported([problem]))]).toEqual([[], []]);
	});

	test('is told where it is broken, so that the test can fail', () => {
		expect(breaches({version: '2.0', runs: [{tool: {driver: {}}, results: [{message: {text: 'a'}, locations: [{physicalLocation: {artifactLocation: {uri: 'a b'}, region: {startLine: 0}}}], odd: 1}]}]})).toEqual([
			'log.version is "2.0"',
			'log.runs[0].tool.driver.name is missing',
			'log.runs[0].results[0].odd is not known',
			'log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri is "a b"',
			'log.runs[0].results[0].locations[0].physicalLocation.region.startLine is 0',
		]);
	});

	test('holds for any problem', () => {
		fc.assert(fc.property(fc.array(anyProblem), problems => {
			expect(breaches(reported(problems))).toEqual([]);
		}));
	});
});

test('each result names a rule of the tool by its id and its index', () => {
	const {tool, results} = reported(ruleNames.map(rule => ({...problem, rule}))).runs[0]!;
	const ids = tool.driver.rules!.map(({id}) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(results!.map(({ruleId, ruleIndex}) => [ruleId, ids[ruleIndex!]])).toEqual(ruleNames.map(rule => [rule, rule]));
});

test('a file is an address that leads to it again', () => {
	const {uri} = reported([problem]).runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
	expect(uri).toBe('my%20talk/%C3%A9t%C3%A9%20100%25.md');
	expect(decodeURIComponent(uri!)).toBe('my talk/été 100%.md');
});

test('a region ends behind its beginning, and with its line', () => {
	const regionOf = (own: Partial<Problem>) => reported([{...problem, ...own}]).runs[0]!.results![0]!.locations![0]!.physicalLocation!.region;
	expect(regionOf({})).toEqual({startLine: 3, startColumn: 5, endColumn: 11});
	expect(regionOf({length: 500})).toEqual({startLine: 3, startColumn: 5, endColumn: line.length + 1});
	expect(regionOf({length: 0})).toEqual({startLine: 3, startColumn: 5});
});
