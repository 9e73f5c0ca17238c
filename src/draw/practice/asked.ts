/** Sets a question and its answer on a screen of their own. */
import {type Line, segment} from '../line.ts';
import {measureStage} from '../size.ts';
import {wrapSegments} from '../wrap.ts';
import {setLargeText, type TextScreen} from './large-text.ts';

/** A question and its answer: the answer's `first` line, '' where none is set apart, the rows that follow it, and all of it as `text`. */
export type Asked = {readonly front: string; readonly first: string; readonly others: readonly Line[]; readonly text: readonly Line[]};

/** The rows of a question, of the rule that parts its answer from it, and of the answer. */
export type AskedRows = {readonly question: readonly Line[]; readonly rule: readonly Line[]; readonly answer: readonly Line[]};

/** What there is besides question and answer: a head and the row below it, the rows around the rule, the keys and the row above them. */
const fixedRows = 7;

/**
 * A question in large letters where all of its answer has room below, in which its first line is large too if that has room: so the
 * question looks the same before the answer is shown and after.
 */
export function setAsked({front, first, others, text}: Asked, screen: TextScreen): AskedRows {
	const {columns, prose, top} = measureStage(screen.size);
	const rows = screen.size.rows - top - fixedRows;
	const question = setLargeText(front, 'text', screen, rows);
	const room = rows - (question?.length ?? 0);
	if (!question || text.length > room) return {question: wrapSegments([segment(front, 'text', {isBold: true})], prose), rule: ruleOf(prose), answer: text};
	const letters = first === '' ? undefined : setLargeText(first, 'title', screen, room);
	const answer = letters && [...letters, ...(others.length > 0 && others[0]!.length > 0 ? [[]] : []), ...others];
	return {question, rule: ruleOf(columns), answer: answer && answer.length <= room ? answer : text};
}

function ruleOf(columns: number): readonly Line[] {
	return [[segment('─'.repeat(columns), 'muted')], []];
}
