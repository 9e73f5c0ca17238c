/** The text of a deck within a line: flat spans that know how they are marked. */

/** How a span of text is marked. `cite` and `background` are our own kinds of link (see the deck format). */
export type Mark = 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'cite' | 'background';

/** A run of text with the same marks; `target` is where a link leads (an address, or `#id` of a slide). */
export type Span = {readonly text: string; readonly marks: readonly Mark[]; readonly target?: string};

/** Text with marks, as written in a paragraph, a heading or a cell. A newline in a span is a hard break. */
export type Inline = readonly Span[];

/** Unmarked text as an Inline. */
export function plainInline(text: string): Inline {
	return text === '' ? [] : [{text, marks: []}];
}

/** Stands where a mark was; no cleaned text holds it. */
const leftOut = '\0';

/** The words of an Inline without marks, citations left out, white space folded. */
export function inlineText(inline: Inline): string {
	return (
		inline
			.map(span => (span.marks.includes('cite') || span.marks.includes('background') ? leftOut : span.text))
			.join('')
			.replaceAll(/\s+/g, ' ')
			// The space before a mark goes with it where punctuation follows.
			.replaceAll(/ ?\0 ?(?=[.,;:!?)])/g, '')
			.replaceAll(/[\s\0]+/g, ' ')
			.trim()
	);
}

/** The numbers of the article's paragraphs that an Inline cites, in order, each once. */
export function inlineCites(inline: Inline): readonly number[] {
	const numbers = inline.flatMap(span => (span.marks.includes('cite') ? [Number(span.target?.slice(2))] : []));
	return [...new Set(numbers)];
}
