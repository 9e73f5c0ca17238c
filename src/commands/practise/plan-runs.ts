/** Plans what a practice session may begin with: a new run, or one that was cut short. */
import {randomUUID} from 'node:crypto';
import {slidesInRow} from '../../deck/backup/tracks.ts';
import {pickDeck} from '../../deck/part/pick-deck.ts';
import type {RunPlans} from '../../show/practice/practice-activity.ts';
import {type ComingQuestion, planAudience} from '../../show/practice/audience.ts';
import {openRun, type RunShow} from '../../show/practice/run-show.ts';
import type {Show} from '../../show/show.ts';
import {makeCards} from '../../talk/drill/card/make-cards.ts';
import {type KeptRun, runTimes} from '../../talk/practice/record/kept-run.ts';
import {countedRuns} from '../../talk/practice/report/counted-runs.ts';
import {pastTimes} from '../../talk/practice/report/past-times.ts';
import {weakSlides} from '../../talk/practice/report/weak-slides.ts';
import {slideBudgets} from '../../talk/practice/run/budget.ts';
import {planRun} from '../../talk/practice/run/plan-run.ts';
import {resumeRun, type Run, runToResume, startRun} from '../../talk/practice/run/run.ts';
import {selectAgain, selectSlides} from '../../talk/practice/run/select-slides.ts';
import {chooseRate} from '../../talk/practice/run/speaking-rate.ts';
import {Stop} from '../words/stop.ts';
import type {KeptDeck} from '../record/kept-deck.ts';
import type {PractiseWishes} from '../words/options/practise-wishes.ts';

/** The plans that the wishes make of a deck with its runs; `show` is the deck's own. A `Stop` where the wishes name no slides. */
export function planRuns(kept: KeptDeck, wishes: PractiseWishes, show: Show): RunPlans {
	const {outline, runs} = kept;
	const selection = selectSlides(outline, wishes.selection, weakSlides(runs));
	if (typeof selection === 'string') throw new Stop(selection, wishes.selection.isWeak ? 1 : 2);
	const budgets = slideBudgets(outline, {rate: chooseRate(wishes.rate, runs), isRateAsked: wishes.rate !== undefined});
	const plan = planRun(outline, selection, budgets, wishes.targetMs);
	const {level, deadline, isAuto, hasAudience} = wishes;
	const {isAscii} = show;
	const questions = hasAudience ? makeCards(kept.deck, kept.ids).filter(({kind}) => kind === 'question') : [];
	if (hasAudience && questions.length === 0) throw new Stop('This deck has no questions for an audience to ask: write a slide with `<!-- kind: questions -->`.');
	const stage = (indexes: readonly number[], run: Run, now: number) => stageRun(kept, {show, indexes, run, isAuto, coming: planAudience(questions, run.kept.targetMs, now, runTimes(run.kept).talkMs)}, now);
	const begin = (now: number) => stage(selection.indexes, startRun(plan, {id: randomUUID(), level, isAuto, process: process.pid, ...(deadline === undefined ? {} : {deadline})}, now), now);
	const cut = wishes.mayResume ? runToResume(runs, isRunning) : undefined;
	const again = cut && selectAgain(outline, cut.slides);
	if (cut === undefined || typeof again !== 'object') return {isAscii, begin};
	const {records} = kept.kept;
	const written = records.filter(record => record.run === cut.id).length;
	return {isAscii, begin, resume: {kept: cut, written, go: now => stage(again, resumeRun(records, cut, now, {process: process.pid, isAuto}), now)}};
}

/** A run on the stage as it begins. */
function stageRun(kept: KeptDeck, {show, indexes, run, isAuto, coming}: {readonly coming: readonly ComingQuestion[]; readonly show: Show; readonly indexes: readonly number[]; readonly run: Run; readonly isAuto: boolean}, now: number): RunShow {
	const isAll = indexes.length === kept.ids.length && slidesInRow(kept.deck.slides, true).length === 0;
	const deck = isAll ? kept.deck : pickDeck(kept.deck, indexes);
	const ids = indexes.map(index => kept.ids[index]!);
	return openRun({show: {...show, deck}, run, deck, ids, past: pastTimes(countedRuns(otherRuns(kept.runs, run))), isAuto, coming}, now);
}

function otherRuns(runs: readonly KeptRun[], run: Run): readonly KeptRun[] {
	return runs.filter(({id}) => id !== run.id);
}

/** Whether a process is there; one of another user counts as there. */
function isRunning(id: number): boolean {
	if (id === process.pid) return false;
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
