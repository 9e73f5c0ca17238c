/** Rewrites a deck's citations after the article's paragraphs got other numbers. */

/** A citation that changes: its line in the file, from 1, and the line before and after. */
export type ShiftedLine = {readonly line: number; readonly before: string; readonly after: string};

/** The text with every citation under its new number; one whose paragraph has none stays. All numbers change at once. */
export function shiftCites(text: string, numbers: ReadonlyMap<number, number>): {readonly text: string; readonly lines: readonly ShiftedLine[]} {
	const lines = text.split('\n');
	const shifted = lines.map((line, index) => shiftLine(line, numbers, isListItem(lines, index)));
	const changed = shifted.flatMap((after, index) => (after === lines[index] ? [] : [{line: index + 1, before: lines[index]!.trim(), after: after.trim()}]));
	return {text: shifted.join('\n'), lines: changed};
}

/** The lines of a text that cite any of these paragraphs, with their numbers from 1. */
export function linesCiting(text: string, paragraphs: readonly number[]): readonly Pick<ShiftedLine, 'line' | 'before'>[] {
	// What another number would change is what cites it.
	return shiftCites(text, new Map(paragraphs.map(number => [number, number + 1_000_000]))).lines;
}

function shiftLine(line: string, numbers: ReadonlyMap<number, number>, isItem: boolean): string {
	const renumber = (digits: string) => String(numbers.get(Number(digits)) ?? digits);
	return line
		.replaceAll(/(\[[^\]]*?)(\d+)?([^\]\d]*\]\(#p)(\d+)(?=\))/g, (_whole, open: string, label: string | undefined, middle: string, target: string) => open + (label === target ? renumber(label) : (label ?? '')) + middle + renumber(target))
		.replaceAll(/(\bcites:\s*)(\[[\d,\s]*\]|\d+)/g, (_whole, key: string, value: string) => key + value.replaceAll(/\d+/g, renumber))
		.replace(/^(\s*-\s*)(\d+)(\s*)$/, (whole, dash: string, digits: string, end: string) => (isItem ? dash + renumber(digits) + end : whole));
}

/** Whether a line is an item of a list that stands below `cites:`. */
function isListItem(lines: readonly string[], index: number): boolean {
	const indentOf = (line: string) => /^\s*/.exec(line)![0].length;
	for (let at = index - 1; at >= 0; at--) {
		if (/^\s*-?\s*cites:\s*$/.test(lines[at]!)) return indentOf(lines[index]!) >= indentOf(lines[at]!);
		if (!/^\s*-\s*\d+\s*$/.test(lines[at]!)) return false;
	}

	return false;
}
