/** What a check of one deck gave, for the reports. */
import type {Problem} from '../../deck/problem/problem.ts';
import type {Coverage} from '../coverage.ts';

/** A deck's problems, and what is needed to tell of them. */
export type Checked = {
	/** The deck's path as the user knows it: the folder or file that its files' names are relative to. */
	readonly deck: string;
	/** The files beside it that it names and that were held against it: its source, its article. */
	readonly beside: readonly string[];
	readonly slides: number;
	readonly problems: readonly Problem[];
	/** The path of a file that a problem names, as the user can open it. */
	readonly pathOf: (file: string) => string;
	/** The line of a file, from 1. */
	readonly lineOf: (file: string, line: number) => string | undefined;
	/** What the text rules were held against, in words. */
	readonly against: string;
	readonly coverage?: Coverage;
};

/** How many errors and warnings there are. */
export function countProblems(problems: readonly Problem[]): {readonly errors: number; readonly warnings: number} {
	const errors = problems.filter(({severity}) => severity === 'error').length;
	return {errors, warnings: problems.length - errors};
}
