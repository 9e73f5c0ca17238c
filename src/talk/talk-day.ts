/** The day of the talk, and what is planned until then: which runs, how many new cards. */
import {daysBetween} from './drill/local-day.ts';
import type {Card} from './drill/card/card.ts';
import {type Memory, recallChance} from './drill/memory.ts';
import type {KeptRun} from './practice/record/kept-run.ts';
import {countedRuns, isComplete} from './practice/report/counted-runs.ts';
import {sum} from '../deck/sum.ts';

/** The hour of the talk where nobody says it: that of a morning. */
const usualHour = 9;

/** The moment (ms since 1970, local time) of a talk on an ISO date such as 2026-12-03; undefined for what is no date. */
export function parseTalkDay(text: string): number | undefined {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]) - 1, Number(match[3])];
	const date = new Date(year, month, day, usualHour);
	return date.getMonth() === month && date.getDate() === day ? date.getTime() : undefined;
}

/** What a day is for until the talk: `run` is whether the whole talk should be said today, `newCards` how many new cards a day it takes. */
export type TalkPlan = {readonly daysLeft: number; readonly run: boolean; readonly newCards: number; readonly recallShare: number};

/** Runs come closer together towards the talk: the next is due when this share of the days from the last run to the talk has gone by. */
const gapShare = 1 / 3;

/** What `planTalk` goes by: the deck's cards, what is remembered of them, the runs kept, oldest first, and the day of the talk. */
export type TalkPreparation = {readonly cards: readonly Card[]; readonly memories: ReadonlyMap<string, Memory>; readonly runs: readonly KeptRun[]; readonly talkAt: number};

/**
 * The plan at `now`; undefined once the day of the talk is over. `recallShare` is how likely all cards are recalled on that day, on
 * average from 0 to 1, if none is asked until then.
 */
export function planTalk({cards, memories, runs, talkAt}: TalkPreparation, now: number): TalkPlan | undefined {
	const daysLeft = daysBetween(now, talkAt);
	if (daysLeft < 0) return undefined;
	const last = countedRuns(runs).findLast(run => run.kind === 'whole' && isComplete(run));
	const since = last && daysBetween(last.startedAt, now);
	const unseen = cards.filter(({id}) => !memories.has(id)).length;
	const chances = cards.map(({id}) => recallChance(memories.get(id), Math.max(now, talkAt)));
	return {
		daysLeft,
		run: since === undefined || (since > 0 && since >= (since + daysLeft) * gapShare),
		newCards: Math.ceil(unseen / Math.max(1, daysLeft)),
		recallShare: chances.length === 0 ? 0 : sum(chances) / chances.length,
	};
}
