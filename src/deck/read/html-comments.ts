/** Finds the comments in HTML, in one pass. */

/** A text between `<!--` and `-->`, and the offset at which it begins. */
export type HtmlComment = {readonly text: string; readonly start: number};

const [opening, closing] = ['<!--', '-->'];

/** The closed comments of a text in their order, and what is left of the text without them. */
export function findComments(html: string): {readonly comments: readonly HtmlComment[]; readonly rest: string} {
	const comments: HtmlComment[] = [];
	let rest = '';
	let from = 0;
	for (;;) {
		const open = html.indexOf(opening, from);
		const start = open + opening.length;
		const end = open < 0 ? -1 : html.indexOf(closing, start);
		if (end < 0) return {comments, rest: rest + html.slice(from)};
		comments.push({text: html.slice(start, end), start});
		rest += html.slice(from, open);
		from = end + closing.length;
	}
}
