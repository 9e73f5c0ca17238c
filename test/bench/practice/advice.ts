/** Tries the advice on simulated speakers of four runs: how many places chance fills, and whether a slide planted too long comes first. */
import {reportRun} from '../../../src/talk/practice/report/report.ts';
import {runOf} from './kept-times.ts';
import {budgets, speakerFrom, sum, type Times, usualVariety} from './speakers.ts';

const speakers = 1000;
const plantedTimes = 1.6;
/** The slides of more than some seconds. */
const long = budgets.flatMap((budget, slide) => (slide > 0 && budget >= 10_000 ? [slide] : []));

/** The lines of the table: with slides of no habits, and with habits of .25; of the latter many are too long of themselves. */
export function adviceLines(seed: number): readonly string[] {
	return [0, 0.25].map(habit => {
		const variety = {...usualVariety, habit, answers: 0, skips: 0, catching: 0, day: 0};
		const [places, first, longest] = [0, 1, 2].map(() => [] as number[]);
		for (let index = 0; index < speakers; index++) {
			places!.push(workOn(speakerFrom(seed + index, 4, variety).past).length);
			const slide = long[index % long.length]!;
			const {past} = speakerFrom(seed + index, 4, variety, {slide, times: plantedTimes});
			first!.push(workOn(past)[0]?.slide === `s${slide}` ? 100 : 0);
			longest!.push(longestOf(past) === slide ? 100 : 0);
		}

		const mean = (numbers: readonly number[]) => sum(numbers) / speakers;
		return `habits ${habit.toFixed(2)}: ${mean(places!).toFixed(2)} of 3 places filled by chance; a slide ${plantedTimes} times as long comes first in ${mean(first!).toFixed(0)}%, and is the longest for its budget in ${mean(longest!).toFixed(0)}%`;
	});
}

function workOn(past: readonly Times[]) {
	const runs = past.map(runOf);
	return reportRun(runs.at(-1)!, runs).work;
}

/** The slide with the longest times for its budget: nothing that goes by times alone finds a planted one more often. */
function longestOf(past: readonly Times[]): number {
	const share = (slide: number) => sum(past.map(run => Math.log(run[slide]! / budgets[slide]!)));
	return long.toSorted((a, b) => share(b) - share(a))[0]!;
}
