/** Says in words which lines of code are highlighted in turn. */

/** `(highlighted in turn: line 1; lines 3 to 5; all)` for the lines of each step, of code with so many lines. */
export function tellFrames(frames: readonly (readonly number[])[], lines: number): string {
	return `(highlighted in turn: ${frames.map(frame => (frame.length === lines ? 'all' : tellLines(frame))).join('; ')})`;
}

function tellLines(frame: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const line of frame) {
		const open = runs.at(-1);
		if (open?.[1] === line - 1) open[1] = line;
		else runs.push([line, line]);
	}

	const words = runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
	return `${frame.length === 1 ? 'line' : 'lines'} ${words}`;
}
