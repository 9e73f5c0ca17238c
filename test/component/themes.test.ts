/** The themes can be read: contrast by the formula of WCAG 2. */
import {describe, expect, test} from 'vitest';
import {type Theme, themes} from '../../src/draw/theme.ts';

/** The relative luminance of `#rrggbb`. */
function luminance(color: string): number {
	const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255).map(share => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light! + 0.05) / (dark! + 0.05);
}

const colors = (theme: Theme) => Object.entries(theme.looks).flatMap(([role, look]): readonly (readonly [string, string])[] => (look.color === undefined ? [] : [[role, look.color]]));

test('the formula gives what the standard says', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the default theme', () => {
	test.each(colors(themes.default))('%s stands out on white and on near-black', (_role, color) => {
		expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4);
		expect(contrast(color, '#161616')).toBeGreaterThanOrEqual(4);
	});

	test('leaves words in the terminal’s own colour', () => {
		expect([themes.default.looks.text.color, themes.default.looks.title.color, themes.default.ground]).toEqual([undefined, undefined, undefined]);
	});
});

describe('the contrast theme', () => {
	const {ground} = themes.contrast;

	test.each([...colors(themes.contrast), ['ground', ground!.color] as const])('%s stands out strongly on its ground', (_role, color) => {
		expect(contrast(color, ground!.background)).toBeGreaterThanOrEqual(7);
	});
});

test('the plain theme has no colour, and tells errors, sides and warnings by their looks', () => {
	const {looks, ground} = themes.plain;
	expect([colors(themes.plain), ground]).toEqual([[], undefined]);
	expect(new Set([looks.side1, looks.side2, looks.side3].map(look => JSON.stringify(look))).size).toBe(3);
	expect(looks.error).toMatchObject({isInverse: true});
	expect(looks.warn).not.toEqual(looks.text);
});
