/** Draws a slide's title and blocks as one page of text to be read through, as long as it comes to. */
import type {Slide} from '../../../deck/deck.ts';
import {inlineSegments} from '../../inline.ts';
import {type Line, lineWidth, segment} from '../../line.ts';
import {wrapSegments} from '../../wrap.ts';
import {drawBlocks} from '../draw-block.ts';
import {largest} from '../../../deck/long-lists.ts';

/** The lines of the page, none wider than `columns`; pictures are told in words. */
export function drawPage(slide: Slide, columns: number): readonly Line[] {
	const title = wrapSegments(inlineSegments(slide.title).map(part => ({...part, isBold: true})), columns);
	const rule = '─'.repeat(Math.min(columns, largest(title.map(lineWidth))));
	const blocks = drawBlocks(slide.blocks, {columns, prose: columns, rows: 1000, step: Infinity, air: 0, depth: 0, sides: [], isPlain: true});
	return [...title, [segment(rule, 'muted')], [], ...blocks];
}
