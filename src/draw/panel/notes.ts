/** Draws the speaker notes below a slide. */
import {formatDuration} from '../../deck/text/duration.ts';
import type {Slide} from '../../deck/deck.ts';
import {drawBlocks} from '../slide/draw-block.ts';
import {type Line, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {indentLine} from '../line.ts';

/** The rows of the notes: a rule with the budget, and as much of the notes as a third of the screen holds. */
export function drawNotes(slide: Slide, size: Size): readonly Line[] {
	const {left, columns, prose} = measureStage(size);
	const most = Math.max(2, Math.floor(size.rows / 3));
	const space = {columns, prose, rows: most, step: Infinity, air: 0, depth: 0, sides: [], isPlain: true};
	const lines = slide.notes.length === 0 ? [[segment('This slide has no notes.', 'muted')]] : drawBlocks(slide.notes, space);
	const shown = lines.length > most ? [...lines.slice(0, most - 1), [segment('… more than fits here', 'muted')]] : lines;
	const label = ` Notes${slide.seconds === undefined ? '' : ` · ${formatDuration(slide.seconds)}`} `;
	const rule: Line = [segment('──', 'muted'), segment(label, 'accent'), segment('─'.repeat(Math.max(0, columns - label.length - 2)), 'muted')];
	return [rule, ...shown].map(line => indentLine(line, left));
}
