/** An audience that interrupts a run with the questions of the deck. */
import type {Card} from '../../talk/drill/card/card.ts';
import {shuffle} from '../../talk/drill/shuffle.ts';

/** A question still to come: when the talk's time has reached `atMs`. */
export type ComingQuestion = {readonly atMs: number; readonly card: Card};

/** A question that interrupts: when it was asked, the moment it was last looked at, whether its answer is shown. */
export type Interruption = {readonly card: Card; readonly askedAt: number; readonly now: number; readonly isTurned: boolean};

/** So many questions a run has at most: more would leave no talk to practise. */
const mostQuestions = 3;
/** Questions come within these shares of the talk. */
const [earliest, latest] = [0.1, 0.9];
/** Moments are drawn from so many equal steps of the talk. */
const steps = 1000;

/** Questions at random moments of a talk of `targetMs`, by a seed, nearest first; those are over that fall within `spokenMs`, said before. */
export function planAudience(cards: readonly Card[], targetMs: number, seed: number, spokenMs = 0): readonly ComingQuestion[] {
	const asked = shuffle(cards.filter(({kind}) => kind === 'question'), seed).slice(0, mostQuestions);
	const moments = shuffle(Array.from({length: steps}, (_step, index) => index / steps), seed + 1).slice(0, asked.length).toSorted((a, b) => a - b);
	return asked.map((card, index) => ({card, atMs: (earliest + (latest - earliest) * moments[index]!) * targetMs})).filter(({atMs}) => atMs >= spokenMs);
}
