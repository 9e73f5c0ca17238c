/** How a practice session goes from phase to phase, and what a resize and a message change in it. */
import {clipScroll} from '../draw/panel/reader.ts';
import {pageRoom} from '../draw/practice/page.ts';
import {drawReport} from '../draw/practice/report.ts';
import {measureStage, type Size} from '../draw/size.ts';
import type {KeyName} from '../talk/keys.ts';
import type {Report} from '../talk/practice/report/report.ts';
import {resize} from './show.ts';
import type {PractisePhase, PractiseSession} from './frame-practise.ts';
import {withBand} from './practise-show.ts';

type ReportPhase = Extract<PractisePhase, {name: 'report'}>;

/** The report's phase; `message` takes its heading's place where there is one. */
export function reportPhase(report: Report, message: string): ReportPhase {
	return {name: 'report', report, scroll: 0, message};
}

/** How far each key scrolls a report, in rows. */
const scrollKeys: Readonly<Record<KeyName, number>> = {
	...{down: 1, j: 1, right: 1, l: 1, n: 1},
	...{up: -1, k: -1, left: -1, h: -1, p: -1},
	...{space: 10, pagedown: 10, pageup: -10, backspace: -10},
	...{home: -Infinity, g: -Infinity, end: Infinity, G: Infinity},
};

/** The session after a key in its report. */
export function pressReport(session: PractiseSession, phase: ReportPhase, key: KeyName): PractiseSession {
	const by = scrollKeys[key];
	if (by === undefined) return session;
	const lines = drawReport(phase.report, measureStage(session.size).columns).length;
	return {...session, phase: {...phase, scroll: clipScroll(phase.scroll + by, lines, pageRoom(session.size))}};
}

/** The session at another size. */
export function resizeSession(session: PractiseSession, size: Size, now: number): PractiseSession {
	const {phase} = session;
	if (phase.name !== 'run') return {...session, size};
	const practise = withBand({...phase.practise, show: resize(phase.practise.show, size)}, now);
	return {...session, size, phase: {...phase, practise}};
}

/** The session with a line for the speaker in its footer; unchanged for ''. */
export function sayInSession(session: PractiseSession, message: string): PractiseSession {
	const {phase} = session;
	if (message === '' || phase.name !== 'run') return session;
	const {show} = phase.practise;
	return {...session, phase: {...phase, practise: {...phase.practise, show: {...show, state: {...show.state, message}}}}};
}
