/** Runs a practice session on the terminal: the offer to go on, the run, the report. */
import {type PractiseSession} from '../../show/frame-practise.ts';
import {type PractiseShow, pressPractise, tickPractise} from '../../show/practise-show.ts';
import {pressReport, reportPhase, resizeSession, sayInSession} from '../../show/practise-phase.ts';
import {PractiseStage} from '../../screen/practise-stage.tsx';
import {startSession} from '../../screen/session.tsx';
import type {KeyName} from '../../talk/keys.ts';
import type {KeptRun} from '../../talk/practice/record/kept-run.ts';
import {reduceRun} from '../../talk/practice/run/reduce-run.ts';
import {replayRuns} from '../../talk/practice/record/replay.ts';
import {reportRun} from '../../talk/practice/report/report.ts';
import type {Run} from '../../talk/practice/run/run.ts';
import type {ThemeName} from '../../deck/theme-name.ts';
import {createStore} from '../../talk/store.ts';
import {createMaps} from '../maps/maps.ts';
import {closeTerminal, openTerminal} from '../host/open-terminal.ts';
import {serveStage, type StageRequests} from './practise-stage-requests.ts';
import {prepareSlides} from './prepare-slides.ts';
import {type Keeper, keepRun} from '../record/keep-run.ts';
import type {KeptDeck} from '../record/kept-deck.ts';
import {readRunRecords} from '../record/read-kept.ts';
import {runSession} from './run-session.ts';
import {type ShowLens, showStore} from './show-store.ts';

/** What a session needs: the deck with its runs, the clock (ms since 1970), and what begins a run or goes on with one cut short. */
export type PractiseStart = {
	readonly kept: KeptDeck;
	readonly clock: () => number;
	readonly theme: ThemeName;
	readonly begin: (now: number) => PractiseShow;
	readonly cut?: KeptRun;
	readonly resume?: (now: number) => PractiseShow;
};

/** The band counts seconds: looked at twice a second, none is shown twice or left out. */
const tickMs = 500;

const lens: ShowLens<PractiseSession> = {
	read: ({phase}) => (phase.name === 'run' ? phase.practise.show : undefined),
	write: (session, show) => (session.phase.name === 'run' ? {...session, phase: {...session.phase, practise: {...session.phase.practise, show}}} : session),
};

/** Practises until the speaker leaves; gives the exit code. Whatever ends the session, the visit going on is kept. */
export async function runPractise(start: PractiseStart): Promise<number> {
	const {kept, clock, begin, cut, resume} = start;
	const terminal = openTerminal();
	const {stdout} = terminal;
	const size = () => ({columns: stdout.columns, rows: stdout.rows});
	let keep: Keeper = () => '';
	let runId = '';
	const opened = (practise: PractiseShow, written: number): PractiseSession => {
		runId = practise.run.id;
		keep = keepRun(kept.folder, written);
		return resizeSession({phase: {name: 'run', practise}, size: size(), theme: start.theme}, size(), clock());
	};

	const first: PractiseSession = cut === undefined ? opened(begin(clock()), 0) : {phase: {name: 'offer', kept: cut}, size: size(), theme: start.theme};
	const store = createStore(first);
	const follow = (practise: PractiseShow) => {
		const session = store.get();
		const problem = keep(practise.run);
		if (practise.run.isOver) store.set({...session, phase: reportPhase(reportOf(kept, practise.run), problem)});
		else store.set(sayInSession({...session, theme: practise.show.state.theme, phase: {name: 'run', practise}}, problem));
	};

	let requests: StageRequests | undefined;
	const onKey = (key: KeyName) => {
		const {phase} = store.get();
		if (requests?.serve(key)) return;
		if (phase.name === 'run') {
			if (key === 'ctrl-c') session.end();
			else follow(pressPractise(phase.practise, key, clock()));
		} else if (phase.name === 'report') {
			if (['q', 'ctrl-c', 'return'].includes(key)) session.end();
			else store.set(pressReport(store.get(), phase, key));
		} else if (['return', 'space', 'y'].includes(key) && resume && cut) store.set(opened(resume(clock()), countRecords(kept, cut)));
		else if (key === 'n') store.set(opened(begin(clock()), 0));
		else if (['q', 'ctrl-c'].includes(key)) session.end();
	};

	const onResize = () => store.set(resizeSession(store.get(), size(), clock()));
	stdout.prependListener('resize', onResize);
	const session = startSession(<PractiseStage store={store} onKey={onKey} />, terminal);
	const maps = createMaps();
	let isPrepared = false;
	const prepare = () => {
		const {phase} = store.get();
		if (phase.name !== 'run' || isPrepared) return;
		isPrepared = true;
		prepareSlides(showStore(store, phase.practise.show, lens), maps, error => session.end(error));
	};

	store.subscribe(prepare);
	prepare();
	requests = await serveStage(store, session, kept, clock);
	const timer = setInterval(() => {
		const {phase} = store.get();
		if (phase.name !== 'run') return;
		const practise = tickPractise(phase.practise, clock());
		if (practise !== phase.practise) follow(practise);
	}, tickMs);
	try {
		return await runSession(session);
	} finally {
		clearInterval(timer);
		stdout.removeListener('resize', onResize);
		maps.end();
		const {phase} = store.get();
		if (phase.name === 'run') tellProblem(keep(reduceRun(phase.practise.run, {type: 'end'}, clock())));
		await requests?.end();
		closeTerminal(terminal);
		tellKept(kept, runId);
	}
}

/** The report of a run that is over, numbered as the file of records has it. */
function reportOf({folder, runs}: KeptDeck, run: Run) {
	const written = replayRuns(readRunRecords(folder).records);
	const own = written.find(({id}) => id === run.id) ?? {...run.kept, number: (runs.at(-1)?.number ?? 0) + 1};
	return reportRun(own, written);
}

function countRecords({kept}: KeptDeck, {id}: KeptRun): number {
	return kept.records.filter(record => record.run === id).length;
}

/** Says how a run that was kept can be looked at again: its report goes with the screen. */
function tellKept({folder}: KeptDeck, id: string): void {
	const run = replayRuns(readRunRecords(folder).records).find(one => one.id === id);
	if (run) process.stdout.write(`Run ${run.number} is kept${run.ending === 'cut short' ? ', cut short' : ''}: lectern runs show ${run.number}\n`);
}

function tellProblem(problem: string): void {
	if (problem !== '') process.stderr.write(`lectern: ${problem}\n`);
}
