/** All that is kept of a deck, as data for other programs. */
import type {KeptRun} from '../practice/record/kept-run.ts';
import {recordVersion} from '../practice/record/record.ts';
import type {Card} from './card/card.ts';
import type {Memory} from './memory.ts';
import type {Review} from './review.ts';

/** What is kept: the runs, the deck's cards, what is remembered of them, and the reviews that stand. */
export type KeptPractice = {
	readonly deck: string;
	readonly runs: readonly KeptRun[];
	readonly cards: readonly Card[];
	readonly memories: ReadonlyMap<string, Memory>;
	readonly reviews: readonly Review[];
};

/** Runs with their visits, marks and answers to the audience, and cards with their reviews, as JSON; moments as ISO 8601 in UTC, times in ms. */
export function keptJson({deck, runs, cards, memories, reviews}: KeptPractice): string {
	const all = {
		version: recordVersion,
		deck,
		runs: runs.map(({process: _process, isEnded: _ended, startedAt, visits, moments, answers = [], ...run}) => ({
			...run,
			startedAt: moment(startedAt),
			visits: visits.map(({from, to, ...visit}) => ({...visit, from: moment(from), to: moment(to)})),
			marks: moments.map(({kind, at, ...mark}) => ({kind: kind === 'mark' ? 'stumble' : kind, ...mark, at: moment(at)})),
			answers: answers.map(({at, ...answer}) => ({...answer, at: moment(at)})),
		})),
		cards: cards.map(({id, kind, slide, front, back}) => {
			const due = memories.get(id)?.due;
			const own = reviews.filter(({card}) => card === id).map(({grade, at, answerMs}) => ({grade, at: moment(at), answerMs}));
			return {id, kind, slide, front, back, ...(due === undefined ? {} : {due: moment(due)}), reviews: own};
		}),
	};
	return `${JSON.stringify(all, null, '\t')}\n`;
}

function moment(at: number): string {
	return new Date(at).toISOString();
}
