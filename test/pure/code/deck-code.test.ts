/** What stands behind a fence's backticks says how its code is shown. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Code} from '../../../src/deck/block.ts';
import {readInfo} from '../../../src/deck/code/read-info.ts';
import {pointwiseDeck} from '../../../src/deck/part/pointwise-deck.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';

const slideOf = (text: string) => readDeck({path: 'deck.md', pages: [{name: 'deck.md', text}]}).slides.at(0);
const code = (info: string, lines = ['one', 'two', 'three']) => `## Code\n\n\`\`\`${info}\n${lines.join('\n')}\n\`\`\`\n`;

describe('the info string', () => {
	test('names language, title, numbers and the lines highlighted at each step, in any order', () => {
		expect(readInfo('TS [src/a file.ts] numbers {1|2-3|all}', 3)).toEqual({language: 'ts', title: 'src/a file.ts', hasNumbers: true, frames: [[1], [2, 3], [1, 2, 3]], faults: []});
		expect(readInfo('ts {3, 1} [a.ts]', 3)).toEqual({language: 'ts', title: 'a.ts', frames: [[1, 3]], faults: []});
		expect(readInfo('js{2}', 3)).toEqual({language: 'js', frames: [[2]], faults: []});
		expect(readInfo('{*}', 2)).toEqual({language: '', frames: [[1, 2]], faults: []});
	});

	test('is read as other tools write it', () => {
		expect(readInfo('rust +line_numbers {1|2}', 2)).toMatchObject({language: 'rust', hasNumbers: true, frames: [[1], [2]]});
		expect(readInfo('ts {2}{lines:true}', 2)).toMatchObject({hasNumbers: true, frames: [[2]], faults: []});
		expect(readInfo('c++ title="a.cpp" {.numberLines}', 2)).toMatchObject({title: 'a.cpp', language: 'c++', hasNumbers: true, frames: [], faults: []});
	});

	test.each([
		['{5}', 'There is no line 5, the code has 3 lines'],
		['{0}', 'There is no line 0, the code has 3 lines'],
		['{3-2}', '`3-2` ends before it begins'],
		['{1,x}', '`x` is no line number'],
		['{1||2}', 'A line number is missing'],
		['{}', 'A line number is missing'],
		['{1}{2}', 'Lines are highlighted here a second time, and these alone count'],
		['(1,2)', '`(1,2)` highlights no lines'],
		['{1', 'The brace of `{1` is not closed'],
		[`{${'1|'.repeat(150)}1}`, 'What stands in the braces is too long'],
	])('%s is a fault', (info, fault) => {
		expect(readInfo(`ts ${info}`, 3).faults.map(({message}) => message)).toEqual([fault]);
	});

	test('never names a line that is not there, whatever it is', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z ]{0,5}\{[\d,|\-al* ]{0,20}\}?$/), fc.integer({min: 1, max: 9}), (info, lines) => {
				for (const frame of readInfo(info, lines).frames) expect(frame.every(line => line >= 1 && line <= lines)).toBe(true);
			}),
		);
	});
});

test('a wrong brace is a warning with its place, and the code is shown all the same', () => {
	const {problems, blocks} = slideOf(code('ts {2|9}'));
	expect(problems).toMatchObject([{rule: 'fence', line: 3, column: 10, length: 1, severity: 'warning', message: 'There is no line 9, the code has 3 lines.'}]);
	expect(blocks).toMatchObject([{type: 'code', language: 'ts', focus: {from: 0, frames: [[2]]}}]);
});

test.each([
	['ts {1,x}', 10, 1],
	['ts   [a.ts]  {1| 7-9 }', 21, 3],
	['ts {1', 7, 2],
	['ts {1,}', 10, 1],
])('what is wrong in a brace is told where it stands: %s', (info, column, length) => {
	expect(slideOf(code(info)).problems).toMatchObject([{line: 3, column, length}]);
	expect(slideOf(`## Code\n\n- item\n\n  ~~~${info}\n  one\n  ~~~\n`).problems).toMatchObject([{line: 5, column: column + 2, length}]);
});

describe('the steps of code', () => {
	test('count in the steps of the slide, and what stands behind does not wait for them', () => {
		const slide = slideOf(`${code('ts {1|2|all}')}\nBehind\n\n<!-- pause -->\n\nLater\n`);
		expect([slide.steps, slide.blocks.map(block => block.step)]).toEqual([3, [0, 0, 3]]);
	});

	test('of two codes come one after the other', () => {
		const slide = slideOf(`${code('ts {1|2}')}\n\`\`\`ts {1|2|all}\na\nb\n\`\`\`\n`);
		expect([slide.steps, slide.blocks.map(block => (block as Code).focus?.from)]).toEqual([3, [0, 1]]);
	});

	test('follow the code where a slide is revealed point by point', () => {
		const deck = readDeck({path: 'deck.md', pages: [{name: 'deck.md', text: `${code('ts {1|2}')}\nBehind\n`}]});
		const slide = pointwiseDeck(deck).slides.at(0);
		expect([slide.steps, slide.blocks.map(block => block.step), (slide.blocks[0] as Code).focus?.from]).toEqual([3, [1, 3], 1]);
	});
});
