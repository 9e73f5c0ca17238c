/** A small deck, plans and runs to practise in tests. */
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import type {Deck} from '../../../src/deck/deck.ts';
import type {KeptRun} from '../../../src/talk/practice/record/kept-run.ts';
import {outlineDeck} from '../../../src/talk/practice/run/outline.ts';
import {planRun, type RunPlan} from '../../../src/talk/practice/run/plan-run.ts';
import {reduceRun, type RunAction} from '../../../src/talk/practice/run/reduce-run.ts';
import {type Run, startRun} from '../../../src/talk/practice/run/run.ts';

/** The deck that Markdown holds. */
export function deckOf(text: string): Deck {
	return readDeck({path: 'deck.md', pages: [{name: 'deck.md', text}]});
}

/** The outline of the deck that Markdown holds. */
export function outlineOf(text: string) {
	const deck = deckOf(text);
	return outlineDeck(deck, slideIds(deck));
}

/** When the runs of tests begin: 2026-07-31 09:00 UTC. */
export const dawn = Date.UTC(2026, 6, 31, 9);

/** A plan of slides a, b, c … with the given budgets in seconds. */
export function planOf(...seconds: readonly number[]): RunPlan {
	const outline = {slides: seconds.map((_time, index) => ({id: 'abcdefghij'[index]!, title: `Slide ${index + 1}`, section: '', words: 20}))};
	const indexes = seconds.map((_time, index) => index);
	return planRun(outline, {indexes, kind: 'whole'}, seconds.map(time => time * 1000));
}

/** A step of a script: so many seconds later, this happens. */
export type Step = readonly [seconds: number, action: RunAction];

/** The run that a script makes of a plan, begun at `start`. */
export function play(plan: RunPlan, steps: readonly Step[], {id = 'one', start = dawn, deadline}: {id?: string; start?: number; deadline?: number} = {}): Run {
	let now = start;
	let run = startRun(plan, {id, level: 1, ...(deadline === undefined ? {} : {deadline})}, now);
	for (const [seconds, action] of steps) {
		now += seconds * 1000;
		run = reduceRun(run, action, now);
	}

	return run;
}

/** A kept run that spends the given seconds on slides a, b, c … and ends. */
export function keptOf(plan: RunPlan, seconds: readonly number[], {id = 'one', start = dawn, number = 1} = {}): KeptRun {
	const steps = seconds.map((time, index): Step => [time, index === seconds.length - 1 ? {type: 'end'} : {type: 'go', slide: plan.slides[index + 1]!.id}]);
	return {...play(plan, steps, {id, start}).kept, number};
}
