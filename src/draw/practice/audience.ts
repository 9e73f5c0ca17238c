/** Draws a question that interrupts a run, with the lights of its answer. */
import {formatMs} from '../../talk/clock-time.ts';
import {audienceKeys} from '../../talk/key/practice-keys.ts';
import {blankLines, indentLine, type Line, type Role, segment} from '../line.ts';
import {setAsked} from './asked.ts';
import {keyLine} from './key-line.ts';
import type {TextScreen} from './large-text.ts';
import {measureStage} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** The lights of an answer, in ms, as Toastmasters has them for answers on the spot: enough said, come to an end, over. */
const lights: readonly {readonly fromMs: number; readonly words: string; readonly role: Role}[] = [
	{fromMs: 120_000, words: '■ stop', role: 'bad'},
	{fromMs: 90_000, words: '▲ come to an end', role: 'warn'},
	{fromMs: 60_000, words: '● enough is said', role: 'good'},
];

/** For how long a question has been answered, in ms, and the light that this lights. */
export function drawAnswerClock(answerMs: number): Line {
	const light = lights.find(({fromMs}) => answerMs >= fromMs);
	return [segment('   ◷ ', 'muted'), segment(formatMs(answerMs), light?.role ?? 'text', {isBold: true}), ...(light ? [segment(`  ${light.words}`, light.role, {isBold: true})] : [])];
}

/** What is drawn: the question, its answer where it is shown, and for how long it has been answered, in ms. */
export type AskedQuestion = {readonly front: string; readonly back: readonly string[]; readonly isTurned: boolean; readonly answerMs: number};

/** The rows of the whole screen. */
export function drawAudience({front, back, isTurned, answerMs}: AskedQuestion, screen: TextScreen): readonly Line[] {
	const {size} = screen;
	const {left, columns, prose, top} = measureStage(size);
	const [first = '', ...others] = back;
	const small = (lines: readonly string[]) => lines.flatMap(line => wrapSegments([segment(line)], prose));
	const {question, rule, answer} = setAsked({front, first, others: small(others), text: small(back)}, screen);
	const clock: Line = [segment('The audience asks', 'accent', {isBold: true}), ...drawAnswerClock(answerMs)];
	const body: readonly Line[] = [...blankLines(top), clock, [], ...question, [], ...(isTurned ? [...rule, ...answer] : [])];
	// The answer is shown once.
	const keys = keyLine(audienceKeys.filter(({means}) => !(isTurned && means.type === 'turn')));
	const rows = Array.from({length: Math.max(0, size.rows - 2)}, (_row, row) => body[row] ?? []);
	return [...rows, [], keys].map(line => indentLine(truncateLine(line, columns), left)).slice(-size.rows);
}
