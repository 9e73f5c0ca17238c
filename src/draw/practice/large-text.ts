/** Sets what is asked or told on a screen of its own in letters of several rows, where the screen is so large that a line of text is lost on it. */
import {type Line, type Role, segment} from '../line.ts';
import {isLargeScreen, measureStage, type Size} from '../size.ts';
import {headlineRows, setHeadline} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';

/** The screen, and whether it shows ASCII alone, and no letters made of blocks. */
export type TextScreen = {readonly size: Size; readonly isAscii?: boolean | undefined};

/** The rows of a text in such letters, `rows` at most; undefined on a smaller screen, or where they cannot be had or find no room. */
export function setLargeText(text: string, role: Role, {size, isAscii}: TextScreen, rows: number): readonly Line[] | undefined {
	if (!isLargeScreen(size) || isAscii) return undefined;
	return setHeadline(text, role, {columns: measureStage(size).columns, lines: Math.floor(rows / headlineRows)});
}

/** A question and its answer: the answer's `first` line, '' where none is set apart, the rows that follow it, and all of it as `text`. */
export type Asked = {readonly front: string; readonly first: string; readonly others: readonly Line[]; readonly text: readonly Line[]};

/** The rows of a question, and of its answer; `isLarge` where the question is in letters of several rows. */
export type AskedText = {readonly question: readonly Line[]; readonly answer: readonly Line[]; readonly isLarge: boolean};

/**
 * A question within so many rows, in large letters where all of its answer has room below, in which its first line is large too if that
 * has room: so the question looks the same before the answer is shown and after.
 */
export function setAsked({front, first, others, text}: Asked, screen: TextScreen, rows: number): AskedText {
	const question = setLargeText(front, 'text', screen, rows);
	const room = rows - (question?.length ?? 0);
	if (!question || text.length > room) return {question: wrapSegments([segment(front, 'text', {isBold: true})], measureStage(screen.size).prose), answer: text, isLarge: false};
	const letters = first === '' ? undefined : setLargeText(first, 'title', screen, room);
	const answer = letters && [...letters, ...(others.length > 0 && others[0]!.length > 0 ? [[]] : []), ...others];
	return {question, answer: answer && answer.length <= room ? answer : text, isLarge: true};
}
