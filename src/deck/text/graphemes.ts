/** Splits text into graphemes, the characters that a reader sees, without `Intl.Segmenter` where it is not needed. */

/**
 * Characters that are each one grapheme and one column wide beside one another: Latin, Greek, Cyrillic, punctuation, arrows,
 * mathematics, box drawing, blocks, shapes, check marks, crosses and braille. A test holds them against `Intl.Segmenter` and `string-width`.
 */
const simple = '\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0373\\u0384-\\u0386\\u0388-\\u03FF\\u0400-\\u0482\\u048A-\\u052F\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20BF\\u2190-\\u22FF\\u2500-\\u25FC\\u2610-\\u2612\\u2713-\\u2718\\u2800-\\u28FF';
const simpleText = new RegExp(`^[${simple}]*$`);
// Escape sequences are taken apart by those who ask; only CR is not alone, it keeps a following LF.
const simpleOrControl = new RegExp(`^[\\0-\\u000C\\u000E-\\u001F${simple}]*$`);

/** Whether each UTF-16 unit of the text is a grapheme of its own that takes one column. */
export function isSimpleText(text: string): boolean {
	return simpleText.test(text);
}

type Segments = Iterable<{readonly segment: string; readonly index: number}> & {containing(index: number): {readonly segment: string; readonly index: number} | undefined};

let segmenter: Intl.Segmenter | undefined;

/**
 * Splits like an `Intl.Segmenter` for graphemes, which takes 14 ms to make (Node 26) and is made when the first text needs it; the
 * build puts it in the place of those that dependencies make on import.
 */
export const graphemes = {
	segment(text: string): Segments {
		if (!simpleOrControl.test(text)) return (segmenter ??= new Intl.Segmenter()).segment(text);
		return {
			*[Symbol.iterator]() {
				for (let index = 0; index < text.length; index++) yield {segment: text[index]!, index};
			},
			containing: index => (text[index] === undefined ? undefined : {segment: text[index], index}),
		};
	},
};
