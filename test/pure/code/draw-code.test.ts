/** Code is drawn with its lines as they are, whatever is said of them. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {type Line, lineText, lineWidth} from '../../../src/draw/line.ts';
import {findStops} from '../../../src/draw/slide/page/find-stops.ts';
import {drawBlocks, drawSteps} from '../../../src/draw/slide/draw-block.ts';
import type {Space} from '../../../src/draw/space.ts';

const space: Space = {columns: 30, prose: 30, rows: 20, air: 0, depth: 0, sides: [], isPlain: false};
const blocksOf = (info: string, text: string) => readDeck({path: 'deck.md', pages: [{name: 'deck.md', text: `## Code\n\n\`\`\`${info}\n${text}\n\`\`\`\n`}]}).slides.at(0).blocks;
const drawn = (info: string, text: string, step = 0, columns = 30) => drawBlocks(blocksOf(info, text), {...space, columns, step});
const texts = (lines: readonly Line[]) => lines.map(lineText);
const quiet = (lines: readonly Line[]) => lines.map(line => line.every(part => part.role === 'muted'));

test('a title and line numbers stand beside the code, a wrapped line is marked and not numbered', () => {
	const text = Array.from({length: 10}, (_line, index) => (index === 8 ? 'a = "quite a long line of code"' : `line${index + 1}`)).join('\n');
	expect(texts(drawn('js [main.js] numbers', text))).toEqual(['╭ main.js', ...[1, 2, 3, 4, 5, 6, 7, 8].map(line => `│  ${line} line${line}`), '│  9 a = "quite a long line of', '↪    code"', '│ 10 line10']);
});

describe('highlighted lines', () => {
	test('have a thick bar, and the others step back', () => {
		const lines = drawn('js {2}', 'a\nb\nc');
		expect([texts(lines), quiet(lines)]).toEqual([['│ a', '┃ b', '│ c'], [true, false, true]]);
	});

	test('go from step to step, and the last ones stay', () => {
		const at = (step: number) => quiet(drawn('js {1|3|all}', 'a\nb\nc', step));
		expect([0, 1, 2, 3].map(at)).toEqual([[false, true, true], [true, true, false], [false, false, false], [false, false, false]]);
	});

	test('are found on their page', () => {
		const lines = drawSteps(blocksOf('js {1|6|2}', 'a\nb\nc\nd\ne\nf'), space);
		expect(findStops(2, [0, 4], lines)).toEqual([{page: 0, step: 0}, {page: 1, step: 0}, {page: 1, step: 1}, {page: 1, step: 2}]);
	});

	test('keep the lines as wide at each step, however narrow', () => {
		for (const columns of [1, 2, 5, 9]) {
			for (const step of [0, 1]) for (const line of drawn('js {1|2} numbers', '你好 = 1\nb', step, columns)) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
		}
	});
});

test('a diff says what was taken out and put in', () => {
	expect(drawn('diff', '@@ 1 @@\n-a\n+b\n c').map(line => line.at(-1)!.role)).toEqual(['accent', 'bad', 'good', 'text']);
});

describe('a line that is too long', () => {
	const rows = (text: string) => texts(drawn('js', text)).map(row => row.slice(2));

	test.each([
		['at a blank', 'const crane = await harbour stop', ['const crane = await harbour ', 'stop']],
		['behind punctuation where no blank is near', 'harbour.cranes.filter(one.isIdle)', ['harbour.cranes.filter(one.', 'isIdle)']],
		['not within a sign or a number', 'first = value.of.it.and + 3.14159', ['first = value.of.it.and + ', '3.14159']],
		['in a word that has neither', 'averyverylongnamethatnothinginterrupts', ['averyverylongnamethatnothing', 'interrupts']],
		['not where that would leave an empty row', `${' '.repeat(20)}averyverylongname`, [`${' '.repeat(20)}averyver`, 'ylongname']],
	])('is broken %s', (_where, text, expected) => {
		expect(rows(text)).toEqual(expected);
	});

	test('keeps all but the blanks it is broken at, and its width', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'crane', ' ', '  ', '.', ', ', '=>', '(', '你好', '👩‍🚀', '"', '3'), {maxLength: 40}), fc.integer({min: 4, max: 40}), (parts, columns) => {
				const lines = drawn('js', `x${parts.join('')}`, 0, columns);
				expect(texts(lines).map(row => row.slice(2)).join('').replaceAll(' ', '')).toBe(`x${parts.join('')}`.replaceAll(' ', ''));
				for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
			}),
		);
	});
});

test('plain text shows the code whole, and says what is highlighted in turn', () => {
	const lines = drawBlocks(blocksOf('js {1|1,3-4|all}', 'a\nb\nc\nd'), {...space, columns: 60, isPlain: true, step: Infinity});
	expect(texts(lines)).toEqual(['┃ a', '┃ b', '┃ c', '┃ d', '(highlighted in turn: line 1; lines 1, 3 to 4; all)']);
	expect(texts(drawBlocks(blocksOf('js {1}', 'a\nb'), {...space, isPlain: true, step: Infinity}))).toEqual(['┃ a', '│ b']);
});
