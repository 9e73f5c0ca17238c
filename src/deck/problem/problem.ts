/** A problem in a file, as a value: reading goes on after it. */
import type {Position} from '../position.ts';

/**
 * Something wrong in a file: the rule it breaks, its place (line and column count from 1), what is there and what is
 * expected (`message`), and how to mend it (`hint`).
 */
export type Problem = {
	readonly rule: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly hint?: string;
	readonly severity: 'error' | 'warning';
	/** How many characters of the line the problem is about, where more than the place is known. */
	readonly length?: number;
};

/** A problem of the given rule at a position; an error unless said otherwise. */
export function problemAt(
	position: Position,
	rule: string,
	message: string,
	{hint, severity = 'error', length}: {hint?: string | undefined; severity?: Problem['severity']; length?: number | undefined} = {},
): Problem {
	const {file, line, column} = position;
	return {rule, file, line, column, message, ...(hint === undefined ? {} : {hint}), severity, ...(length === undefined ? {} : {length})};
}
