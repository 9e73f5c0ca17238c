/** Draws the problems of the deck's files over the slide: as much as concerns this slide, and no more than a talk can bear. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {indentLine, type Line, lineWidth, padLine, type Segment, segment, textWidth} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** A problem with the line of the file that it stands on, and the slide that shows it (from 0); no slide for one of another file. */
export type ShownProblem = {readonly problem: Problem; readonly text?: string; readonly slide?: number};

/** What is wrong with the deck on show. */
export type Trouble = {
	/** What reading it finds, what kept an edit from being shown first. */
	readonly problems: readonly ShownProblem[];
	/** What `lectern check` finds besides; absent until the list of problems was opened. */
	readonly checked?: readonly ShownProblem[];
	/** Whether the deck had no error when the talk began: later ones then take one line of the screen, until they are asked for. */
	readonly isCalm: boolean;
	/** Whether what stands over the slide was closed. */
	readonly isClosed: boolean;
};

/** The rows over a slide: an error of its own with its line and how to mend it, all else on one line; none where nothing concerns it. */
export function drawTrouble(trouble: Trouble | undefined, slide: number, size: Size): readonly Line[] {
	if (trouble === undefined || trouble.isClosed) return [];
	const {problems, isCalm} = trouble;
	const errors = problems.filter(({problem}) => problem.severity === 'error');
	const isOwn = (one: ShownProblem) => (one.slide ?? 0) === slide;
	const own = errors.find(isOwn);
	const first = own ?? problems.find(isOwn) ?? errors[0];
	if (first === undefined) return [];
	const others = problems.length - 1;
	return own === undefined || isCalm ? [drawOnOneLine(first, slide, others, size)] : drawWhole(own, others, size);
}

/** The beginning of a problem's first line: its sign, and where it stands. */
export function problemHead({problem}: ShownProblem): readonly Segment[] {
	const role = problem.severity === 'error' ? 'error' : 'warn';
	const sign = segment(problem.severity === 'error' ? '✖' : '▲', role, {isBold: true});
	// What is said of a whole file names it.
	return problem.line > 0 ? [sign, segment(cleanLine(` ${problem.file}:${problem.line}`), role, {isBold: true})] : [sign];
}

/** The line of the file that a problem stands on, where it is known, and how to mend it. */
export function problemDetails({problem, text}: ShownProblem, columns: number): {readonly line: readonly Line[]; readonly hint: readonly Line[]} {
	return {
		line: text === undefined || text.trim() === '' ? [] : [truncateLine([segment('  │ ', 'muted'), ...markPlace(problem, text, columns - 4)], columns)],
		hint: problem.hint === undefined ? [] : wrapSegments([segment(cleanLine(problem.hint), 'muted')], columns - 2).map(row => indentLine(row, 2)),
	};
}

/** A line of the file with the words underlined that the problem is about, where those are known; a long line is cut so that they are seen. */
function markPlace({column, length, severity}: Problem, text: string, room: number): Line {
	const [start, end] = [column - 1, column - 1 + (length ?? 0)];
	if (length === undefined || length < 1 || start < 0 || end > text.length) return [segment(cleanLine(text), 'code')];
	const from = textWidth(cleanLine(text.slice(0, end))) < room ? 0 : Math.max(0, start - Math.floor(room / 3));
	const marked = segment(cleanLine(text.slice(start, end)), severity === 'error' ? 'error' : 'warn', {isUnderlined: true});
	const before = `${from > 0 ? '…' : ''}${cleanLine(text.slice(from, start))}`;
	return [segment(before, 'code'), marked, segment(cleanLine(text.slice(end)), 'code')].filter(part => part.text !== '');
}

function drawOnOneLine(shown: ShownProblem, slide: number, others: number, size: Size): Line {
	const {left, columns} = measureStage(size);
	const elsewhere = shown.slide === undefined || shown.slide === slide ? [] : [segment(`  slide ${shown.slide + 1}`, 'muted')];
	const more = [segment(others > 0 ? `  and ${others} more: ! lists` : '  ! tells more', 'muted')];
	const room = columns - lineWidth(more);
	const line = truncateLine([...problemHead(shown), ...elsewhere, segment(`  ${cleanLine(shown.problem.message)}`)], room);
	return indentLine([...padLine(line, room), ...more], left);
}

function drawWhole(shown: ShownProblem, others: number, size: Size): readonly Line[] {
	const {left, columns} = measureStage(size);
	const head = wrapSegments([...problemHead(shown), segment(`  ${cleanLine(shown.problem.message)}`)], columns);
	const {line, hint} = problemDetails(shown, columns);
	const more: readonly Line[] = others > 0 ? [[segment(`  and ${others} more: ! lists them`, 'muted')]] : [];
	const rows = [...head.slice(0, 3), ...line, ...hint.slice(0, 2), ...more];
	return [[segment('━'.repeat(columns), 'error')], ...rows].map(row => indentLine(row, left)).slice(0, Math.max(2, Math.floor(size.rows / 2)));
}
