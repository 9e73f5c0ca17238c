/** A solid bar in eighths of a column. */

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar `length` columns long, never longer than `room`; a value above zero always shows at least a sliver. */
export function solidBar(length: number, room: number): string {
	const parts = Math.min(room * 8, Math.max(length > 0 ? 1 : 0, Math.round(length * 8)));
	return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8]!;
}
