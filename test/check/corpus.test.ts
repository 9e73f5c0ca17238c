/** On a corpus of our own, in English and Indonesian, each rule finds the faults and leaves alone what is right. */
import {describe, expect, test} from 'vitest';
import {ruleNames} from '../../src/check/rule-name.ts';
import {cases} from './corpus/cases.ts';
import {scoreRules, scoreTable} from './corpus/score.ts';

const scores = scoreRules();
if (process.env['LECTERN_SCORES']) console.log(scoreTable(scores));

describe.each(scores)('$rule', ({rule, wrong}) => {
	test('has at least four faults and four right cases, in two languages', () => {
		for (const isFault of [true, false]) expect(cases.filter(one => one.rule === rule && one.isFault === isFault).length).toBeGreaterThanOrEqual(4);
		expect(new Set(cases.filter(one => one.rule === rule).map(({language}) => language)).size).toBe(2);
	});

	test('judges each of them rightly', () => {
		expect(wrong.map(({isFault, text}) => `${isFault ? 'missed' : 'false alarm'}: ${text}`)).toEqual([]);
	});
});

test('the corpus knows every rule', () => {
	expect([...new Set(cases.map(({rule}) => rule))].toSorted()).toEqual([...ruleNames].toSorted());
});
