/** Practising: a run that may begin with an offer to go on, and ends with its report. */
import type {ThemeName} from '../../deck/theme-name.ts';
import {scrollBy} from '../../draw/panel/reader.ts';
import {layOutReport} from '../../draw/practice/report/report-page.ts';
import type {Size} from '../../draw/size.ts';
import {type KeyName, meaningOf} from '../../talk/key/key-table.ts';
import {offerKeys, reportKeys} from '../../talk/key/practice-keys.ts';
import {isRequest} from '../../talk/key/stage-keys.ts';
import type {KeptRun} from '../../talk/practice/record/kept-run.ts';
import {reportRun} from '../../talk/practice/report/report.ts';
import {reduceRun} from '../../talk/practice/run/reduce-run.ts';
import type {Activity, Outcome} from '../activity.ts';
import {pictureShow} from '../picture-show.ts';
import {resize, sayInShow, type Show} from '../show.ts';
import {speakLines} from '../speak-show.ts';
import {frameAsked, framePractice, type Practice, type PracticePhase, type RunPhase} from './practice.ts';
import {reloadPractice} from './reload-practice.ts';
import {pressRun, type RunShow, tickRun, withBand} from './run-show.ts';

/** What begins a run at a moment, and what goes on with one cut short, of which the file has so many records. */
export type RunPlans = {
	/** Whether the terminal shows ASCII alone. */
	readonly isAscii?: boolean | undefined;
	readonly begin: (now: number) => RunShow;
	readonly resume?: {readonly kept: KeptRun; readonly written: number; readonly go: (now: number) => RunShow};
};

/** The band counts seconds: looked at twice a second, none is shown twice or left out. */
const tickMs = 500;

/** A practice session as it begins: with the run, or with the offer to go on with one cut short. */
export function openPractice({begin, resume, isAscii}: RunPlans, size: Size, theme: ThemeName, now: number): Practice {
	return {size, theme, isAscii, phase: resume ? {name: 'offer', kept: resume.kept} : runPhase(begin(now), 0)};
}

/** The session with the report of its run, now that the runs kept of the deck are read again. */
export function showReport(practice: Practice, history: readonly KeptRun[]): Practice {
	const {phase} = practice;
	if (phase.name !== 'run') return practice;
	const {run, show} = phase.practice;
	// The file numbers the runs: another program may have kept one meanwhile.
	const own = history.find(({id}) => id === run.id) ?? {...run.kept, number: (history.at(-1)?.number ?? 0) + 1};
	return {...practice, phase: {name: 'report', report: reportRun(own, history), scroll: 0, message: show.state.view.message}};
}

/** The activity of `lectern practise`. */
export function practiceActivity(plans: RunPlans): Activity<Practice> {
	return {
		press(practice, key, now) {
			const {phase} = practice;
			switch (phase.name) {
				case 'offer':
					return pressOffer({practice, phase}, key, plans, now);
				case 'run':
					return follow(practice, phase, pressRun(phase.practice, key, now));
				case 'report':
					return pressReport(practice, phase, key);
				case 'left':
					return {state: practice};
			}
		},
		tick(practice, now) {
			const {phase} = practice;
			return phase.name === 'run' ? follow(practice, phase, {state: tickRun(phase.practice, now)}) : {state: practice};
		},
		tickMs: () => tickMs,
		resize(practice, size, now) {
			const {phase} = practice;
			if (phase.name !== 'run') return {...practice, size};
			return {...practice, size, phase: {...phase, practice: withBand({...phase.practice, show: resize(phase.practice.show, size)}, now)}};
		},
		picture(practice) {
			const {phase, size, theme} = practice;
			if (phase.name === 'run') {
				const listed = frameAsked(phase.practice);
				if (listed) return {...listed, size, theme, curtain: 'none', speak: () => speakLines(listed.lines)};
				const seen = pictureShow(phase.practice.show);
				return {...seen, speak: () => `${seen.speak()}\n${phase.heard}`};
			}

			const frame = framePractice(phase, practice);
			return {...frame, size, theme, curtain: 'none', speak: () => speakLines(frame.lines)};
		},
		show: showOf,
		withShow,
		reload: reloadPractice,
		say(practice, message) {
			if (message === '') return practice;
			const {phase} = practice;
			const show = showOf(practice);
			if (phase.name === 'report') return {...practice, phase: {...phase, message}};
			return show ? withShow(practice, sayInShow(show, message)) : practice;
		},
		away,
		end(practice, now) {
			const {phase} = practice;
			return phase.name === 'run' ? {...practice, phase: {...phase, practice: {...phase.practice, run: reduceRun(phase.practice.run, {type: 'end'}, now)}}} : practice;
		},
		keeping({phase}) {
			if (phase.name !== 'run') return undefined;
			const {id, records} = phase.practice.run;
			// That a run began is written with the first thing that happens in it, so that one left at once leaves no trace.
			return {file: 'runs', id, written: phase.written, records: records.length > 1 ? records : []};
		},
		isOver: ({phase}) => phase.name === 'left' || (phase.name === 'run' && phase.practice.show.state.view.isOver),
	};
}

