/** Finds where the lines of a text begin and end, by offsets. */

/** Where the line begins that an offset stands in. */
export function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends that an offset stands in: at its `\n`, or with the text. */
export function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf('\n', offset);
	return newline < 0 ? text.length : newline;
}

/** How many lines end between two offsets. */
export function countLineEnds(text: string, from = 0, to = text.length): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
