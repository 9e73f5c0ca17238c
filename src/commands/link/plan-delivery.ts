/** Plans a talk as practice plans a run: its budgets, the speaker's past times, and what may be skipped. */
import {randomUUID} from 'node:crypto';
import type {Deck, Keep} from '../../deck/deck.ts';
import {slideIds} from '../../deck/slide-ids.ts';
import type {DeliveryPlan} from '../../talk/delivery/delivery.ts';
import {replayRuns} from '../../talk/practice/record/replay.ts';
import {countedRuns} from '../../talk/practice/report/counted-runs.ts';
import {pastTimes} from '../../talk/practice/report/past-times.ts';
import {slideBudgets} from '../../talk/practice/run/budget.ts';
import {outlineDeck} from '../../talk/practice/run/outline.ts';
import {planRun} from '../../talk/practice/run/plan-run.ts';
import {selectSlides} from '../../talk/practice/run/select-slides.ts';
import {chooseRate} from '../../talk/practice/run/speaking-rate.ts';
import {deckFolder, stateFolder} from '../record/state-folder.ts';
import {readRunRecords} from '../record/read-kept.ts';

/** The folder in which what is kept of a deck lies. */
export function folderOf(deck: Deck): string {
	return deckFolder(stateFolder(process.env), deck.id === '-' ? `standard input, ${deck.title}` : deck.id);
}

/** The plan of a talk; `targetMs` is how long it was asked to take. A deck without slides of a talk has none. */
export function planDelivery(deck: Deck, targetMs: number | undefined): DeliveryPlan | undefined {
	const ids = slideIds(deck);
	const outline = outlineDeck(deck, ids);
	const runs = countedRuns(replayRuns(readRunRecords(folderOf(deck)).records));
	const selection = selectSlides(outline, {}, []);
	if (typeof selection === 'string' || selection.indexes.length === 0) return undefined;
	const budgets = slideBudgets(outline, {rate: chooseRate(undefined, runs)});
	const keeps = new Map<string, Keep>(ids.flatMap((id, index) => {
		const {keep} = deck.slides.at(index);
		return keep ? [[id, keep] as const] : [];
	}));
	return {plan: planRun(outline, selection, budgets, targetMs), ids, past: pastTimes(runs), keeps, newId: randomUUID, process: process.pid};
}
