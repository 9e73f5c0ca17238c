/** Titles in big letters are as wide as their setting says. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {setBigTitle} from '../../src/draw/title/big-title.ts';
import {bigWidth, renderBigLines} from '../../src/draw/title/big-font.ts';

test('a title takes the columns and rows that it says', () => {
	const letter = fc.constantFrom(...'ABCXYZ iI.!:;09()+-,W’abé?&');
	fc.assert(
		fc.property(fc.string({unit: letter, minLength: 1, maxLength: 30}), fc.integer({min: 10, max: 200}), (title, columns) => {
			const big = setBigTitle(title, {columns, rows: 30});
			if (!big) return;
			const drawn = renderBigLines(big.lines);
			expect(drawn).toHaveLength(big.rows);
			expect(Math.max(...drawn.map(row => row.length))).toBe(big.columns);
			expect(big.columns).toBeLessThanOrEqual(columns);
		}),
		{numRuns: 300},
	);
});

test('every letter that the font is said to have is drawn, as wide as its setting says', () => {
	const letters = Array.from({length: 0x5A - 0x20 + 1}, (_letter, index) => String.fromCodePoint(0x20 + index)).filter(letter => bigWidth(letter) !== undefined);
	expect(letters.join('')).toMatch(/[A-Z]{26}$/);
	for (const letter of letters) expect(Math.max(...renderBigLines([letter]).map(row => row.length)), letter).toBe(bigWidth(letter));
});

test('dashes and quotes stand as the font has them; a letter that would have to change is not set', () => {
	expect(setBigTitle('NATO – Russia’s answer…', {columns: 300, rows: 30})?.lines).toEqual(["NATO - Russia's answer..."]);
	for (const title of ['Über', 'Łódź', '你好', 'Q & A', 'a|b', '“Yes”']) expect(setBigTitle(title, {columns: 300, rows: 30}), title).toBeUndefined();
});
