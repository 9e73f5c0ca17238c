/** Finds the stops that `next` makes on a laid-out slide. */
import type {SlideStop} from '../../talk/place.ts';
import type {Line} from '../line.ts';
import {areBlank, firstRows} from '../revealed.ts';

/** Each page in turn, and on it each step that reveals something there. The slide opens as it is; no later page opens blank. `lines` know their steps. */
export function findStops(steps: number, pages: readonly number[], lines: readonly Line[]): readonly SlideStop[] {
	if (pages.length === 1) return Array.from({length: steps + 1}, (_stop, step) => ({page: 0, step}));
	const rows = firstRows(lines);
	const isOn = (step: number, page: number) => (rows.get(step) ?? 0) < (pages[page + 1] ?? Infinity);
	const stops: SlideStop[] = [];
	let step = 0;
	for (const [page, start] of pages.entries()) {
		const isBlank = page > 0 && step < steps && areBlank(lines.slice(start, pages[page + 1]), step);
		if (isBlank) step++;
		stops.push({page, step});
		while (step < steps && isOn(step + 1, page)) stops.push({page, step: ++step});
	}

	while (step < steps) stops.push({page: pages.length - 1, step: ++step});
	return stops;
}
