/** Draws which slides to skip so as to end on time, and which are skipped. */
import type {Deck} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {formatMs} from '../../talk/clock-time.ts';
import type {SkipPlan} from '../../talk/delivery/plan-skips.ts';
import {indentLine, type Line, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** The plan and what was dropped, each on two rows at most, none wider than `columns`; none where there is nothing to say. */
export function drawSkips(deck: Deck, columns: number, plan: SkipPlan | undefined, dropped: readonly number[]): readonly Line[] {
	const name = (index: number) => `${index + 1} ${inlineText(deck.slides.at(index).title)}`.trim();
	const list = (indexes: readonly number[]) => indexes.filter(index => index < deck.slides.length).map(name).join(', ');
	const late = plan && plan.lateMs > 5000 ? `, still ${formatMs(plan.lateMs)} late` : '';
	const advice: readonly Line[] = plan && plan.skips.length > 0 ? [[segment(`${formatMs(plan.overMs)} too long`, 'bad', {isBold: true}), segment(`: d skips ${list(plan.skips)}${late}`)]] : [];
	const rows = dropped.length > 0 ? [...advice, [segment(`Dropped: ${list(dropped)}`, 'warn'), segment('  D takes it back', 'muted')]] : advice;
	return rows.flatMap(row => wrapSegments(row, columns - 2).slice(0, 2)).map(row => indentLine(row, 1));
}
