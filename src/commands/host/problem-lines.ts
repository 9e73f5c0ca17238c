/** Writes problems as compilers do: one a line, with the place first. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Problem} from '../../deck/problem.ts';

/** `file:line:column: what is wrong; how to mend it`, a line each. */
export function problemLines(problems: readonly Problem[]): string {
	return problems.map(({file, line, column, message, hint}) => `${cleanLine(`${file}:${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`)}\n`).join('');
}
