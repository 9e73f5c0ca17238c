/** A table is read at any width: its columns stand apart, its words are whole, and it keeps to its page where it can. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineText, lineWidth} from '../../src/draw/line.ts';
import {drawSteps} from '../../src/draw/slide/draw-block.ts';
import {slideOf} from './markdown.ts';

const draw = (rows: readonly (readonly string[])[], columns: number, {air = 0, room = 40}: {readonly air?: number; readonly room?: number} = {}) => {
	const [head, ...body] = rows.map(row => `| ${row.join(' | ')} |`);
	const {blocks} = slideOf(['## Title', '', head, `|${' - |'.repeat(rows[0]!.length)}`, ...body].join('\n'));
	return drawSteps(blocks, {columns, prose: Math.min(76, columns), rows: room, air, depth: 0, sides: [], isPlain: false});
};

/** Cells whose words are of one letter a column, so that it is seen which column a word is of. */
const anyTable = fc
	.integer({min: 2, max: 5})
	.chain(columns => fc.array(fc.tuple(...Array.from({length: columns}, (_column, index) => fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 4}).map(lengths => lengths.map(length => 'abcde'[index]!.repeat(length)).join(' ')))), {minLength: 2, maxLength: 6}));

/** The fewest spaces between words of two columns in any line. */
const narrowestGap = (lines: readonly string[]) => Math.min(Infinity, ...lines.flatMap(line => [...line.matchAll(/(\w)( +)(?=(\w))/g)].filter(([, left, , right]) => left !== right).map(([, , gap]) => gap!.length)));

test('columns of a table stand at least two apart wherever the words have room for it, and at least one wherever there is a table', () => {
	fc.assert(
		fc.property(anyTable, fc.integer({min: 8, max: 180}), (rows, columns) => {
			const lines = draw(rows, columns).map(lineText);
			const widths = rows[0]!.map((_cell, column) => Math.max(...rows.flatMap(row => row[column]!.split(' ')).map(({length}) => length)));
			const least = widths.reduce((sum, one) => sum + one, 0);
			const isTable = !lines[0]!.includes(':');
			if (least + 2 * (widths.length - 1) <= columns) expect([isTable, narrowestGap(lines) >= 2]).toEqual([true, true]);
			else if (isTable) expect(narrowestGap(lines)).toBeGreaterThanOrEqual(1);
		}),
		{numRuns: 300},
	);
});

test('no word of a table is broken or lost, on screens of less than 60 columns too', () => {
	fc.assert(
		fc.property(anyTable, fc.integer({min: 12, max: 59}), (rows, columns) => {
			const lines = draw(rows, columns);
			expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(columns);
			const words = new Set(lines.flatMap(line => lineText(line).split(/[\s:─]+/)));
			expect(rows.flat().flatMap(cell => cell.split(' ')).filter(word => !words.has(word))).toEqual([]);
		}),
		{numRuns: 200},
	);
});

test('the columns of a small table stand up to six apart, as far as nothing has to wrap for it', () => {
	const rows = [['Side', 'Wants'], ['Union', 'A contract']];
	expect([30, 72, 168].map(columns => lineText(draw(rows, columns)[0]!).indexOf('Wants') - 'Union'.length)).toEqual([6, 6, 6]);
	expect([20, 18, 16].map(columns => lineText(draw(rows, columns)[0]!).indexOf('Wants') - 'Union'.length)).toEqual([5, 3, 2]);
});

test('a cell is set no wider than running text', () => {
	const lines = draw([['Port', 'Notes'], ['Gdansk', 'word '.repeat(30)]], 168);
	expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual('Gdansk'.length + 6 + 76);
});

test('rows of which some wrap are parted by an empty line where all of them have room so, and where they take more than a page anyway', () => {
	const rows = [['Port', 'Notes'], ...Array.from({length: 6}, (_row, index) => [`Port ${index}`, 'words that take two lines of it'])];
	const blanks = (room: number) => draw(rows, 32, {room}).filter(line => lineWidth(line) === 0).length;
	expect([20, 19, 14, 13].map(blanks)).toEqual([6, 0, 0, 6]);
});

test('rows stand at most two apart, so that the eye finds the next', () => {
	const blanks = (air: number) => draw([['A', 'B'], ['c', 'd'], ['e', 'f']], 72, {air}).filter(line => lineWidth(line) === 0).length;
	expect([0, 1, 2, 3].map(blanks)).toEqual([0, 2, 4, 4]);
});

test('as much air stands between the rule and the first row as between two rows', () => {
	for (const air of [0, 1, 2]) {
		const lines = draw([['A', 'B'], ['c', 'd'], ['e', 'f']], 72, {air}).map(lineText);
		const [rule, first, second] = [/^─/, /^c/, /^e/].map(sign => lines.findIndex(line => sign.test(line)));
		expect([first! - rule!, second! - first!]).toEqual([air + 1, air + 1]);
	}
});
