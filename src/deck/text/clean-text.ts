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

/**
 * The text without anything that is not meant to be read. Line ends become `\n`; every other character that is kept stays where
 * it was relative to the others.
 */
export function cleanText(text: string): string {
	if (!suspicious.test(text)) return text;
	return text
		.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replaceAll(sequences, '')
		.replaceAll(characters, '');
}

/** A text for one line of a message: cleaned, and with line ends and tabs as single spaces. */
export function cleanLine(text: string): string {
	return cleanText(text).replaceAll(/[\t\n]+/g, ' ');
}
