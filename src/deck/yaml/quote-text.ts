/** Writes text as YAML that reads back as that text. */

/** What YAML takes for something else than text. */
const reserved = /^(?:true|false|null)$/i;

/** The text in quotes: the plainer kind where it holds no sign that needs an escape there, else single ones, with those within doubled. */
export function quoteText(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The text as a value within braces or brackets: bare where nothing in it means something else there, else in quotes. */
export function flowText(text: string): string {
	return /^\p{L}[\p{L}\p{N}.'()/-]*(?: [\p{L}\p{N}.'()/-]+)*$/u.test(text) && !reserved.test(text) ? text : quoteText(text);
}
