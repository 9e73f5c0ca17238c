/** Draws the head of a content slide: its title, and a rule that parts it from what it is the title of. */
import type {Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {inlineSegments} from '../inline.ts';
import {type Line, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** The most lines of a title that are shown. */
const mostLines = 3;

/** The lines of the head, none wider than `columns`, with `gap` empty ones at its end; none without a title. */
export function drawHead(slide: Slide, columns: number, gap: number): readonly Line[] {
	if (inlineText(slide.title) === '') return [];
	const title = inlineSegments(slide.title, 'title').map(part => ({...part, isBold: true}));
	const rule = [segment('─'.repeat(columns), 'rule')];
	return [...wrapSegments(title, columns).slice(0, mostLines), rule, ...Array.from({length: gap}, () => [])];
}
