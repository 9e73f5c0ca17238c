/** The quick way of splitting text gives what `Intl.Segmenter` gives, and one column a character as `string-width` counts. */
import fc from 'fast-check';
import {eastAsianWidth} from 'get-east-asian-width';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {graphemes, isSimpleText} from '../../src/deck/text/graphemes.ts';

const segmenter = new Intl.Segmenter();
const parts = (segments: Iterable<{readonly segment: string; readonly index: number}>) => [...segments].map(({segment, index}) => [segment, index]);
const simple = Array.from({length: 0x1_00_00}, (_unit, code) => String.fromCharCode(code)).filter(isSimpleText);

test('every simple character is a grapheme one column wide, alone and among the others', () => {
	expect(simple.length).toBeGreaterThan(2000);
	expect(simple.filter(character => stringWidth(character) !== 1)).toEqual([]);
	expect(stringWidth(simple.join(''))).toBe(simple.length);
});

test('an emoji of one code point is wide without being known as one', () => {
	const emoji = Array.from({length: 0x11_00_00}, (_code, code) => code).filter(code => /^\p{RGI_Emoji}$/v.test(String.fromCodePoint(code)));
	expect(emoji.length).toBeGreaterThan(1000);
	expect(emoji.filter(code => eastAsianWidth(code) !== 2)).toEqual([]);
});

test('any text is split as Intl.Segmenter splits it', () => {
	const character = fc.oneof(fc.constantFrom(...simple), fc.constantFrom('\u001B', '\r', '\n', '\u0301', '\u200D', '\uFE0F', '👩', '国'), fc.string({unit: 'binary', maxLength: 2}));
	fc.assert(
		fc.property(fc.array(character, {maxLength: 12}), characters => {
			const text = characters.join('');
			expect(parts(graphemes.segment(text))).toEqual(parts(segmenter.segment(text)));
			for (let index = 0; index <= text.length; index++) expect(graphemes.segment(text).containing(index)?.index).toBe(segmenter.segment(text).containing(index)?.index);
			if (isSimpleText(text)) expect(stringWidth(text)).toBe(text.length);
		}),
		{numRuns: 500},
	);
});
