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
	/** What the check held the deck against, in words. */
	readonly against?: string;
	/** Whether the first of the problems keeps an edit from being shown. */
	readonly isHeld: boolean;
	/** Whether the deck had no error when the talk began: later ones then take one row of their slide, until they are asked for. */
	readonly isCalm: boolean;
	/** Whether what stands over the slide was closed. */
	readonly isClosed: boolean;
};

/** Who looks at the screen: the room is told as little as will do. */
export type Onlooker = 'room' | 'speaker';

/**
 * The rows over a slide. What keeps an edit from being shown takes one, wherever the talk is; else the room sees an error of this slide
 * on two rows at the most, and nothing of what is wrong elsewhere; the speaker is told the nearest of that on one.
 */
export function drawTrouble(trouble: Trouble | undefined, slide: number, size: Size, seenBy: Onlooker = 'room'): readonly Line[] {
	if (trouble === undefined || trouble.isClosed) return [];
	const {problems, isHeld, isCalm} = trouble;
	const errors = problems.filter(isError);
	const isOwn = (one: ShownProblem) => one.slide === slide;
	const own = errors.find(isOwn);
	if (seenBy === 'room' && !isHeld) return own === undefined ? [] : drawOnTwoLines(own, size).slice(0, isCalm ? 1 : 2);
	const first = isHeld ? problems[0] : (own ?? problems.find(isOwn) ?? errors[0]);
	return first === undefined ? [] : [drawOnOneLine(first, {slide, others: seenBy === 'speaker' ? problems.length - 1 : undefined}, size)];
}

/** The footer's word on what is wrong with the deck, quiet, with the key that lists it; nothing where nothing is, or it was closed. */
export function troubleMark(trouble: Trouble | undefined): string {
	if (trouble === undefined || trouble.isClosed || trouble.problems.length === 0) return '';
	const errors = trouble.problems.filter(isError).length;
	return `${errors > 0 ? `✖ ${errors}` : `▲ ${trouble.problems.length}`}  !`;
}

const isError = ({problem}: ShownProblem) => problem.severity === 'error';

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

/** A problem on one row; `others` is how many more there are, undefined where the footer says so. */
function drawOnOneLine(shown: ShownProblem, {slide, others}: {readonly slide: number; readonly others: number | undefined}, size: Size): Line {
	const {left, columns} = measureStage(size);
	const elsewhere = shown.slide === undefined || shown.slide === slide ? [] : [segment(`  slide ${shown.slide + 1}`, 'muted')];
	const more = others === undefined ? [] : [segment(others > 0 ? `  and ${others} more: ! lists` : '  ! tells more', 'muted')];
	const room = columns - lineWidth(more);
	const line = truncateLine([...problemHead(shown), ...elsewhere, messageOf(shown)], room);
	return indentLine([...padLine(line, room), ...more], left);
}

/** A problem, and on a second row how to mend it, or where that is not known its line of the file. */
function drawOnTwoLines(shown: ShownProblem, size: Size): readonly Line[] {
	const {left, columns} = measureStage(size);
	const {line, hint} = problemDetails(shown, columns);
	const [first = [], ...rest] = hint;
	const below = hint.length > 0 ? [truncateLine(rest.length > 0 ? [...first, segment(' …', 'muted')] : first, columns)] : line;
	return [truncateLine([...problemHead(shown), messageOf(shown)], columns), ...below].map(row => indentLine(row, left));
}

/** What is said of a whole file stands right behind its sign. */
function messageOf({problem}: ShownProblem): Segment {
	return segment(`${problem.line > 0 ? '  ' : ' '}${cleanLine(problem.message)}`);
}
