/** Takes out of a text everything that could steer a terminal, before the text is parsed and again after it. */

/** Whole escape sequences: strings (OSC, DCS, APC, PM, SOS) up to their end or the line's, CSI, and two-byte ones. */
const sequences =
	/(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|\u001B[ -/]*[0-~]?/g;

/**
 * Control characters (C0 but tab and newline, DEL, C1), bidirectional marks and overrides, zero-width characters, soft hyphens,
 * interlinear marks and language tags. A joiner stays inside an emoji sequence, a non-joiner between Arabic letters, and both
 * beside the virama of an Indian script, where they choose the shape of a letter.
 */
const characters =
	/[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|(?<![\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])(?!.[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])(?:(?<!\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Script=Arabic})\u200C|\u200C(?!\p{Script=Arabic}))|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const suspicious = /[^\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u052F\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]/;

/** What ends a line of a text as it stands in a file. */
export const lineEnds = /\r\n?|[\n\u2028\u2029\u0085]/g;

/**
 * The text without anything that is not meant to be read. Line ends become `\n`; every other character that is kept stays where
 * it was relative to the others.
 */
export function cleanText(text: string): string {
	if (!suspicious.test(text)) return text;
	return text.replaceAll(lineEnds, '\n').replaceAll(sequences, '').replaceAll(characters, '');
}

/** A text as `cleanText` gives it, and for each of its offsets (its length too) the offset in the text that it was made from. */
export function cleanWithOffsets(text: string): {readonly text: string; readonly offsets: readonly number[]} {
	let kept = {text, offsets: Array.from({length: text.length + 1}, (_unit, index) => index)};
	if (!suspicious.test(text)) return kept;
	for (const [pattern, by] of [[lineEnds, '\n'], [sequences, ''], [characters, '']] as const) kept = replaceKept(kept, pattern, by);
	return kept;
}

function replaceKept({text, offsets}: {text: string; offsets: number[]}, pattern: RegExp, by: '\n' | ''): {text: string; offsets: number[]} {
	const kept: number[] = [];
	let from = 0;
	const keepTo = (to: number) => {
		for (let index = from; index < to; index++) kept.push(offsets[index]!);
	};

	for (const {0: found, index} of text.matchAll(pattern)) {
		keepTo(index);
		if (by !== '') kept.push(offsets[index]!);
		from = index + found.length;
	}

	keepTo(text.length + 1);
	return {text: text.replaceAll(pattern, by), offsets: kept};
}

/** A text for one line of a message: cleaned, and with line ends and tabs as single spaces. */
export function cleanLine(text: string): string {
	return cleanText(text).replaceAll(/[\t\n]+/g, ' ');
}