function runPhase(practice: RunShow, written: number): RunPhase {
	return {name: 'run', practice, written, heard: speakLines(practice.show.band), isAway: false};
}

function pressOffer({practice, phase: {fresh}}: {readonly practice: Practice; readonly phase: Extract<PracticePhase, {name: 'offer'}>}, key: KeyName, {begin, resume}: RunPlans, now: number): Outcome<Practice> {
	const meaning = meaningOf(offerKeys, key);
	if (meaning === undefined) return {state: practice};
	if (isRequest(meaning)) return {state: practice, request: meaning.type};
	if (meaning.type === 'leave') return {state: {...practice, phase: {name: 'left'}}};
	const phase = meaning.type === 'resume' && resume ? runPhase(resume.go(now), resume.written) : runPhase(begin(now), 0);
	const begun = {...practice, phase: {...phase, practice: withBand({...phase.practice, show: resize(phase.practice.show, practice.size)}, now)}};
	return {state: (fresh && reloadPractice(begun, fresh, now)) ?? begun};
}

function pressReport(practice: Practice, phase: Extract<PracticePhase, {name: 'report'}>, key: KeyName): Outcome<Practice> {
	const meaning = meaningOf(reportKeys, key);
	if (meaning === undefined) return {state: practice};
	if (isRequest(meaning)) return {state: practice, request: meaning.type};
	if (meaning.type === 'leave') return {state: {...practice, phase: {name: 'left'}}};
	const lines = layOutReport(phase.report, practice, phase.message).lines.length;
	return {state: {...practice, phase: {...phase, scroll: scrollBy(phase.scroll, meaning, lines, practice.size)}}};
}

/** The session with its run as it is now; a run that is over asks for the history, which its report is made of. */
function follow(practice: Practice, phase: RunPhase, {state, request}: Outcome<RunShow>): Outcome<Practice> {
	const before = phase.practice;
	if (state === before) return {state: practice, ...(request ? {request} : {})};
	// A band that is read out each second would hide the slide: it is told when the slide changes, and the pause.
	const isNew = state.run.since !== before.run.since || state.run.pausedSince !== before.run.pausedSince;
	const heard = isNew ? speakLines(state.show.band) : phase.heard;
	const next = {...practice, theme: state.show.state.view.theme, phase: {...phase, practice: state, heard}};
	return {state: next, ...(state.run.isOver ? {request: 'history'} : request ? {request} : {})};
}

/** What is done away from the slides is not part of the talk: the run pauses meanwhile. */
function away(practice: Practice, isAway: boolean, now: number): Practice {
	const {phase} = practice;
	if (phase.name !== 'run' || (isAway ? phase.practice.run.pausedSince !== undefined : !phase.isAway)) return practice;
	const run = reduceRun(phase.practice.run, {type: 'pause'}, now);
	return {...practice, phase: {...phase, isAway, practice: withBand({...phase.practice, run}, now)}};
}

function showOf({phase}: Practice): Show | undefined {
	return phase.name === 'run' ? phase.practice.show : undefined;
}

function withShow(practice: Practice, show: Show): Practice {
	const {phase} = practice;
	return phase.name === 'run' ? {...practice, phase: {...phase, practice: {...phase.practice, show}}} : practice;
}
