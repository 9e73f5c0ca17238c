/** When a talk will end: from its budgets, the speaker's own times in kept runs, and how this talk has gone so far. */
import {spokenMs, type Visit} from '../record/kept-run.ts';
import type {PlannedSlide} from '../record/record.ts';
import {median, passedOverShare, type PastTimes} from '../report/past-times.ts';
import {sum} from '../../../deck/sum.ts';

/** What is to be said: the slides in their order, each with its budget, and how long all may take, in ms. */
export type TalkPlan = {readonly slides: readonly Pick<PlannedSlide, 'id' | 'budgetMs'>[]; readonly targetMs: number};

/** When a talk will end, in ms since 1970: most likely, and between which two moments 8 times of 10. */
export type Forecast = {readonly endsAt: number; readonly earliestAt: number; readonly latestAt: number};

/** Budgets count as so many ms of talk that went as planned: one run of a few slides is no proof of a pace. */
const trustedMs = 150_000;
/** A slide's budget at the speaker's pace counts as so many times of having said it. */
const budgetTimes = 2;
/** A single time counts as at least, and at most, this multiple of what was expected: a question answered at length is no pace. */
const held = {least: 0.5, most: 2} as const;
/**
 * The usual pace counts as so many targets of talk against today's own before any run, and as so many more for each run that told it.
 * With less of it at first (0.3, by issue 12) the forecast of a first run was worse than the budgets alone: a few slow slides are mostly
 * chance, and who is behind hurries. From 0.8 to 2 it is better by a second, and as good everywhere else.
 */
const usualTargets = {first: 1, each: 1};
/** The spread of what is left: of single slides, of the pace (less with each run), of long answers; and how far the range reaches. */
const spread = {slide: 0.5, pace: 0.18, below: 1.2, above: 1.5};

/**
 * When a talk will end. `visits` are the stays on its slides so far, the last one lasting till `now` (ms since 1970). All constants
 * are the best of simulated speakers (`npm run bench:practice`), where each of them is flat.
 */
export function forecastTalk({slides, targetMs}: TalkPlan, visits: readonly Visit[], past: PastTimes, now: number): Forecast {
	const expected = expectSlides(slides, past);
	const said = new Map([...new Set(visits.map(({slide}) => slide))].map(slide => [slide, spokenMs({visits}, slide)] as const));
	const furthest = Math.max(0, slides.findLastIndex(({id}) => said.has(id)));
	const finished = slides.flatMap(({id, budgetMs}, index) => {
		const ms = said.get(id) ?? 0;
		return index < furthest && ms > budgetMs * passedOverShare ? [{ms: Math.min(ms, held.most * expected[index]!), expectedMs: expected[index]!}] : [];
	});
	const trusted = (usualTargets.first + usualTargets.each * past.runs) * targetMs;
	const expectedMs = sum(finished.map(one => one.expectedMs));
	const pace = trusted + expectedMs === 0 ? 1 : (trusted + sum(finished.map(({ms}) => ms))) / (trusted + expectedMs);
	const [current = 0, ...later] = expected.slice(furthest).map(ms => ms * pace);
	const currentMs = Math.max(0, current - (said.get(slides[furthest]?.id ?? '') ?? 0));
	const leftMs = currentMs + sum(later);
	const bySlides = spread.slide * Math.sqrt(sum([currentMs, ...later].map(ms => ms ** 2)));
	const byPace = spread.pace * leftMs * Math.sqrt((usualTargets.first * targetMs) / Math.max(1, trusted + expectedMs));
	const unsure = Math.hypot(bySlides, byPace);
	const endsAt = now + leftMs;
	return {endsAt, earliestAt: Math.max(now, endsAt - spread.below * unsure), latestAt: endsAt + spread.above * unsure};
}

/** What each slide will take at the speaker's usual pace, in ms: its past times, held against the budget at that pace. */
export function expectSlides(slides: TalkPlan['slides'], {times}: PastTimes): readonly number[] {
	const known = slides.filter(({id}) => times.has(id));
	const usual = (trustedMs + sum(known.map(({id}) => median(times.get(id)!)))) / (trustedMs + sum(known.map(({budgetMs}) => budgetMs)));
	return slides.map(({id, budgetMs}) => {
		const planned = usual * budgetMs;
		const own = (times.get(id) ?? []).map(ms => Math.min(held.most * planned, Math.max(held.least * planned, ms)));
		return (sum(own) + budgetTimes * planned) / (own.length + budgetTimes);
	});
}
