/** Finds what is never closed in a file and so swallows the slides behind it: a fence, a comment. */
import {lineEnd} from '../../text/line-bounds.ts';
import {LineContext} from './line-context.ts';

/** A fence or a comment that is open at a text's end: the line, from 0, that opens it, and how many lines that would part slides stand in it. */
export type OpenEnd = {readonly kind: 'fence' | 'comment'; readonly line: number; readonly breaks: number};

/** What is open at the end of a slide's text; undefined where nothing is. */
export function findOpenEnd(text: string): OpenEnd | undefined {
	if (!/```|~~~|<!--/.test(text)) return undefined;
	const context = new LineContext();
	let open: OpenEnd | undefined;
	let line = 0;
	for (let offset = 0; offset <= text.length; line++) {
		const end = lineEnd(text, offset);
		context.isAtRoot(text, offset, end);
		const kind = context.within;
		if (kind === undefined) open = undefined;
		else if (open?.kind === kind) open = /^-{3,}[ \t]*$/.test(text.slice(offset, end)) ? {...open, breaks: open.breaks + 1} : open;
		else open = {kind, line, breaks: 0};
		offset = end + 1;
	}

	return open;
}
