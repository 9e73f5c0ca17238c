/** Draws the quiet band under a slide that is practised: how the run keeps time. */
import {formatClock, formatMs} from '../../talk/clock-time.ts';
import {countMoments} from '../../talk/practice/record/kept-run.ts';
import type {Pace} from '../../talk/practice/run/pace.ts';
import {sectionZone} from '../../talk/practice/run/section-zone.ts';
import type {Run} from '../../talk/practice/run/run.ts';
import {indentLine, type Line, lineWidth, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {standingOn, standingWords} from './standing.ts';
import {truncateLine} from '../wrap.ts';

/** Below this many columns the band takes two rows: with all that it may say it is that long. */
const oneRow = 124;

/** The band's rows on a screen, `bandRows` of them; `now` in ms since 1970. */
export function drawBand(run: Run, pace: Pace, now: number, size: Size): readonly Line[] {
	const {left, columns} = measureStage(size);
	const [state, slide, talk, ends, level, ...more] = bandParts(run, pace, now);
	const rows = bandRows(size) === 1 ? [[state, slide, talk, ends, level, ...more]] : [[state, slide, ...more], [talk, ends, level]];
	return rows.map(parts => indentLine(truncateLine(joinParts(partsThatFit(parts.filter(part => part !== undefined), columns)), columns), left));
}

/** How many rows the band takes on a screen; the same all through a run, so that the slide above it stands still. */
export function bandRows(size: Size): number {
	return measureStage(size).columns < oneRow ? 2 : 1;
}

/** The time on the slide on show, against its budget; one that came into the deck while it was spoken has none. */
export function drawSlideTime({slideMs, slideBudgetMs}: Pace): Line {
	const isOver = slideBudgetMs > 0 && slideMs > slideBudgetMs;
	return [segment('slide ', 'muted'), segment(formatMs(slideMs), isOver ? 'warn' : 'text', {isBold: isOver}), ...(slideBudgetMs > 0 ? [segment(` of ${formatMs(slideBudgetMs)}${isOver ? ' over' : ''}`, 'muted')] : [])];
}

function bandParts(run: Run, pace: Pace, now: number): readonly Line[] {
	const marks = countMoments(run.kept, 'mark', run.slide);
	const peeks = countMoments(run.kept, 'peek', run.slide);
	const zone = sectionZone(run.kept.slides, run.slide, run.kept.targetMs);
	const isLate = zone !== undefined && pace.talkMs > zone.leaveByMs;
	const counts = [marks > 0 ? `✗${marks}` : '', peeks > 0 ? `peeks ${peeks}` : '', run.take > 1 ? `take ${run.take}` : ''].filter(part => part !== '');
	return [
		run.pausedSince === undefined ? paceState(pace) : [segment(`‖ paused ${formatMs(now - run.pausedSince)}`, 'accent', {isBold: true})],
		drawSlideTime(pace),
		[segment('talk ', 'muted'), segment(formatMs(pace.talkMs)), segment(` of ${formatMs(pace.targetMs)}`, 'muted')],
		[segment(`ends ${formatClock(pace.endsAt)}, in ${spanWords(pace.earliestAt - now, pace.latestAt - now)}`, 'muted')],
		[segment(`level ${run.level}`, 'muted')],
		...(counts.length > 0 ? [[segment(counts.join(' '), 'accent')]] : []),
		...(zone ? [[segment(`${zone.section}: leave by ${formatMs(zone.leaveByMs)}`, isLate ? 'warn' : 'muted')]] : []),
	];
}

/** A span in ms from the least to the most, once where both read the same. */
function spanWords(least: number, most: number): string {
	const [from, to] = [formatMs(least), formatMs(most)];
	return from === to ? from : `${from}–${to}`;
}

/** Ahead, on time or behind, by shape, word and colour. */
function paceState(pace: Pace): Line {
	const standing = standingOn(pace);
	return [segment(standingWords(standing), standing.role, standing.role === 'bad' ? {isBold: true} : {})];
}

/** The parts that have room whole, from the first on. */
function partsThatFit(parts: readonly Line[], columns: number): readonly Line[] {
	return parts.length > 1 && lineWidth(joinParts(parts)) > columns ? partsThatFit(parts.slice(0, -1), columns) : parts;
}

function joinParts(parts: readonly Line[]): Line {
	return parts.flatMap((part, index) => (index === 0 ? part : [segment('  ·  ', 'muted'), ...part]));
}
