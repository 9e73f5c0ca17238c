/** Titles in big letters are as wide as their setting says. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {setBigTitle} from '../../src/draw/title/big-title.ts';
import {renderBig} from '../../src/draw/title/fonts.ts';

test('a title takes the columns that it says, in each font', () => {
	const letter = fc.constantFrom(...'ABCXYZ iI.!:;09()+-,W’abé?&');
	fc.assert(
		fc.property(fc.string({unit: letter, minLength: 1, maxLength: 30}), fc.integer({min: 10, max: 200}), (title, columns) => {
			const big = setBigTitle(title, {columns, rows: 30});
			if (big.font === undefined) return;
			const drawn = big.lines.flatMap(line => renderBig(line, big.font!)!);
			expect(Math.max(...drawn.map(row => row.length))).toBe(big.columns);
			expect(big.columns).toBeLessThanOrEqual(columns);
		}),
		{numRuns: 300},
	);
});
