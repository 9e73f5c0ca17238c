/** Tells apart the Markdown that takes the parser minutes, which no person writes. */

/** Fifty marks of quotes or list items one inside the other, or a list item indented two hundred columns. */
const nestedBlocks = /(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){50}|^[ \t]{200,}(?:[-+*>]|\d+[.)])/m;

/** What can open or close emphasis: asterisks and underscores that do not stand within a word. */
const emphasis = /(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu;

/** The time the parser takes grows with the square of these within one paragraph. */
const most = {emphasis: 1000, brackets: 3000};

/** Whether a slide's Markdown is nested so deeply that it is not worth the time to parse it. */
export function isTooNested(source: string): boolean {
	if (nestedBlocks.test(source)) return true;
	return source.split(/\n[ \t]*\n/).some(paragraph => {
		if (paragraph.length < most.emphasis) return false;
		return (paragraph.match(emphasis)?.length ?? 0) > most.emphasis || paragraph.split(']').length > most.brackets;
	});
}
