/** Tells what of a drawing is there at a step: it is drawn once, whole, and each piece of it knows when it appears. */
import {type Line, lineText, type Segment, segment, textWidth} from './line.ts';

/** The line as it appears at a step; what appears later of itself still does. */
export function atStep(line: Line, step: number): Line {
	return step === 0 ? line : line.map(part => ({...part, step: Math.max(part.step ?? 0, step)}));
}

/** The line as it is at a step: blanks stand where something is still to appear, as far as anything stands behind. */
export function revealLine(line: Line, step: number): Line {
	if (line.every(part => (part.step ?? 0) <= step)) return line.some(part => part.stands) ? line.map(part => standAt(part, step)) : line;
	const shown = line.map(part => ((part.step ?? 0) <= step ? standAt(part, step) : segment(' '.repeat(textWidth(part.text)))));
	return shown.slice(0, shown.findLastIndex(isSeen) + 1);
}

/** The line whole, with what is still to appear dimmed. */
export function dimLine(line: Line, step: number): Line {
	if (line.every(part => (part.step ?? 0) <= step && !part.stands)) return line;
	return line.map(part => ((part.step ?? 0) <= step ? standAt(part, step) : segment(part.text, 'muted')));
}

/** A piece as it stands at a step. */
function standAt(part: Segment, step: number): Segment {
	if (!part.stands) return part;
	const {from, parts} = part.stands;
	const stand = parts[Math.max(0, Math.min(step - from, parts.length - 1))]!;
	return part.origin === undefined ? stand : {...stand, origin: part.origin};
}

/** The first row on which something appears at each step that anything appears at, from the first row down; `rows` are lines as they are drawn. */
export function firstRows(rows: readonly Line[]): ReadonlyMap<number, number> {
	const first = new Map<number, number>();
	const changes = new Map<number, number>();
	for (const [row, line] of rows.entries()) {
		for (const part of line) {
			if (!isSeen(part)) continue;
			if (part.step !== undefined && !first.has(part.step)) first.set(part.step, row);
			for (const step of changesOf(part)) if (!changes.has(step)) changes.set(step, row);
		}
	}

	if (changes.size === 0) return first;
	// Pages are turned one way: what comes to stand out above what did before is no way back.
	let lowest = 0;
	for (const step of [...changes.keys()].toSorted((a, b) => a - b)) {
		lowest = Math.max(lowest, changes.get(step)!);
		first.set(step, Math.min(first.get(step) ?? Infinity, lowest));
	}

	return new Map([...first].toSorted(([, a], [, b]) => a - b));
}

/** Whether nothing of the lines is there yet at a step. */
export function areBlank(lines: readonly Line[], step: number): boolean {
	return lines.every(line => lineText(line.filter(part => (part.step ?? 0) <= step)).trim() === '');
}

/** The steps at which a piece comes to stand out. */
function changesOf({stands}: Segment): readonly number[] {
	return stands?.parts.flatMap((stand, index) => (index > 0 && stand.role !== 'muted' ? [stands.from + index] : [])) ?? [];
}

const isSeen = (part: Segment) => part.text.trim() !== '';
