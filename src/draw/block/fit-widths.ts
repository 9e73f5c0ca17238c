/** Shares out a width among columns. */
import {sum} from '../../deck/sum.ts';

/**
 * Widths for columns that want some number of terminal columns each. Where all fit, each gets what it wants; else narrow columns
 * keep theirs and the wide ones share the rest evenly. None gets less than its `least` (1 unless told), as long as all these fit.
 */
export function fitWidths(wanted: readonly number[], available: number, least: readonly number[] = wanted.map(() => 1)): readonly number[] {
	const most = wanted.map(width => Math.max(1, width));
	const lowest = most.map((width, index) => (sum(least) <= available ? Math.min(width, Math.max(1, least[index]!)) : 1));
	const upTo = (share: number) => most.map((width, index) => Math.min(width, Math.max(lowest[index]!, share)));
	let [share, above] = [1, Math.max(2, available + 1)];
	while (above - share > 1) {
		const middle = Math.floor((share + above) / 2);
		if (sum(upTo(middle)) <= available) share = middle;
		else above = middle;
	}

	// What no longer makes a column more for each goes to the first that want it.
	const widths = upTo(share);
	let left = available - sum(widths);
	return widths.map((width, index) => {
		const more = left > 0 && width === share && width < most[index]! ? 1 : 0;
		left -= more;
		return width + more;
	});
}
