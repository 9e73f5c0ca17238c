/** Turns the deck's inline text into styled segments. */
import type {Inline, Mark, Span} from '../deck/inline.ts';
import {trimEnd} from '../deck/text/blanks.ts';
import type {Line, Role, Segment} from './line.ts';
import {glue} from './wrap.ts';

/** The segments of inline text; `role` is the look of unmarked words. Citations are quiet and stay on their claim's last line. */
export function inlineSegments(inline: Inline, role: Role = 'text'): Line {
	const segments: Segment[] = [];
	for (const [index, span] of inline.entries()) {
		const next = inline[index + 1];
		const isBeforeMark = next !== undefined && isQuiet(next);
		const text = isBeforeMark ? glueEnd(span.text) : span.text;
		segments.push(spanSegment(span, text, role));
	}

	return segments;
}

/** Whether a span is a citation or the mark of background: what proves a claim, and is no word of it. */
export function isQuiet(span: Span): boolean {
	return span.marks.includes('cite') || span.marks.includes('background');
}

/** The text with the blanks at its end as one that it is not broken at. */
function glueEnd(text: string): string {
	const words = trimEnd(text, ' ');
	return words === text ? text : words + glue;
}

function spanSegment({marks}: Span, text: string, role: Role): Segment {
	const has = (mark: Mark) => marks.includes(mark);
	if (has('cite')) return {text: text.replaceAll(' ', glue), role: 'cite'};
	if (has('background')) return {text: `‹${text.replaceAll(' ', glue)}›`, role: 'muted', isItalic: true};
	return {
		text,
		role: has('code') ? 'code' : has('strong') && role === 'text' ? 'strong' : role,
		...(has('strong') ? {isBold: true} : {}),
		...(has('emphasis') ? {isItalic: true} : {}),
		...(has('strike') ? {isStruck: true} : {}),
		...(has('link') ? {isUnderlined: true} : {}),
	};
}
