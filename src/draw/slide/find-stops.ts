/** Finds the stops that `next` makes on a laid-out slide. */
import type {SlideStop} from '../../talk/place.ts';
import {type Line, lineText} from '../line.ts';

/** Each page in turn, and on it each step that reveals something there. The slide opens as it is; no later page opens blank. */
export function findStops(steps: number, pages: readonly number[], linesAt: (step: number) => readonly Line[]): readonly SlideStop[] {
	if (pages.length === 1) return Array.from({length: steps + 1}, (_stop, step) => ({page: 0, step}));
	const pageOf = (row: number) => pages.findLastIndex(start => start <= row);
	const firstPage = Array.from({length: steps}, (_stop, index) => pageOf(firstDifference(linesAt(index), linesAt(index + 1))));
	const stops: SlideStop[] = [];
	let step = 0;
	for (const page of pages.keys()) {
		const isBlank = page > 0 && step < steps && isEmpty(linesAt(step).slice(pages[page], pages[page + 1]));
		if (isBlank) step++;
		stops.push({page, step});
		while (step < steps && firstPage[step]! <= page) stops.push({page, step: ++step});
	}

	while (step < steps) stops.push({page: pages.length - 1, step: ++step});
	return stops;
}

function firstDifference(before: readonly Line[], after: readonly Line[]): number {
	const row = after.findIndex((line, index) => lineText(line) !== lineText(before[index] ?? []));
	return Math.max(0, row);
}

const isEmpty = (lines: readonly Line[]) => lines.every(line => lineText(line).trim() === '');
