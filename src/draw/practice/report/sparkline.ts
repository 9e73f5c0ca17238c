/** Draws how a value went over time in one line. */
import {type Line, type Role, segment} from '../../line.ts';
import {largest, smallest} from '../../../deck/long-lists.ts';

const steps = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** How a sparkline is drawn: at most `columns` wide; `least` and `most` are the values of its foot and its top. */
export type SparklineLook = {readonly columns: number; readonly role?: Role; readonly least?: number; readonly most?: number};

/** One column a value, the newest on the right; when there are more than columns, the oldest are left out. */
export function drawSparkline(values: readonly number[], {columns, role = 'accent', least, most}: SparklineLook): Line {
	const shown = columns > 0 ? values.slice(-columns) : [];
	if (shown.length === 0) return [];
	const foot = least ?? smallest(shown);
	const height = (most ?? largest(shown)) - foot;
	const text = shown.map(value => {
		const share = height > 0 ? (value - foot) / height : 0.5;
		return steps[Math.min(7, Math.max(0, Math.round(share * 7)))];
	});
	return [segment(text.join(''), role)];
}
