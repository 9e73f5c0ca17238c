/** Text is cleaned of all that could steer a terminal, and of nothing that is meant to be read. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine, cleanText} from '../../src/deck/text/clean-text.ts';

/** Whatever may not be left: controls but tab and newline, bidirectional overrides, invisible marks, lone halves of pairs. */
const forbidden = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Surrogate}]/u;

const hostile = fc.array(
	fc.oneof(
		fc.constantFrom('\u001B', '\u001B[', '\u009B', '\u001B]', '\u009D', '\u0090', '\u001BP', '\u0007', '\u001B\\', '\u009C', '\u0008', '\r', '\r\n', '\u0085', '\u2028'),
		fc.constantFrom('\u200B', '\u200C', '\u200D', '\u202E', '\u2066', '\u2069', '\uFEFF', '\u00AD', '\u{E0041}', '\uFE0F', '\uD83D', '\uDE00', '\u{1F3FB}'),
		fc.constantFrom('a', ' ', '\n', '\t', '[31m', '0;title', '52;c;aGk=', '8;;http://x', '?1049h', '👩', '🚀', '❤', 'ش', 'م', 'क', '\u094D', '文', 'm', '2J'),
		fc.string({unit: 'binary', maxLength: 3}),
		fc.string({unit: 'grapheme', maxLength: 3}),
	),
	{maxLength: 30},
).map(parts => parts.join(''));

describe('cleaned text', () => {
	test('holds no forbidden character, whatever the text', () => {
		fc.assert(
			fc.property(hostile, text => {
				expect(cleanText(text)).not.toMatch(forbidden);
				expect(cleanLine(text)).not.toMatch(/[\t\n]/);
			}),
			{numRuns: 1000},
		);
	});

	test('does not change when it is cleaned again', () => {
		fc.assert(
			fc.property(hostile, text => {
				const once = cleanText(text);
				expect(cleanText(once)).toBe(once);
			}),
			{numRuns: 1000},
		);
	});

	test('keeps printable characters outside of sequences, in their order', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'é', '文', '🙂', '\u0007', '\u200B', '\u202E', '\u0085', ' ')), parts => {
				const kept = parts.filter(part => !['\u0007', '\u200B', '\u202E'].includes(part)).join('').replaceAll('\u0085', '\n');
				expect(cleanText(parts.join(''))).toBe(kept);
			}),
		);
	});

	test.each([
		['a title', 'a\u001B]0;owned\u0007b'],
		['a clipboard write', 'a\u001B]52;c;aGVsbG8=\u001B\\b'],
		['a link', 'a\u001B]8;;https://example.org\u0007b'],
		['a colour', 'a\u001B[1;31mb'],
		['a cursor movement', 'a\u001B[2J\u001B[10;10Hb'],
		['an eight-bit colour', 'a\u009B31mb'],
		['an eight-bit title', 'a\u009D0;owned\u009Cb'],
		['a device string', 'a\u001BP1$r\u001B\\b'],
		['a full reset', 'a\u001Bcb'],
		['a character set', 'a\u001B(0b'],
		['a backspace', 'a\u0008b'],
		['an override', 'a\u202Eb\u202C'],
		['an isolate', 'a\u2066b\u2069'],
		['zero-width characters', 'a\u200B\u2060b'],
		['a byte-order mark', '\uFEFFab'],
		['a sequence built round another', 'a\u001B\u001B[31m[31mb'.replace('[31mb', 'b')],
	])('is free of %s', (_name, text) => {
		expect(cleanText(text)).toBe('ab');
	});

	test('loses an unfinished sequence only up to the end of its line', () => {
		expect(cleanText('a\u001B]0;owned\nb')).toBe('a\nb');
		expect(cleanText('a\u001B[31')).toBe('a');
		expect(cleanText('a\u001B')).toBe('a');
	});

	test('keeps no joiner where it joins nothing', () => {
		expect(cleanText('a\u200Db 文\u200C字 \u200D🚀 क\u200D ش\u200Ca')).toBe('ab 文字 🚀 क شa');
	});

	test('has one kind of line end', () => {
		expect(cleanText('a\r\nb\rc\u2028d\u0085e\nf')).toBe('a\nb\nc\nd\ne\nf');
	});
});

describe('ordinary text is not changed', () => {
	test.each([
		['English', 'The “shield” — isn’t ready… 5 × 3 = 15; it costs €5 or £4.\n\tNext'],
		['Indonesian', 'Pertahanan rudal itu “tidak ditujukan” kepada siapa pun — kata Menlu.'],
		['French', 'L’été, naïve, cœur : « non »'],
		['Vietnamese', 'Tiếng Việt có dấu'],
		['decomposed accents', 'Cafe\u0301 n\u0303'],
		['Russian', 'Министр иностранных дел'],
		['Greek', 'Ἀθῆναι Ελλάδα'],
		['Arabic', 'وزارة الخارجية، الدرعُ الصاروخيّ'],
		['Persian with a non-joiner', 'می\u200Cخواهم'],
		['Hebrew', 'שָׁלוֹם עולם'],
		['Devanagari', 'विदेश मंत्री ने कहा'],
		['Devanagari with joiners', 'क्\u200Dष और क्\u200Cष'],
		['Sinhala with a joiner', 'ශ්\u200Dරී ලංකා'],
		['Malayalam with a joiner', 'ന്\u200D'],
		['Bengali with a joiner', 'র\u200D্যাব'],
		['Thai', 'กระทรวงการต่างประเทศ'],
		['Chinese', '外交部长说：“不”。'],
		['Japanese', '外務大臣は「いいえ」と言った。ミサイル'],
		['Korean', '외무부 장관'],
		['emoji', '🙂 👍🏽 ❤️ 🇮🇩 1️⃣ ✔️'],
		['emoji sequences with joiners', '👩‍🚀 👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 ❤️‍🔥 🧑🏻‍❤️‍🧑🏿'],
		['drawing', '┌─┐ ▎█▏ ● ○ → ✕ ☑ ⠿'],
	])('%s', (_name, text) => {
		expect(cleanText(text)).toBe(text);
	});

	test('every letter and number of every script', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({min: 0x20, max: 0x10_FFFF}).map(code => String.fromCodePoint(code)).filter(one => /[\p{L}\p{N}]/u.test(one))), letters => {
				expect(cleanText(letters.join(''))).toBe(letters.join(''));
			}),
		);
	});
});
