/** Shares out a width among columns. */

/**
 * Widths for columns that want some number of terminal columns each. Where all fit, each gets what it wants; else narrow
 * columns keep theirs and the wide ones share the rest evenly. Each gets at least one.
 */
export function fitWidths(wanted: readonly number[], available: number): readonly number[] {
	const widths = wanted.map(() => 0);
	let left = available;
	let open = wanted.map((_want, index) => index);
	while (open.length > 0) {
		const share = Math.max(1, Math.floor(left / open.length));
		const content = open.filter(index => wanted[index]! <= share);
		if (content.length === 0) {
			for (const [order, index] of open.entries()) {
				const rest = open.length - order;
				widths[index] = Math.max(1, Math.floor(left / rest));
				left -= widths[index];
			}

			return widths;
		}

		for (const index of content) {
			widths[index] = Math.max(1, wanted[index]!);
			left -= widths[index];
		}

		open = open.filter(index => !content.includes(index));
	}

	return widths;
}
