/** `lectern practise`: a timed run through a deck, kept and reported. */
import {randomUUID} from 'node:crypto';
import {createLayouts} from '../draw/slide/layouts.ts';
import type {Show} from '../show/show.ts';
import {openPractise, type PractiseShow} from '../show/practise-show.ts';
import {slideBudgets} from '../talk/practice/run/budget.ts';
import type {KeptRun} from '../talk/practice/record/kept-run.ts';
import {pastTimes} from '../talk/practice/report/past-times.ts';
import {pickDeck} from '../deck/part/pick-deck.ts';
import {practiseHelp} from '../talk/practice/practice-keys.ts';
import {planRun} from '../talk/practice/run/plan-run.ts';
import {resumeRun, type Run, runToResume, startRun} from '../talk/practice/run/run.ts';
import {selectAgain, selectSlides} from '../talk/practice/run/select-slides.ts';
import {chooseRate} from '../talk/practice/run/speaking-rate.ts';
import {weakSlides} from '../talk/practice/report/weak-slides.ts';
import type {ThemeName} from '../deck/theme-name.ts';
import {startState} from '../talk/state.ts';
import {type Invocation, optionValue} from './words/command.ts';
import {canShowSlides} from './host/open-terminal.ts';
import {readPassages} from './host/gather-evidence.ts';
import {type PractiseWishes, readWishes} from './words/practise-wishes.ts';
import {themeOf} from './present.tsx';
import {steadyClock} from './record/clock.ts';
import {type KeptDeck, loadKeptDeck} from './record/kept-deck.ts';
import {Stop} from './host/stop.ts';

/** Practises the deck; see `practise-options.ts` for the options. */
export async function practise(invocation: Invocation): Promise<number> {
	const clock = steadyClock();
	const wishes = readWishes(invocation, clock());
	const kept = await loadKeptDeck(invocation.operands[0]);
	if (!canShowSlides()) throw new Stop('Practising needs a terminal to show the slides on.\nThe kept runs are printed anywhere: lectern runs');
	const looks: Looks = {theme: themeOf(optionValue(invocation, 'theme') ?? kept.deck.theme), evidence: {source: kept.reading.source, passages: await readPassages(invocation)}, isAuto: wishes.isAuto};
	const begin = planNewRun(kept, wishes);
	const cut = wishes.mayResume ? runToResume(kept.runs, isRunning) : undefined;
	const again = cut === undefined ? undefined : selectAgain(kept.outline, cut.slides);
	const offered = cut !== undefined && typeof again === 'object' ? {cut, indexes: again} : undefined;
	const {runPractise} = await import('./session/practise-session.tsx');
	return runPractise({
		kept,
		clock,
		theme: looks.theme,
		begin: now => stageRun(kept, begin.indexes, begin.run(now), looks, now),
		...(offered ? {cut: offered.cut, resume: now => stageRun(kept, offered.indexes, resumeRun(kept.kept.records, offered.cut, now, process.pid), looks, now)} : {}),
	});
}

/** The slides of a new run, and what begins it; a `Stop` where the wishes name no slides. */
function planNewRun(kept: KeptDeck, wishes: PractiseWishes): {readonly indexes: readonly number[]; readonly run: (now: number) => Run} {
	const {outline, runs} = kept;
	const selection = selectSlides(outline, wishes.selection, weakSlides(runs));
	if (typeof selection === 'string') throw new Stop(selection, wishes.selection.isWeak ? 1 : 2);
	const budgets = slideBudgets(outline, {rate: chooseRate(wishes.rate, runs), isRateAsked: wishes.rate !== undefined});
	const plan = planRun(outline, selection, budgets, wishes.targetMs);
	const {level, deadline} = wishes;
	const start = {id: randomUUID(), level, process: process.pid, ...(deadline === undefined ? {} : {deadline})};
	return {indexes: selection.indexes, run: now => startRun(plan, start, now)};
}

/** How a run is shown. */
type Looks = Pick<PractiseShow, 'isAuto'> & Pick<Show, 'evidence'> & {readonly theme: ThemeName};

/** A run on the stage as it begins. */
function stageRun(kept: KeptDeck, indexes: readonly number[], run: Run, {theme, evidence, isAuto}: Looks, now: number): PractiseShow {
	const deck = indexes.length === kept.ids.length ? kept.deck : pickDeck(kept.deck, indexes);
	const show: Show = {
		deck,
		state: startState({slide: 0, step: 0}, theme),
		size: {columns: 80, rows: 24},
		layouts: createLayouts(),
		band: [],
		help: {title: 'Keys while practising', keys: practiseHelp},
		evidence,
	};
	const ids = indexes.map(index => kept.ids[index]!);
	return openPractise({show, run, deck, ids, past: pastTimes(otherRuns(kept.runs, run)), isAuto}, now);
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
