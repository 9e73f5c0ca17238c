/** Draws the speaker's clock and state: big where there is room, so that they are read from three steps away. */
import {drawSlideTime} from '../practice/band.ts';
import {type Standing, standingOn, standingWords} from '../practice/standing.ts';
import {formatDuration} from '../../deck/text/duration.ts';
import type {ClockReading} from '../../talk/clock.ts';
import {formatClock, formatMs} from '../../talk/clock-time.ts';
import {mostFollowed} from '../../talk/delivery/timing.ts';
import type {Pace} from '../../talk/practice/run/pace.ts';
import {indentLine, type Line, lineWidth, padLine, type Role, segment} from '../line.ts';
import {bigWidth, renderBigLines} from '../title/big-font.ts';
import {truncateLine} from '../wrap.ts';

/** What the clock is drawn from; without a pace it says the time alone, and where the talk has more slides than are followed (`isTooLong`) why. */
export type ConsoleTime = {readonly clock: ClockReading; readonly hasStarted: boolean; readonly pace: Pace | undefined; readonly isTooLong?: boolean};

/** So many columns at least part the state from the time of day in big letters. */
const leastGap = 12;

/** Nobody is ahead within so many ms of the start. */
const settlingMs = 10_000;

/** How the talk stands. */
export function standingOf({clock, hasStarted, pace}: ConsoleTime): Standing {
	if (!hasStarted) return {word: 'ready', sign: '○', role: 'muted'};
	if (clock.isPaused) return {word: 'paused', sign: '‖', role: 'accent'};
	if (clock.remainingMs !== undefined && clock.remainingMs < 0) return {word: 'over', sign: '▼', role: 'bad', byMs: -clock.remainingMs};
	if (!pace) return {word: 'running', sign: '●', role: 'good'};
	const standing = standingOn(pace);
	// Who looks through the slides before the talk has jumped over some, and is not ahead.
	return standing.word === 'ahead' && clock.elapsedMs < settlingMs ? {word: 'running', sign: '●', role: 'good'} : standing;
}

/** The rows of the clock: two, or the rows of big letters and two below them. */
export function drawConsoleClock(time: ConsoleTime, columns: number, isBig: boolean): readonly Line[] {
	const facts = drawFacts(time);
	if (!isBig) return [smallLine(time, columns), truncateLine(indentLine(facts, 1), columns)];
	const elapsed = bigPart(formatDuration(Math.floor(time.clock.elapsedMs / 1000)), 'strong', 'gone');
	const room = columns - elapsed.columns - partGap;
	const state = bigStates(standingOf(time)).find(part => part.columns <= room);
	// The time of day stands at the right end, where that is far enough away to be taken for nothing else.
	const now = bigPart(formatClock(time.clock.now), 'muted', '');
	const gap = room - 1 - (state?.columns ?? 0) - now.columns;
	const parts = [elapsed, ...(state ? [state] : []), ...(gap >= leastGap ? [now] : [])];
	const big = elapsed.rows.map((_row, row) => parts.flatMap((part, index) => [...(index === 0 ? [] : [segment(' '.repeat(part === now ? gap : partGap))]), ...padLine(part.rows[row]!, part.columns)]));
	return [...big, smallLine(time, columns), truncateLine(indentLine(facts, 1), columns)];
}

/** Columns between the time that has gone and the state, in big letters. */
const partGap = 3;

/** Big letters with a word in small ones at their foot that says what they are; '' for letters that say it. */
type BigPart = {readonly rows: readonly Line[]; readonly columns: number};

function bigPart(text: string, role: Role, label: string): BigPart {
	const rows = renderBigLines([text]);
	// The last row of the letters is their shadow.
	const foot = rows.length - 2;
	const columns = bigWidth(text)! + (label === '' ? 0 : label.length + 1);
	return {rows: rows.map((row, index): Line => (index === foot && label !== '' ? [segment(row.padEnd(bigWidth(text)! + 1), role), segment(label, 'muted')] : [segment(row, role)])), columns};
}

/** How the talk stands in big letters, and with less room the time in big letters and the word in small ones. */
function bigStates({word, role, byMs}: Standing): readonly BigPart[] {
	if (byMs === undefined) return [bigPart(word.toUpperCase(), role, '')];
	const by = formatMs(byMs);
	return [bigPart(`${by} ${word}`.toUpperCase(), role, ''), bigPart(by, role, word)];
}

/** The state as a word in inverse, what has gone and what is left. */
function smallLine(time: ConsoleTime, columns: number): Line {
	const {clock} = time;
	const standing = standingOf(time);
	const gone = Math.floor(clock.elapsedMs / 1000);
	const left = clock.remainingMs === undefined ? undefined : Math.round((clock.remainingMs + clock.elapsedMs) / 1000) - gone;
	const parts: Line = [
		segment(` ${standingWords(standing)} `, standing.role, {isBold: true, isInverse: true}),
		segment('  '),
		segment(formatDuration(gone), 'strong', {isBold: true}),
		segment(' gone', 'muted'),
		...(left === undefined ? [] : left < 0 ? [segment('  '), segment(`${formatDuration(-left)} over`, 'bad', {isBold: true})] : [segment('  '), segment(formatDuration(left), 'strong', {isBold: true}), segment(' left', 'muted')]),
	];
	const words = nearlyUp(clock, time.hasStarted);
	const warning: Line = words === '' ? [] : [segment('  '), segment(` ${words} `, 'warn', {isBold: true, isInverse: true})];
	const clockText = formatClock(clock.now);
	const room = columns - clockText.length - 1;
	const line = truncateLine([...parts, ...warning], room);
	return [...line, segment(' '.repeat(Math.max(1, room - lineWidth(line)))), segment(clockText, 'strong', {isBold: true})];
}

/** Words when the time is nearly up; '' before that. */
function nearlyUp({remainingMs, isPaused}: ClockReading, hasStarted: boolean): string {
	if (!hasStarted || isPaused || remainingMs === undefined) return '';
	if (remainingMs <= 0) return 'Time is up';
	if (remainingMs <= 60_000) return 'Less than a minute left';
	return remainingMs <= 120_000 ? 'Two minutes left' : '';
}

/** This slide against its budget, and when the talk will end. */
function drawFacts({clock, pace, isTooLong}: ConsoleTime): Line {
	if (isTooLong) return [segment(`no pace and no forecast: the deck has more than ${mostFollowed} slides`, 'muted')];
	if (!pace) return [segment(clock.remainingMs === undefined ? 'no length of the talk is told: --target 10m, or minutes: in the deck' : '', 'muted')];
	return [
		...drawSlideTime(pace),
		segment('  ·  ends ', 'muted'),
		segment(formatClock(pace.endsAt), 'text', {isBold: true}),
		segment(`, in ${formatMs(pace.endsAt - clock.now)}`, 'muted'),
	];
}
