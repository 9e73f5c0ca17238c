/** Finds how far a picture grows. */
import type {Line} from '../line.ts';

/**
 * The picture at the last of the levels at which it takes at most so many rows, each level as high as the one before or higher;
 * undefined where already the first takes more.
 */
export function growTo<Level>(rows: number, levels: readonly Level[], draw: (level: Level) => readonly Line[]): readonly Line[] | undefined {
	let found: readonly Line[] | undefined;
	let [from, to] = [0, levels.length];
	while (from < to) {
		// The first draw tells whether there is anything to search.
		const at = found || from > 0 ? Math.floor((from + to) / 2) : 0;
		const lines = draw(levels[at]!);
		if (lines.length <= rows) {
			found = lines;
			from = at + 1;
		} else to = at;
	}

	return found;
}
