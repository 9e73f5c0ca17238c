/** A solid bar in parts of a column, to the right of where it starts or to the left. */

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar `length` columns long, never longer than `room`; a value above zero always shows at least a sliver. */
export function solidBar(length: number, room: number): string {
	const parts = Math.min(room * 8, Math.max(length > 0 ? 1 : 0, Math.round(length * 8)));
	return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8]!;
}

/** The same to the left, where characters know no parts of a column but an eighth and the half. */
export function solidBarLeft(length: number, room: number): string {
	const whole = Math.floor(length);
	const part = length - whole;
	const end = part >= 0.75 ? '█' : part >= 0.25 ? '▐' : part > 0 && whole === 0 ? '▕' : '';
	return (end + '█'.repeat(whole)).slice(-Math.max(1, room));
}
