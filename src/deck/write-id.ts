/** Writes a deck's `id:` into its front matter. */

/** A file's text with an id as the first line of its front matter, which it gets where it has none; line ends stay as they are. */
export function writeId(text: string, id: string): string {
	const [mark, rest] = text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text];
	const end = rest.includes('\r\n') ? '\r\n' : '\n';
	const opening = /^---[ \t]*\r?\n/.exec(rest);
	if (opening === null) return `${mark}---${end}id: ${id}${end}---${end}${end}${rest}`;
	return `${mark}${opening[0]}id: ${id}${end}${rest.slice(opening[0].length)}`;
}
