/** Tries the advice on simulated speakers of four runs: how many places chance fills, and whether a slide planted too long comes first. */
import {reportRun} from '../../../src/talk/practice/report/report.ts';
import {runOf} from './kept-times.ts';
import {budgets, speakerFrom, usualVariety} from './speakers.ts';

const speakers = 1000;

/** The lines of the table: with slides of no habits, and with habits of .25. */
export function adviceLines(seed: number): readonly string[] {
	return [0, 0.25].flatMap(habit => {
		const variety = {...usualVariety, habit, answers: 0, skips: 0, catching: 0, day: 0};
		let [places, first] = [0, 0];
		for (let index = 0; index < speakers; index++) {
			places += workOn(seed + index, variety).length;
			const slide = [1, 3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 18, 19, 20, 21][index % 16]!;
			if (budgets[slide]! < 10_000) throw new Error('A slide of seconds is no slide to plant.');
			if (workOn(seed + index, variety, {slide, times: 1.6})[0]?.slide === `s${slide}`) first++;
		}

		return [`habits ${habit.toFixed(2)}: ${(places / speakers).toFixed(2)} of 3 places filled by chance, a slide 1.6 times as long comes first in ${((first / speakers) * 100).toFixed(0)}%`];
	});
}

function workOn(seed: number, variety: typeof usualVariety, planted?: {readonly slide: number; readonly times: number}) {
	const {past} = speakerFrom(seed, 4, variety, planted);
	const runs = past.map(runOf);
	return reportRun(runs.at(-1)!, runs).work;
}
