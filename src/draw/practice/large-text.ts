/** Sets what is asked or told on a screen of its own in letters of several rows, where the screen is so large that a line of text is lost on it. */
import type {Line, Role} from '../line.ts';
import {hasLargeText, measureStage, type Size} from '../size.ts';
import {headlineRows, setHeadline} from '../title/headline.ts';

/** The screen, and whether it shows ASCII alone, and no letters made of blocks. */
export type TextScreen = {readonly size: Size; readonly isAscii?: boolean | undefined};

/** The rows of a text in such letters, `rows` at most; undefined on a smaller screen, or where they cannot be had or find no room. */
export function setLargeText(text: string, role: Role, {size, isAscii}: TextScreen, rows: number): readonly Line[] | undefined {
	if (!hasLargeText(size, isAscii)) return undefined;
	return setHeadline(text, role, {columns: measureStage(size).columns, lines: Math.floor(rows / headlineRows)});
}
