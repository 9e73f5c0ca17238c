/** Numbers, aliases and depths of YAML that are beyond what can be shown are told in words. */
import {expect, test} from 'vitest';
import {readChart} from '../../src/deck/fence/chart.ts';

/** A chart's bars and its problems; the text begins on line 2. */
function chart(text: string) {
	const {block, problems} = readChart({text: `alt: A chart.\n${text}`, position: {file: 'a.md', line: 1, column: 1}});
	return {bars: block?.type === 'chart' ? block.bars : undefined, problems};
}

test('a number of 16 digits is a number', () => {
	const {bars, problems} = chart('bars: [{label: A, value: 1234567890123456}, {label: B, value: -9007199254740991}]');
	expect([bars?.map(bar => bar.value), problems]).toEqual([[1_234_567_890_123_456, -9_007_199_254_740_991], []]);
});

test('a number that cannot be told to its last digit says so, and the others are kept', () => {
	for (const value of ['12345678901234567890', '1e30', '-1e30']) {
		const {bars, problems} = chart(`bars:\n  - {label: A, value: 1}\n  - {label: B, value: ${value}}`);
		expect(bars?.map(bar => bar.label)).toEqual(['A']);
		expect(problems).toMatchObject([{line: 4, message: '`value` is too large to be told to its last digit; write it in a larger unit, such as millions.'}]);
	}
});

test('an alias within what it names is told at its place', () => {
	for (const [text, line, column] of [['bars: &all\n  - *all', 3, 5], ['bars: &a [*a]', 2, 11], ['x: &a\n  b: [{c: *a}]', 3, 11], ['bars: &a [&b [*a], *b]', 2, 15]] as const) {
		expect(chart(text).problems).toMatchObject([{line, column, message: expect.stringMatching(/^`\*\w+` stands within what it names, and so has no end\.$/)}]);
	}

	expect(chart('bars: [&a {label: A, value: 1}, *a]')).toMatchObject({bars: [{label: 'A'}, {label: 'A'}], problems: []});
});

test('what is nested too deeply is told in words', () => {
	for (const text of [`bars: ${'['.repeat(2000)}`, `bars: ${'['.repeat(2000)}${']'.repeat(2000)}`, `bars: ${'{a: '.repeat(1500)}1${'}'.repeat(1500)}`]) {
		expect(chart(text).problems.map(({message}) => message)).toEqual(['This YAML is nested too deeply to be read.']);
	}
});
