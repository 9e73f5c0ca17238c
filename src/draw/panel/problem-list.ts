/** Draws the list of all that is wrong with the deck on show, to choose from. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import {countOf} from '../../deck/text/count-of.ts';
import {blankLines, indentLine, type Line, lineWidth, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';
import {problemDetails, problemHead, type ShownProblem, type Trouble} from './problem.ts';

/** All that is wrong, in the order of the list: what reading found, then what the check found besides. */
export function listTrouble(trouble: Trouble | undefined): readonly ShownProblem[] {
	return trouble ? [...trouble.problems, ...(trouble.checked ?? [])] : [];
}

/** The rows of the whole screen; the chosen problem is always in sight. */
export function drawProblemList(trouble: Trouble | undefined, cursor: number, size: Size): readonly Line[] {
	const {left, columns, top} = measureStage(size);
	const all = listTrouble(trouble);
	const chosen = Math.min(cursor, all.length - 1);
	const items = all.map((shown, index) => drawItem(shown, index === chosen, columns));
	const state = trouble?.checked === undefined ? 'The check goes on …' : all.length === 0 ? 'Neither reading the deck nor the check finds anything.' : '';
	const rows = [...items.flat(), ...(state === '' ? [] : [[segment(state, 'muted')]])];
	const head: readonly Line[] = [...blankLines(top), ...drawTitle(all, trouble, columns), []];
	const room = Math.max(1, size.rows - head.length - 2);
	const begins = items.slice(0, Math.max(0, chosen)).flat().length;
	const ends = begins + (items[chosen]?.length ?? 0);
	const from = Math.max(0, Math.min(begins, rows.length - room, Math.max(ends - room, begins - Math.floor(room / 3))));
	const rest = rows.length - from - room;
	const more = `${from > 0 ? '▲' : ' '}${rest > 0 ? '▼' : ' '}`;
	const foot: Line = all.length === 0 ? [segment('Esc closes', 'muted')] : [segment(`${chosen + 1}/${all.length} `, 'muted'), segment(more, 'accent'), segment('  Enter goes there, Esc closes', 'muted')];
	const body = Array.from({length: room}, (_row, row) => rows[from + row] ?? []);
	return [...head, ...body, [], foot].map(line => indentLine(truncateLine(line, columns), left)).slice(0, size.rows);
}

/** How many problems there are, and beside or below it what the text was held against. */
function drawTitle(all: readonly ShownProblem[], trouble: Trouble | undefined, columns: number): readonly Line[] {
	const against = trouble?.against;
	const title = segment(`${titleOf(all)}${trouble?.checked === undefined ? ' so far' : ''}`, 'title', {isBold: true});
	if (against === undefined) return [[title]];
	const held = segment(`held against ${cleanLine(against)}`, 'muted');
	const row = [title, segment('  '), held];
	return lineWidth(row) <= columns ? [row] : [[title], [held]];
}

function titleOf(all: readonly ShownProblem[]): string {
	const errors = all.filter(({problem}) => problem.severity === 'error').length;
	return `Problems of this deck: ${countOf(errors, 'error')}, ${countOf(all.length - errors, 'warning')}`;
}

function drawItem(shown: ShownProblem, isChosen: boolean, columns: number): readonly Line[] {
	const width = columns - 2;
	const slide = shown.slide === undefined ? '' : `  slide ${shown.slide + 1}`;
	const head = wrapSegments([...problemHead(shown), segment(slide, 'muted'), segment(`${shown.problem.line > 0 || slide !== '' ? '  ' : ' '}${cleanLine(shown.problem.message)}`, 'text', {isBold: isChosen})], width);
	const {line, hint} = problemDetails(shown, width);
	const bar = segment(isChosen ? '┃ ' : '  ', 'accent');
	return [...[...head, ...line, ...hint].map(row => [bar, ...row]), []];
}
