/** Makes two copies of the same text equal that differ only in white space, quotation marks or Unicode form. */

/** The text in Unicode NFC, with straight quotation marks, every run of white space as one space, trimmed. */
export function normaliseText(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll(/[“”„]/g, '"')
		.replaceAll(/[‘’]/g, "'")
		.replaceAll(/\s+/g, ' ')
		.trim();
}
