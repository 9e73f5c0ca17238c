/** Divides lines that are taller than the screen into pages. */
import {type Line, lineText} from '../../line.ts';

/**
 * The index of the first line of each page, the first 0. A page ends at a blank line in its last third where there is one, so
 * that what belongs together stays together; blank lines at the top of a page are skipped.
 */
export function paginate(lines: readonly Line[], rows: number): readonly number[] {
	const height = Math.max(1, rows);
	const starts = [0];
	let start = 0;
	while (lines.length - start > height) {
		let end = start + height;
		for (let at = end; at > start + Math.ceil(height * (2 / 3)); at--) {
			if (isBlank(lines[at])) {
				end = at;
				break;
			}
		}

		while (end < lines.length && isBlank(lines[end])) end++;
		if (end >= lines.length) break;
		starts.push(end);
		start = end;
	}

	return starts;
}

const isBlank = (line: Line | undefined) => line !== undefined && lineText(line).trim() === '';
