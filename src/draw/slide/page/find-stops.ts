/** Finds the stops that `next` makes on a laid-out slide. */
import type {SlideStop} from '../../../talk/place.ts';
import type {Line} from '../../line.ts';
import {areBlank, firstRows} from '../../revealed.ts';

/** Each page in turn, and on it each step that reveals something there. The slide opens as it is; no later page opens blank. `lines` know their steps. */
export function findStops(steps: number, pages: readonly number[], lines: readonly Line[]): readonly SlideStop[] {
	if (pages.length === 1) return Array.from({length: steps + 1}, (_stop, step) => ({page: 0, step}));
	const rows = firstRows(lines);
	const isOn = (step: number, page: number) => (rows.get(step) ?? 0) < (pages[page + 1] ?? Infinity);
	const last = lastSteps(pages, rows);
	const stops: SlideStop[] = [];
	let step = 0;
	for (const [page, start] of pages.entries()) {
		const isBlank = page > 0 && step < steps && areBlank(lines.slice(start, pages[page + 1]), step);
		if (isBlank) step++;
		stops.push({page, step});
		// Beside a column that goes on below, a later step may reveal something up here: the page is left when nothing more comes on it.
		while (step < steps && (step < last[page]! || isOn(step + 1, page))) stops.push({page, step: ++step});
	}

	while (step < steps) stops.push({page: pages.length - 1, step: ++step});
	return stops;
}

/** For each page the last step that reveals something on it or on a page before. `rows` go from the first row down. */
function lastSteps(pages: readonly number[], rows: ReadonlyMap<number, number>): readonly number[] {
	const last = pages.map(() => 0);
	let page = 0;
	for (const [step, row] of rows) {
		while (row >= (pages[page + 1] ?? Infinity)) last[++page] = last[page - 1]!;
		last[page] = Math.max(last[page]!, step);
	}

	return last.fill(last[page]!, page);
}
