/** Draws the notes on the speaker's screen: as far as the reveals have come, and scrolled. */
import type {Slide} from '../../deck/deck.ts';
import {addAll} from '../../deck/long-lists.ts';
import {drawSteps} from '../slide/draw-block.ts';
import {type Line, segment} from '../line.ts';

/** The rows of the notes, those in sight, and how far they may be scrolled back and on from there. */
export type ConsoleNotes = {readonly lines: readonly Line[]; readonly from: number; readonly all: number; readonly leastScroll: number; readonly mostScroll: number};

/** The notes of a slide at a step, `scroll` rows from where that step's begin; what is said at other steps is dimmed. */
export function drawConsoleNotes(slide: Slide, step: number, scroll: number, {columns, rows}: {readonly columns: number; readonly rows: number}): ConsoleNotes {
	const prose = Math.min(columns, 90);
	const all: Line[] = [];
	let begins = 0;
	const parts = [...new Set(slide.notes.map(block => block.step))].toSorted((a, b) => a - b);
	const present = parts.findLast(part => part <= step) ?? parts[0];
	for (const part of parts) {
		const lines = drawSteps(slide.notes.filter(block => block.step === part), {columns, prose, rows, air: 0, depth: 0, sides: [], isPlain: true});
		if (all.length > 0) all.push([]);
		if (part === present) begins = all.length;
		addAll(all, part === present ? lines : lines.map(line => line.map(piece => ({...piece, role: 'muted' as const, isBold: false}))));
	}

	if (all.length === 0) all.push([segment('This slide has no notes.', 'muted')]);
	const most = Math.max(0, all.length - rows);
	const start = Math.min(begins, most);
	const from = Math.max(0, Math.min(start + scroll, most));
	return {lines: all.slice(from, from + rows), from, all: all.length, leastScroll: -start, mostScroll: most - start};
}
