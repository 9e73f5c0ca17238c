/** What a run is to go through: which slides, with which budgets, in what time. */
import {scaleTo} from './budget.ts';
import type {RunKind} from '../record/kept-run.ts';
import type {Outline} from './outline.ts';
import type {PlannedSlide} from '../record/record.ts';
import {sum} from '../../../deck/sum.ts';

/** The slides that a run goes through: their indexes in the deck from 0, in order; `part` names a section or a range. */
export type Selection = {readonly indexes: readonly number[]; readonly kind: RunKind; readonly part?: string};

/** A run before it is begun; `targetMs` is how long all of it may take. */
export type RunPlan = Omit<Selection, 'indexes'> & {readonly targetMs: number; readonly slides: readonly PlannedSlide[]};

/**
 * The plan of a run. `budgets` are those of all the deck's slides, in ms. A target that was asked for (ms) stretches or shrinks
 * the budgets to fit it; without one the target is the deck's minutes for the whole deck, the sum of the budgets for a part.
 */
export function planRun(outline: Outline, selection: Selection, budgets: readonly number[], askedMs?: number): RunPlan {
	const {indexes, ...kind} = selection;
	const chosen = indexes.map(index => budgets[index]!);
	const fitted = askedMs === undefined ? chosen : scaleTo(chosen, askedMs);
	const minutes = selection.kind === 'whole' ? outline.minutes : undefined;
	const slides = indexes.map((index, at): PlannedSlide => {
		const {id, title, section, words} = outline.slides[index]!;
		return {id, title, section, words, budgetMs: fitted[at]!};
	});
	return {...kind, slides, targetMs: askedMs ?? (minutes === undefined ? sum(fitted) : Math.round(minutes * 60_000))};
}
