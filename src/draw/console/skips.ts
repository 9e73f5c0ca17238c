/** Draws which slides to skip so as to end on time, and which are skipped. */
import type {Deck} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {formatMs} from '../../talk/clock-time.ts';
import type {SkipPlan} from '../../talk/delivery/plan-skips.ts';
import {type Line, segment} from '../line.ts';

/** A row for the plan and one for what was dropped; none where there is nothing to say. */
export function drawSkips(deck: Deck, plan: SkipPlan | undefined, dropped: readonly number[]): readonly Line[] {
	const name = (index: number) => `${index + 1} ${inlineText(deck.slides.at(index).title)}`.trim();
	const list = (indexes: readonly number[]) => indexes.filter(index => index < deck.slides.length).map(name).join(', ');
	const late = plan && plan.lateMs > 5000 ? `, still ${formatMs(plan.lateMs)} late` : '';
	const advice: readonly Line[] = plan && plan.skips.length > 0 ? [[segment(` ${formatMs(plan.overMs)} too long`, 'bad', {isBold: true}), segment(`: d skips ${list(plan.skips)}${late}`)]] : [];
	return dropped.length > 0 ? [...advice, [segment(` dropped: ${list(dropped)}`, 'warn'), segment('  D takes it back', 'muted')]] : advice;
}
