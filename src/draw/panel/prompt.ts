/** Draws the line in which a search is typed. */
import {indentLine, type Line, lineWidth, segment} from '../line.ts';
import {measureStage, type Size} from '../size.ts';
import {truncateLine} from '../wrap.ts';

/** The search as typed so far with a cursor, its end always in sight, and how many slides match. */
export function drawPrompt(typed: string, matches: number, size: Size): Line {
	const {left, columns} = measureStage(size);
	const count = typed.trim() === '' ? 'type, then Enter' : matches === 1 ? '1 slide' : `${matches} slides`;
	const room = Math.max(4, columns - count.length - 5);
	let shown = typed;
	while (lineWidth([segment(shown)]) > room) shown = [...shown].slice(1).join('');
	const line: Line = [segment('/', 'accent', {isBold: true}), segment(shown), segment(' ', 'accent', {isInverse: true}), segment(`   ${count}`, 'muted')];
	return indentLine(truncateLine(line, columns), left);
}
