/** Drawn lines as text for a terminal's scrolling screen, or a file. */
import {type Line, lineText} from '../../draw/line.ts';

/** The lines as plain text, each ended. */
export function printLines(lines: readonly Line[]): string {
	return lines.map(line => `${lineText(line).trimEnd()}\n`).join('');
}

/** How many columns a printed table may take: those of the terminal, 100 where there is none, 140 at most. */
export function columnsOfOutput(): number {
	return Math.min(140, process.stdout.columns ?? 100);
}
