/** Takes blanks off the ends of texts in time that grows with their length: an expression such as ` +$` begins anew at each blank. */

/** The text without the characters of `blanks` (spaces and tabs unless told) at its start. */
export function trimStart(text: string, blanks = ' \t'): string {
	let start = 0;
	while (start < text.length && blanks.includes(text[start]!)) start++;
	return text.slice(start);
}

/** The text without the characters of `blanks` (spaces and tabs unless told) at its end. */
export function trimEnd(text: string, blanks = ' \t'): string {
	let end = text.length;
	while (end > 0 && blanks.includes(text[end - 1]!)) end--;
	return text.slice(0, end);
}

/** The lines of a text as one line: line ends become spaces, and take the blanks beside them along. */
export function joinLines(text: string): string {
	const lines = text.split('\n');
	const last = lines.length - 1;
	return lines.map((line, index) => trimStart(index === last ? line : trimEnd(line), index === 0 ? '' : undefined)).join(' ');
}
