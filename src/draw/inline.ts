/** Turns the deck's inline text into styled segments. */
import type {Inline, Mark, Span} from '../deck/inline.ts';
import {trimEnd} from '../deck/text/blanks.ts';
import type {Line, Role, Segment} from './line.ts';
import {glue} from './wrap.ts';

/**
 * The segments of inline text; `role` is the look of unmarked words. Citations are quiet and stay on their claim's last line; a link
 * that leads out of the deck is followed by its address, unless that is its text.
 */
export function inlineSegments(inline: Inline, role: Role = 'text'): Line {
	const segments: Segment[] = [];
	for (const [index, span] of inline.entries()) {
		const next = inline[index + 1];
		const isBeforeMark = next !== undefined && isQuiet(next);
		const text = isBeforeMark ? glueEnd(span.text) : span.text;
		segments.push(spanSegment(span, text, role));
		const address = span.marks.includes('link') && next?.target !== span.target ? addressOf(inline, index) : undefined;
		if (address) segments.push(address);
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

/** The address of the link that ends at an index, in brackets; undefined where it is told by the text, or is a slide of the deck. */
function addressOf(inline: Inline, end: number): Segment | undefined {
	const {target = ''} = inline[end]!;
	let start = end;
	while (start > 0 && inline[start - 1]!.target === target) start--;
	const text = inline.slice(start, end + 1).map(span => span.text).join('');
	const isShown = target === '' || target.startsWith('#') || text === target || `mailto:${text}` === target || `http://${text}` === target;
	return isShown ? undefined : {text: ` (${target})`, role: 'cite', link: target};
}

function spanSegment({marks, target = ''}: Span, text: string, role: Role): Segment {
	const has = (mark: Mark) => marks.includes(mark);
	if (has('cite')) return {text: text.replaceAll(' ', glue), role: 'cite'};
	if (has('background')) return {text: `‹${text.replaceAll(' ', glue)}›`, role: 'muted', isItalic: true};
	return {
		text,
		role: has('code') ? 'code' : has('strong') && role === 'text' ? 'strong' : role,
		...(has('strong') ? {isBold: true} : {}),
		...(has('emphasis') ? {isItalic: true} : {}),
		...(has('strike') ? {isStruck: true} : {}),
		...(has('link') ? {isUnderlined: true, ...(target === '' ? {} : {link: target})} : {}),
	};
}
