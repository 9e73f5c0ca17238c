/** Draws a problem of the deck's files over the slide. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Problem} from '../../deck/problem.ts';
import {indentLine, type Line, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** A problem with the line of the file that it stands on, and how many more there are. */
export type ShownProblem = {readonly problem: Problem; readonly text?: string; readonly others: number};

/** The rows of the problem: place and message, the line itself, and how to mend it. */
export function drawProblem({problem, text, others}: ShownProblem, size: Size): readonly Line[] {
	const {left, columns} = measureStage(size);
	const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
	const head = wrapSegments([segment('✖ ', 'error', {isBold: true}), segment(cleanLine(place), 'error', {isBold: true}), segment(`  ${cleanLine(problem.message)}`)], columns);
	const line: readonly Line[] = text === undefined || text.trim() === '' ? [] : [truncateLine([segment('  │ ', 'muted'), segment(cleanLine(text), 'code')], columns)];
	const hint = problem.hint === undefined ? [] : wrapSegments([segment(`  ${problem.hint}`, 'muted')], columns);
	const more: readonly Line[] = others > 0 ? [[segment(`  and ${others} more`, 'muted')]] : [];
	const rows = [...head.slice(0, 3), ...line, ...hint.slice(0, 2), ...more];
	return [[segment('━'.repeat(columns), 'error')], ...rows].map(row => indentLine(row, left)).slice(0, Math.max(2, Math.floor(size.rows / 2)));
}
