/** Turns any text into numbered paragraphs. */

/** A paragraph of an article; `number` counts from 1, `text` is trimmed. */
export type ArticleParagraph = {readonly number: number; readonly text: string};

/** The paragraphs of a text: what blank lines part, in order. A byte-order mark and any kind of line end are fine. */
export function splitParagraphs(text: string): readonly ArticleParagraph[] {
	return text
		.replace(/^\uFEFF/, '')
		.replaceAll(/\r\n?/g, '\n')
		.split(/\n[ \t]*(?:\n[ \t]*)+/)
		.map(paragraph => paragraph.trim())
		.filter(paragraph => paragraph !== '')
		.map((paragraph, index) => ({number: index + 1, text: paragraph}));
}
