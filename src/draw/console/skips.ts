/** Draws which slides to skip so as to end on time, and which are skipped. */
import type {Deck} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {formatMs} from '../../talk/clock-time.ts';
import type {SkipPlan} from '../../talk/delivery/plan-skips.ts';
import {indentLine, type Line, type Role, segment} from '../line.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** The plan and what was dropped, each on two rows at most, none wider than `columns`; none where there is nothing to say. */
export function drawSkips({slides}: Deck, columns: number, plan: SkipPlan | undefined, dropped: readonly number[]): readonly Line[] {
	const name = (index: number) => `“${inlineText(slides.at(index).title)}”`;
	const draw = (indexes: readonly number[], role: Role, {before, behind}: {readonly before: Line; readonly behind: Line}) => {
		const known = indexes.filter(index => index < slides.length);
		const numbers = known.map(index => index + 1).join(', ');
		// The numbers are what is needed; titles, which hold commas, stand behind them in quotes as far as there is room.
		const titles = segment(` ${known.map(name).join(', ')}`, 'muted');
		return twoRows([...before, segment(numbers, role, {isBold: true}), ...behind, titles], columns - 2);
	};

	const late = plan && plan.lateMs > 5000 ? `, still ${formatMs(plan.lateMs)} late` : '';
	const advice = plan && plan.skips.length > 0 ? draw(plan.skips, 'text', {before: [segment(`${formatMs(plan.overMs)} too long`, 'bad', {isBold: true}), segment(': d skips ')], behind: [segment(`${late}:`)]}) : [];
	const gone = dropped.length > 0 ? draw(dropped, 'warn', {before: [segment('Dropped ', 'warn')], behind: [segment(', D takes that back:')]}) : [];
	return [...advice, ...gone].map(row => indentLine(row, 1));
}

/** A line on at most two rows, the second cut where there would be more. */
function twoRows(line: Line, columns: number): readonly Line[] {
	const [first, second, third] = wrapSegments(line, columns);
	if (second === undefined) return [first!];
	return [first!, third === undefined ? second : truncateLine([...second, segment(' …', 'muted')], columns)];
}
