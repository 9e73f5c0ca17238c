/** Draws the head of a content slide: its title, and a rule that parts it from what it is the title of. */
import type {Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {largest} from '../../deck/long-lists.ts';
import {inlineSegments} from '../inline.ts';
import {blankLines, type Line, lineWidth, segment} from '../line.ts';
import type {Measure} from '../size.ts';
import {setWords} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';

/** The most lines of a title that are shown. */
export const mostTitleLines = 3;

/** A head: the rows it takes and the fewest columns, and its lines where the content is so wide; none of them wider than it needs. */
export type Head = {readonly rows: number; readonly columns: number; readonly draw: (columns: number) => readonly Line[]};

/** The head as a line of text, set in the width of running text; no rows without a title. */
export function textHead(slide: Slide, {prose, gap}: Measure): Head {
	const narrow = drawText(slide, prose, gap - 1);
	// The head is as wide as the content, unless it needs more rows so, as where a word that was broken has a row of its own.
	const draw = (columns: number) => {
		const wide = columns === prose ? narrow : drawText(slide, columns, gap - 1);
		return wide.length > narrow.length ? narrow : wide;
	};

	return {rows: narrow.length, columns: prose, draw};
}

/** The head in letters of several rows, on two lines at most; undefined where the title has no such letters, or more than words. */
export function headlineHead(slide: Slide, {columns: width, gap}: Measure): Head | undefined {
	const lines = setWords(slide.title, 'title', {columns: width, lines: 2});
	if (!lines) return undefined;
	return {rows: lines.length + 1 + gap, columns: largest(lines.map(lineWidth)), draw: columns => [...lines, ...ruleBelow(columns, gap)]};
}

/** All lines that a slide's title takes as text. */
export function titleLines(slide: Slide, columns: number): readonly Line[] {
	return wrapSegments(inlineSegments(slide.title, 'title').map(part => ({...part, isBold: true})), columns);
}

function drawText(slide: Slide, columns: number, gap: number): readonly Line[] {
	if (inlineText(slide.title) === '') return [];
	return [...titleLines(slide, columns).slice(0, mostTitleLines), ...ruleBelow(columns, gap)];
}

function ruleBelow(columns: number, gap: number): readonly Line[] {
	return [[segment('─'.repeat(columns), 'rule')], ...blankLines(gap)];
}
