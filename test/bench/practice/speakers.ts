/** Simulated speakers: how long each would need for each slide, run after run. */
import {randomFrom} from '../../fuzz/random.ts';

/** The budgets of a talk of ten minutes in 22 slides, in ms: those of the shipped deck as it was when the forecast was first tried. */
export const budgets = [14, 43, 5, 44, 37, 31, 5, 34, 37, 40, 5, 42, 28, 41, 5, 32, 31, 5, 40, 32, 18, 31].map(seconds => seconds * 1000);

/** What a run took on each slide, in ms; 0 for one that was skipped. */
export type Times = readonly number[];

/** A speaker: the runs before, oldest first, the run to forecast, and what of it is no chance (the speaker's own mean times). */
export type Speaker = {readonly past: readonly Times[]; readonly now: Times; readonly means: Times};

/** How speakers vary: standard deviations of logarithms, and shares. */
export type Variety = {readonly rate: number; readonly habit: number; readonly day: number; readonly noise: number; readonly answers: number; readonly skips: number; readonly catching: number};

/** The variety of issue 12. */
export const usualVariety: Variety = {rate: 0.2, habit: 0.25, day: 0.08, noise: 0.35, answers: 0.3, skips: 0.25, catching: 0.5};

/** How much longer than its budget a speaker's slide is planted to take. */
export type Planted = {readonly slide: number; readonly times: number};

/** The speaker that a seed gives, with so many runs before. */
export function speakerFrom(seed: number, runs: number, variety: Variety = usualVariety, planted?: Planted): Speaker {
	const random = randomFrom(seed);
	const share = () => (random.below(2 ** 30) + 0.5) / 2 ** 30;
	const normal = () => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share());
	const vary = (deviation: number) => Math.exp(deviation * normal());
	const rate = vary(variety.rate);
	const means = budgets.map((budget, slide) => budget * rate * vary(variety.habit) * (planted?.slide === slide ? planted.times : 1));
	const catching = share() * variety.catching;
	const speak = (): Times => {
		const day = vary(variety.day);
		const times = means.map(mean => mean * day * vary(variety.noise));
		const answer = share() < variety.answers ? {slide: random.below(budgets.length), ms: 60_000 + share() * 120_000} : undefined;
		const skipped = share() < variety.skips ? Array.from({length: 1 + random.below(3)}, () => random.below(budgets.length)) : [];
		let [spent, due] = [0, 0];
		return times.map((time, slide) => {
			const behind = Math.max(0, spent - due);
			const left = sum(budgets.slice(slide));
			const own = skipped.includes(slide) ? 0 : time * Math.max(0.5, 1 - (catching * behind) / left) + (answer?.slide === slide ? answer.ms : 0);
			spent += own;
			due += budgets[slide]!;
			return own;
		});
	};
	return {past: Array.from({length: runs}, speak), now: speak(), means};
}

/** The sum of numbers. */
export const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
