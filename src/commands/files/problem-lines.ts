/** Writes problems as compilers do: one a line, with the place first. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import {countOf} from '../../deck/text/count-of.ts';
import type {Problem} from '../../deck/problem/problem.ts';

/** `file:line:column: what is wrong; how to mend it`, a line each. */
export function problemLines(problems: readonly Problem[]): string {
	return problems.map(({file, line, column, message, hint}) => `${cleanLine(`${file}:${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`)}\n`).join('');
}

/** How many problems there are, in a line; '' for none. */
export function problemCount(problems: readonly Problem[]): string {
	if (problems.length === 0) return '';
	const errors = problems.filter(({severity}) => severity === 'error').length;
	return `lectern: ${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')} in this deck\n`;
}
