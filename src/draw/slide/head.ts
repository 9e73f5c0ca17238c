/** Draws the head of a content slide: its title, and a rule that parts it from what it is the title of. */
import type {Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {inlineSegments} from '../inline.ts';
import {type Line, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** The most lines of a title that are shown. */
export const mostTitleLines = 3;

/** The lines of the head, none wider than `columns`, with `gap` empty ones at its end; none without a title. */
export function drawHead(slide: Slide, columns: number, gap: number): readonly Line[] {
	if (inlineText(slide.title) === '') return [];
	const rule = [segment('─'.repeat(columns), 'rule')];
	return [...titleLines(slide, columns).slice(0, mostTitleLines), rule, ...Array.from({length: gap}, () => [])];
}

/** All lines that a slide's title takes. */
export function titleLines(slide: Slide, columns: number): readonly Line[] {
	return wrapSegments(inlineSegments(slide.title, 'title').map(part => ({...part, isBold: true})), columns);
}
