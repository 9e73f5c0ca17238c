/** A comment that gives a reason excuses a place from a rule, and says so when there was nothing to excuse. */
import {expect, test} from 'vitest';
import {problemsIn, told} from './check-text.ts';

const link = (excuse: string) => `# Harbour\n\n---\n\n## Cranes\n\n${excuse}\n\n- See [the quay](#kay)\n- And [the pier](#peer)\n`;
const rules = ['deck', 'excuse'] as const;

test('an excuse that stands alone is for the next item only', () => {
	expect(told(problemsIn({deck: link('<!-- excuse: deck, that slide comes later -->')}, rules))).toEqual(['10:18 There is no slide #peer.']);
});

test('an excuse within a line is for that line', () => {
	const deck = '# Harbour\n\n---\n\n## Cranes\n\nSee [the quay](#kay). <!-- excuse: deck, it comes later -->\n\nAnd [the pier](#peer).\n';
	expect(told(problemsIn({deck}, rules))).toEqual(['9:16 There is no slide #peer.']);
});

test('an excuse of a rule for whole slides holds wherever on the slide it stands', () => {
	const deck = '# Harbour\n\n<!-- Welcome. -->\n\n---\n\n## Cranes\n\nStill.\n\n<!-- excuse: notes, nothing is said here -->\n';
	expect(problemsIn({deck}, ['notes', 'excuse'])).toEqual([]);
});

test('an excuse that excuses nothing, or a rule that there is not, is told', () => {
	expect(told(problemsIn({deck: link('<!-- excuse: time, no haste -->').replaceAll(/\(#\w+\)/g, '(#cranes)')}, ['deck', 'time', 'excuse']))).toEqual(['7:5 This excuses nothing: `time` finds no fault here.']);
	expect(told(problemsIn({deck: link('<!-- excuse: tme, no haste -->').replaceAll(/\(#\w+\)/g, '(#cranes)')}, rules))).toEqual(['7:5 There is no rule `tme` to excuse.']);
});

test('an excuse without a reason is a problem, and excuses nothing', () => {
	expect(told(problemsIn({deck: link('<!-- excuse: deck -->')}, rules)).length).toBe(3);
});

test('an excuse of a rule that is not asked for is not judged', () => {
	expect(problemsIn({deck: link('<!-- excuse: time, no haste -->').replaceAll(/\(#\w+\)/g, '(#cranes)')}, rules)).toEqual([]);
});
