/** Cuts a text that a message shows. */

/** The text, or its beginning where it is longer than so many characters. */
export function shorten(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
