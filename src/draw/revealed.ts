/** Tells what of a drawing is there at a step: it is drawn once, whole, and each piece of it knows when it appears. */
import {type Line, lineText, type Segment, segment, textWidth} from './line.ts';

/** The line as it appears at a step; what appears later of itself still does. */
export function atStep(line: Line, step: number): Line {
	return step === 0 ? line : line.map(part => ({...part, step: Math.max(part.step ?? 0, step)}));
}

/** The line as it is at a step: blanks stand where something is still to appear, as far as anything stands behind. */
export function revealLine(line: Line, step: number): Line {
	if (line.every(part => (part.step ?? 0) <= step)) return line;
	const shown = line.map(part => ((part.step ?? 0) <= step ? part : segment(' '.repeat(textWidth(part.text)))));
	return shown.slice(0, shown.findLastIndex(isSeen) + 1);
}

/** The line whole, with what is still to appear dimmed. */
export function dimLine(line: Line, step: number): Line {
	return line.every(part => (part.step ?? 0) <= step) ? line : line.map(part => ((part.step ?? 0) <= step ? part : segment(part.text, 'muted')));
}

/** The first row on which something appears at each step that anything appears at; `rows` are lines as they are drawn. */
export function firstRows(rows: readonly Line[]): ReadonlyMap<number, number> {
	const first = new Map<number, number>();
	for (const [row, line] of rows.entries()) {
		for (const part of line) if (part.step !== undefined && !first.has(part.step) && isSeen(part)) first.set(part.step, row);
	}

	return first;
}

/** Whether nothing of the lines is there yet at a step. */
export function areBlank(lines: readonly Line[], step: number): boolean {
	return lines.every(line => lineText(line.filter(part => (part.step ?? 0) <= step)).trim() === '');
}

const isSeen = (part: Segment) => part.text.trim() !== '';
