/** Tells of comments and fences that were left open, and that the end of a later one closed: what stands in them was to be seen. */
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

/** A comment as it is written between its marks, where its `<!--` stands, and whether a `-->` ends it. */
export type WrittenComment = {readonly text: string; readonly opening: Position; readonly isClosed: boolean};

const breakLine = /^-{3,}[ \t]*$/gm;

/** The problem of a comment that takes in what was to be seen; none for one that takes in nothing of the kind. `isDirective` tells whether it begins as one. */
export function commentTakesIn({text, opening, isClosed}: WrittenComment, isDirective: boolean): Problem | undefined {
	const close = 'close it with `-->` in its line';
	const slides = text.match(breakLine)?.length ?? 0;
	if (!isClosed) {
		// What takes slides in is told of the whole file.
		if (slides > 0 || !isDirective || !/\n[ \t]*\n/.test(text.trim())) return undefined;
		return problemAt(opening, 'unclosed', '`-->` is missing: the rest of the slide is in this comment.', {hint: close});
	}

	const late = (what: string, hint: string) => problemAt(opening, 'unclosed', `\`-->\` is missing: ${what} in this comment.`, {hint});
	if (slides > 0) return late(slidesAre(slides), `${close}; a slide with \`backup: true\` stays out of the talk`);
	if (/\n[ \t]*<!--/.test(text)) return late('another comment is', close);
	return isDirective && /\n {0,3}#{1,6}[ \t]/.test(text) ? late('a heading is', close) : undefined;
}

/** The problem of a fence whose code parts slides and begins another fence, as no code does; `marks` are what opens it. */
export function fenceTakesIn(code: string, marks: string, opening: Position): Problem | undefined {
	const slides = code.match(breakLine)?.length ?? 0;
	if (marks === '' || slides === 0 || !code.split('\n').some(line => line.startsWith(marks) && /\w/.test(line))) return undefined;
	return problemAt(opening, 'unclosed', `${marks} is missing: ${slidesAre(slides)} in this fence.`, {hint: `close it with ${marks} on a line of its own`});
}

/** That so many slides are, in words. */
export function slidesAre(count: number): string {
	return count === 1 ? 'a slide is' : `${count} slides are`;
}
