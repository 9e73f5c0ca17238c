/** Rules that forecast what is left of a talk, to be compared with the program's own; none of them is used by the program. */
import {budgets, sum, type Times} from './speakers.ts';

/** A moment of a simulated talk: the slide on show, the ms spent on it, what those before it took, the runs before. */
export type Moment = {readonly slide: number; readonly spent: number; readonly done: Times; readonly past: readonly Times[]; readonly means: Times};

/** The ms that are left, as a rule has it. */
export type Rule = (moment: Moment) => number;

/** The rule of the program before: the median of a slide's last five times, else its budget; today's pace counts for nothing. */
export const medianRule: Rule = moment => leftOf(moment, budgets.map((budget, slide) => medianOf(saidTimes(moment, slide)) ?? budget));

/** Budgets alone. */
export const budgetRule: Rule = moment => leftOf(moment, budgets);

/** Budgets times today's pace, shrunk towards the planned one. */
export const paceRule: Rule = moment => {
	const usual = 0.3 * sum(budgets);
	const pace = (usual + sum(moment.done)) / (usual + sum(budgets.slice(0, moment.slide)));
	return leftOf(moment, budgets.map(budget => pace * budget));
};

/** The linear rule of pdfpc: every slide takes as long as those so far. */
export const linearRule: Rule = ({slide, spent, done}) => {
	const talk = sum(done) + spent;
	return (talk / (slide + 1)) * (budgets.length - slide - 1);
};

/** The rule that issue 12 gives. */
export const issueRule: Rule = moment => {
	const known = budgets.map((_budget, slide) => saidTimes(moment, slide));
	const medians = known.map(times => medianOf(times));
	const said = (numbers: readonly number[]) => sum(numbers.filter((_number, slide) => medians[slide] !== undefined));
	const usual = (30_000 + said(medians.map(one => one ?? 0))) / (30_000 + said(budgets));
	const expected = budgets.map((budget, slide) => {
		const count = known[slide]!.length;
		return (count * (medians[slide] ?? 0) + 2 * usual * budget) / (count + 2);
	});
	const trusted = (0.3 + 0.6 * moment.past.length) * sum(budgets);
	const pace = (trusted + sum(moment.done.map((time, slide) => Math.min(time, 2 * expected[slide]!)))) / (trusted + sum(expected.slice(0, moment.slide)));
	return leftOf(moment, expected.map(ms => pace * ms));
};

/** One that knows the speaker's own mean times, and nothing of what happens by chance. */
export const knowingRule: Rule = moment => leftOf(moment, moment.means);

function saidTimes({past}: Moment, slide: number): readonly number[] {
	return past.map(run => run[slide]!).filter(time => time > budgets[slide]! / 10).slice(-5);
}

function leftOf({slide, spent}: Moment, expected: readonly number[]): number {
	return Math.max(0, expected[slide]! - spent) + sum(expected.slice(slide + 1));
}

function medianOf(numbers: readonly number[]): number | undefined {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle] : sorted.length === 0 ? undefined : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
