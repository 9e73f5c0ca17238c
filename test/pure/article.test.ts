/** Articles become numbered paragraphs; quotations are found in them word for word. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findQuotation} from '../../src/article/find-quotation.ts';
import {fingerprint} from '../../src/article/fingerprint.ts';
import {normaliseText} from '../../src/article/normalise.ts';
import {splitParagraphs} from '../../src/article/paragraphs.ts';
import {phrase} from './markdown.ts';

const ferry = `The ferry left at dawn.

“We shall be back,” the captain said,
‘or drown’.

Nobody waved.`;

describe('paragraphs', () => {
	test('are what blank lines part, numbered from 1', () => {
		expect(splitParagraphs(ferry)).toEqual([
			{number: 1, text: 'The ferry left at dawn.'},
			{number: 2, text: '“We shall be back,” the captain said,\n‘or drown’.'},
			{number: 3, text: 'Nobody waved.'},
		]);
	});

	test('are the same whatever the line ends, with a byte-order mark, and with spaces on the blank lines', () => {
		const expected = splitParagraphs(ferry);
		for (const end of ['\r\n', '\r']) expect(splitParagraphs(`\uFEFF${ferry.replaceAll('\n', end)}`).map(one => one.text)).toEqual(expected.map(one => one.text));
		expect(splitParagraphs(`\n\n \n${ferry.replaceAll('\n\n', '\n \t\n\n')}\n\n`)).toEqual(expected);
	});

	test('an empty text has none', () => {
		expect(splitParagraphs('')).toEqual([]);
		expect(splitParagraphs('\uFEFF \r\n\t\r\n')).toEqual([]);
	});

	test('joined by blank lines and split again they are the same', () => {
		fc.assert(
			fc.property(fc.array(phrase, {maxLength: 8}), texts => {
				expect(splitParagraphs(texts.join('\n\n')).map(one => one.text)).toEqual(texts);
			}),
		);
	});
});

describe('a fingerprint', () => {
	test('is 16 hexadecimal digits that do not change from version to version', () => {
		expect(fingerprint('The ferry left at dawn.')).toBe('161f17d3e6a39745');
	});

	test('overlooks white space, kinds of quotation mark and the form of accents', () => {
		expect(fingerprint('“Café”  is\n‘shut’ ')).toBe(fingerprint('"Cafe\u0301" is \'shut\''));
	});

	test('tells a changed word, letter case and punctuation', () => {
		const other = ['The ferry left at dusk.', 'the ferry left at dawn.', 'The ferry left at dawn'];
		for (const text of other) expect(fingerprint(text)).not.toBe(fingerprint('The ferry left at dawn.'));
	});

	test('normalising twice is normalising once', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
			}),
		);
	});
});

describe('a quotation', () => {
	const paragraphs = splitParagraphs(ferry);

	test('is found in the paragraph that holds it, across a line end and with other quotation marks', () => {
		expect(findQuotation('"We shall be back," the captain  said, \'or drown\'', paragraphs)).toEqual([2]);
		expect(findQuotation('Nobody waved', paragraphs)).toEqual([3]);
	});

	test('is not found where a word differs or is longer, where it runs over two paragraphs, or where it is empty', () => {
		expect(findQuotation('We shall come back', paragraphs)).toEqual([]);
		expect(findQuotation('Nobody wave', paragraphs)).toEqual([]);
		expect(findQuotation('at dawn. “We shall', paragraphs)).toEqual([]);
		expect(findQuotation('  ', paragraphs)).toEqual([]);
	});

	test('a whole paragraph with words is found there', () => {
		fc.assert(
			fc.property(fc.array(phrase.filter(text => /\p{L}/u.test(text)), {minLength: 1, maxLength: 5}), fc.nat(), (texts, pick) => {
				const all = splitParagraphs(texts.join('\n\n'));
				const one = all[pick % all.length]!;
				expect(findQuotation(one.text, all)).toContain(one.number);
			}),
		);
	});
});
