/** `lectern practise`: a timed run through a deck, kept and reported. */
import {firstHint, openShow} from '../show/open-show.ts';
import {openPractice, practiceActivity, showReport} from '../show/practice/practice-activity.ts';
import {withView} from '../show/show.ts';
import {practiceHelp} from '../talk/key/practice-keys.ts';
import {replayRuns} from '../talk/practice/record/replay.ts';
import type {KeptRun} from '../talk/practice/record/kept-run.ts';
import {reportRun} from '../talk/practice/report/report.ts';
import {chooseRepertoire} from './terminal/choose-repertoire.ts';
import {chooseTalkDay} from './host/choose-talk-day.ts';
import {chooseTheme} from './host/choose-theme.ts';
import {readPassages} from './files/gather-evidence.ts';
import {canShowSlides} from './terminal/open-terminal.ts';
import {printLines} from './terminal/print-lines.ts';
import {Stop} from './words/stop.ts';
import {planRuns} from './practise/plan-runs.ts';
import {steadyClock} from './record/clock.ts';
import {hasOwnId, type KeptDeck, loadKeptDeck} from './record/kept-deck.ts';
import {readRunRecords} from './record/read-kept.ts';
import {offerId} from './runs/offer-id.ts';
import {talkPlanLines} from './runs/talk-plan.ts';
import {runActivity} from './session/run-activity.ts';
import type {Invocation} from './words/command.ts';
import {readWishes} from './words/options/practise-wishes.ts';

/** Practises the deck; see `practise-options.ts` for the options. */
export async function practise(invocation: Invocation): Promise<number> {
	const clock = steadyClock();
	const wishes = readWishes(invocation, clock());
	const kept = await loadKeptDeck(invocation.operands[0]);
	const talkAt = chooseTalkDay(invocation, kept.deck, clock());
	if (!canShowSlides()) throw new Stop('Practising needs a terminal to show the slides on.\nThe kept runs are printed anywhere: lectern runs');
	const evidence = {source: kept.reading.source, passages: await readPassages(invocation)};
	const repertoire = chooseRepertoire(invocation, true);
	const opened = openShow(kept.deck, chooseTheme(invocation, kept.deck), evidence, repertoire !== undefined);
	const show = {...withView(opened, {message: firstHint}), help: {title: 'Keys while practising', keys: practiceHelp}};
	const plans = planRuns(kept, wishes, show);
	const readHistory = () => replayRuns(readRunRecords(kept.folder).records);
	const start = openPractice(plans, show.size, show.state.view.theme, clock());
	const {exitCode, id} = await runActivity(practiceActivity(plans), start, {loaded: kept, folder: kept.folder, clock, repertoire, history: practice => showReport(practice, readHistory())});
	// The report goes with the screen: say how it can be looked at again.
	const runs = readHistory();
	const run = runs.find(one => one.id === id);
	if (run) process.stdout.write(`Run ${run.number} is kept${run.ending === 'cut short' ? ', cut short' : ''}: lectern runs show ${run.number}\n${nextStep(run, runs)}${printLines(talkPlanLines({...kept, runs}, talkAt))}`);
	const again = run && exitCode === 0 && !hasOwnId(kept.deck) && kept.found.watched !== undefined ? await loadAgain(kept.found.watched) : undefined;
	if (again) await offerId(again);
	return exitCode;
}

/** What a run that was said to its end leaves to do; one cut short is offered to go on with. */
function nextStep(run: KeptRun, runs: readonly KeptRun[]): string {
	const isWeak = run.ending === 'complete' && reportRun(run, runs).work.length > 0;
	return isWeak ? 'The slides that went worst, alone: lectern practise --weak\n' : '';
}

/** A deck, which may have been edited meanwhile; undefined where it is none any more. */
async function loadAgain(watched: string): Promise<KeptDeck | undefined> {
	try {
		return await loadKeptDeck(watched);
	} catch (error) {
		if (error instanceof Stop) return undefined;
		throw error;
	}
}
