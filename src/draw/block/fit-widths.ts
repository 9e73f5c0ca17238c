/** Shares out a width among columns. */

/**
 * Widths for columns that want some number of terminal columns each. Where all fit, each gets what it wants; else narrow columns
 * keep theirs and the wide ones share the rest evenly. None gets less than its `least` (1 unless told), as long as all these fit.
 */
export function fitWidths(wanted: readonly number[], available: number, least: readonly number[] = wanted.map(() => 1)): readonly number[] {
	const widths = wanted.map(() => 0);
	let left = available;
	let open = wanted.map((_want, index) => index);
	const settle = (index: number, width: number) => {
		widths[index] = Math.max(1, width);
		left -= widths[index];
		open = open.filter(one => one !== index);
	};

	while (open.length > 0) {
		const share = Math.max(1, Math.floor(left / open.length));
		const content = open.find(index => wanted[index]! <= share);
		const squeezed = open.find(index => least[index]! > share);
		if (content !== undefined) settle(content, wanted[content]!);
		else if (squeezed !== undefined) settle(squeezed, least[squeezed]!);
		else settle(open[0]!, share);
	}

	return widths;
}
