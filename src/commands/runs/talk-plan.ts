/** What is planned until the day of the talk, as `lectern runs` and the end of a run tell it. */
import type {Line} from '../../draw/line.ts';
import {drawTalkPlan} from '../../draw/practice/talk-plan.ts';
import {makeCards} from '../../talk/drill/card/make-cards.ts';
import {chooseCards, usualNewLimit} from '../../talk/drill/choose-cards.ts';
import {rememberCards} from '../../talk/drill/memory.ts';
import {recognizeCards} from '../../talk/drill/recognize-cards.ts';
import {standingReviews} from '../../talk/drill/review.ts';
import {planTalk} from '../../talk/talk-day.ts';
import {columnsOfOutput} from '../terminal/print-lines.ts';
import {type KeptDeck, readOrStop, tellSkipped} from '../record/kept-deck.ts';
import {readReviews} from '../record/read-kept.ts';

/** The lines for a talk on the day `talkAt` (ms since 1970); none where that is not known or over. */
export function talkPlanLines(kept: KeptDeck, talkAt: number | undefined): readonly Line[] {
	const now = Date.now();
	if (talkAt === undefined) return [];
	const {cards, memories} = readCards(kept);
	const plan = planTalk({cards, memories, runs: kept.runs, talkAt}, now);
	if (plan === undefined) return [];
	const asked = chooseCards({cards, memories, weak: []}, {seed: 0, talkAt, newLimit: Math.max(usualNewLimit, plan.newCards)}, now);
	return drawTalkPlan(plan, typeof asked === 'string' ? 0 : asked.length, columnsOfOutput());
}

/** The deck's cards, the reviews that stand, and what is remembered of them. */
export function readCards({deck, ids, folder}: KeptDeck) {
	const cards = makeCards(deck, ids);
	const kept = readOrStop(() => readReviews(folder));
	tellSkipped(kept);
	const {reviews} = recognizeCards(cards, standingReviews(kept.records));
	return {cards, reviews, memories: rememberCards(reviews)};
}
