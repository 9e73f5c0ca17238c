/** Draws the speaker notes below a slide, and scrolls them. */
import {formatDuration} from '../../deck/text/duration.ts';
import type {Slide} from '../../deck/deck.ts';
import {drawBlocks} from '../slide/draw-block.ts';
import {indentLine, type Line, lineWidth, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {clipScroll} from './reader.ts';

/** Where the notes are read: how many rows they are scrolled, and how many rows there are for them and their rule. */
export type NotesView = {readonly scroll: number; readonly room: number};

/** The rows of the notes: a rule with the budget and what there is more of, and as much of them as a third of the screen holds. */
export function drawNotes(slide: Slide, size: Size, {scroll, room}: NotesView): readonly Line[] {
	const {left, columns} = measureStage(size);
	const lines = notesLines(slide, size);
	const rows = notesRows(size, room);
	if (rows < 1) return [];
	const from = clipScroll(scroll, lines.length, rows);
	const below = Math.max(0, lines.length - from - rows);
	const label: Line = [segment('──', 'muted'), segment(` Notes${slide.seconds === undefined ? '' : ` · ${formatDuration(slide.seconds)}`} `, 'accent')];
	const more = `${from > 0 ? ' ▲ [' : ''}${below > 0 ? ` ▼ ] ${below} more` : ''}`;
	const end: Line = more === '' ? [] : [segment(more, 'accent', {isBold: true}), segment(' ──', 'muted')];
	const rule: Line = [...label, segment('─'.repeat(Math.max(0, columns - lineWidth(label) - lineWidth(end))), 'muted'), ...end];
	return [rule, ...lines.slice(from, from + rows)].map(line => indentLine(line, left));
}

/** How many rows the notes can be scrolled. */
export function mostNotesScroll(slide: Slide, size: Size, room: number): number {
	return clipScroll(Infinity, notesLines(slide, size).length, Math.max(1, notesRows(size, room)));
}

function notesRows({rows}: Size, room: number): number {
	return Math.min(Math.max(2, Math.floor(rows / 3)), room - 1);
}

function notesLines(slide: Slide, size: Size): readonly Line[] {
	if (slide.notes.length === 0) return [[segment('This slide has no notes.', 'muted')]];
	const {columns, prose} = measureStage(size);
	return drawBlocks(slide.notes, {columns, prose, rows: size.rows, step: Infinity, air: 0, depth: 0, sides: [], isPlain: true});
}
