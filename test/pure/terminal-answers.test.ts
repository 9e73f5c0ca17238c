/** What a terminal answers never reaches the keys, however it arrives; what is typed always does. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {partAnswers} from '../../src/commands/terminal/answers.ts';
import {groundOf, groundOfAnswer} from '../../src/commands/terminal/ground.ts';

/** Parts a text that arrives in pieces. */
function partPieces(pieces: readonly string[]): {readonly keys: string; readonly colors: readonly string[]; readonly held: string; readonly isLast: boolean} {
	let held = '';
	let keys = '';
	let isLast = false;
	const colors: string[] = [];
	for (const piece of pieces) {
		const parted = partAnswers(held + piece);
		held = parted.held;
		keys += parted.keys;
		isLast ||= parted.isLast;
		colors.push(...parted.colors);
	}

	return {keys, colors, held, isLast};
}

const color = fc.constantFrom('\u001B]11;rgb:1616/1616/1616\u001B\\', '\u001B]11;rgb:ff/ff/ff\u0007', '\u001B]11;rgba:0/0/0/f\u009C', '\u001B]11;?\u0007');
const last = fc.constantFrom('\u001B[?62;22c', '\u001B[?6c', '\u001B[?1;2c');
const keys = fc.array(fc.constantFrom('l', 'h', ' ', '\r', '\u001B[C', '\u001B[1;2D', '\u001B[5~', 'q', '\u001B\u001B[A', '\u001BOP', '12', 'é', '你'), {maxLength: 6}).map(all => all.join(''));

/** A text cut at some places, but not behind an escape: a terminal writes an answer at once, only a buffer's end may cut it. */
function cut(text: string, places: readonly number[]): readonly string[] {
	const ends = [...new Set(places.map(place => place % (text.length + 1)))].filter(end => text[end - 1] !== '\u001B').toSorted((a, b) => a - b);
	return [0, ...ends].map((start, index) => text.slice(start, ends[index] ?? text.length));
}

describe('answers', () => {
	test('are taken out wherever they stand and however they are cut; the keys stay as they were', () => {
		fc.assert(
			fc.property(keys, color, keys, last, keys, fc.array(fc.nat(200), {maxLength: 6}), (before, asked, between, end, after, places) => {
				const parted = partPieces(cut(before + asked + between + end + after, places));
				expect(parted).toMatchObject({keys: before + between + after, held: '', isLast: true});
				expect(parted.colors).toHaveLength(1);
			}),
			{numRuns: 500},
		);
	});

	test('that were never ended go when the last one has come', () => {
		for (const broken of ['\u001B]11;rgb:16', '\u001B]11;', '\u001B]1', '\u001B]11;rgb:1616/1616/1616\u001B']) {
			expect(partPieces(['l', broken, '\u001B[?62c', 'h']), broken).toEqual({keys: 'lh', held: '', colors: [], isLast: true});
		}
	});

	test('that are no answers are keys: an Esc, an arrow, a pasted text', () => {
		for (const text of ['\u001B', '\u001B[A', '\u001B[200~x\u001B[201~', '\u001B]', 'plain']) {
			const {keys: typed, held} = partAnswers(text);
			expect(typed + held).toBe(text);
		}

		expect(partAnswers('\u001B')).toMatchObject({keys: '\u001B', held: ''});
	});
});

describe('a background', () => {
	test('is told by COLORFGBG where a terminal sets it', () => {
		expect(['15;0', '0;15', '0;default;15', '7;8', '0;7', '12;4', '', undefined, '0;99', 'x'].map(COLORFGBG => groundOf({COLORFGBG}))).toEqual(['dark', 'light', 'light', 'dark', 'light', 'dark', undefined, undefined, undefined, undefined]);
	});

	test('is told by the brightness of its colour', () => {
		expect(['rgb:1616/1616/1616', 'rgb:ffff/ffff/ffff', 'rgb:0/0/0', 'rgb:f/f/f', 'rgb:fd/f6/e3', 'rgba:00/2b/36/ff', 'rgb:0000/8888/0000', '?', ''].map(groundOfAnswer)).toEqual(['dark', 'light', 'dark', 'light', 'light', 'dark', 'dark', undefined, undefined]);
	});
});
