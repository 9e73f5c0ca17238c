/** How fast a speaker talks, in words a minute: advised, asked for, or measured in kept runs. */
import type {KeptRun} from '../record/kept-run.ts';
import {spokenMs} from '../record/kept-run.ts';
import {countedRuns, isComplete} from '../report/counted-runs.ts';
import {finishedSlides} from '../report/past-times.ts';

/** The rate of an unhurried talk, in words a minute, where nothing better is known (issue 4). */
export const usualRate = 130;
/** The slowest and the fastest rate advised to speakers, in words a minute (issue 4). */
export const advisedRates = {slowest: 100, fastest: 165} as const;

/** Of the runs that measure a rate, only the newest this many count: a speaker changes. */
const runsMeasured = 5;

/**
 * The speaker's rate in words a minute, held within the advised ones: notes' words over the time spent on their slides, in
 * the newest complete runs of the whole deck's notes. Undefined where no run tells.
 */
export function measuredRate(runs: readonly KeptRun[]): number | undefined {
	let words = 0;
	let ms = 0;
	for (const run of countedRuns(runs).filter(isComplete).slice(-runsMeasured)) {
		const said = new Set(finishedSlides(run));
		for (const slide of run.slides.filter(one => one.words > 0 && said.has(one.id))) {
			words += slide.words;
			ms += spokenMs(run, slide.id);
		}
	}
	return ms === 0 ? undefined : holdRate((words / ms) * 60_000);
}

/** The rate to reckon with: the one asked for, else the measured one, else the usual; in words a minute. */
export function chooseRate(asked: number | undefined, runs: readonly KeptRun[]): number {
	return asked === undefined ? (measuredRate(runs) ?? usualRate) : holdRate(asked);
}

function holdRate(rate: number): number {
	return Math.min(advisedRates.fastest, Math.max(advisedRates.slowest, Math.round(rate)));
}
