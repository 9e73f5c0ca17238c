/** Goes on with a practice session when its deck was read anew. */
import {pickDeck} from '../../deck/part/pick-deck.ts';
import {slideIds} from '../../deck/slide-ids.ts';
import type {FreshDeck} from '../activity.ts';
import {update} from '../show.ts';
import type {Practice} from './practice.ts';
import {reloadRun} from './run-show.ts';

/**
 * The session with the slides of its run as they are now: all of the talk's where the whole of it is practised, else those that are left of
 * its part. Undefined where none is left: the deck that has them stays. A run that is still to begin finds it then.
 */
export function reloadPractice(practice: Practice, fresh: FreshDeck, now: number): Practice | undefined {
	const {phase} = practice;
	if (phase.name === 'offer') return {...practice, phase: {...phase, fresh}};
	if (phase.name !== 'run') return practice;
	const {deck, source} = fresh;
	const {run, show} = phase.practice;
	const ids = slideIds(deck);
	const wanted = new Set(run.kept.slides.map(({id}) => id));
	const isPractised = (id: string, index: number) => (run.kept.kind === 'whole' ? !deck.slides.isBackupAt(index) : wanted.has(id));
	const indexes = ids.flatMap((id, index) => (isPractised(id, index) ? [index] : []));
	if (indexes.length === 0) return undefined;
	const told = {...phase.practice, show: update(show, {evidence: {...show.evidence, source}})};
	return {...practice, phase: {...phase, practice: reloadRun(told, pickDeck(deck, indexes), indexes.map(index => ids[index]!), now)}};
}
