/** Draws one value against its budget, for the reports of practice runs. */
import {type Line, type Role, segment} from '../../line.ts';

/** A meter: `value` and `budget` in the same unit; `most` is the value at the right end (for meters of one scale). */
export type MeterInput = {
	readonly value: number;
	readonly budget: number;
	readonly columns: number;
	readonly role?: Role;
	readonly most?: number;
};

/**
 * The meter as one line of `columns` columns: filled up to the value, a mark `┃` where the budget ends (`╋` when the value
 * passed it), what goes beyond the budget hatched and in the role of `bad`.
 */
export function drawMeter({value, budget, columns, role = 'accent', most}: MeterInput): Line {
	if (columns <= 0) return [];
	const scale = Math.max(most ?? 0, value, budget, Number.MIN_VALUE);
	const filled = Math.round((Math.max(0, value) / scale) * columns);
	const mark = Math.min(columns - 1, Math.max(0, Math.round((budget / scale) * columns) - 1));
	const within = Math.min(filled, mark);
	const beyond = Math.max(0, filled - mark - 1);
	return [
		segment('█'.repeat(within), role),
		segment('░'.repeat(Math.max(0, mark - within)), 'muted'),
		segment(value > budget ? '╋' : '┃', 'text', {isBold: true}),
		segment('▓'.repeat(beyond), 'bad'),
		segment('░'.repeat(Math.max(0, columns - mark - 1 - beyond)), 'muted'),
	].filter(({text}) => text !== '');
}
