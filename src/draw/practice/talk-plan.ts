/** Draws what is planned until the talk. */
import type {TalkPlan} from '../../talk/talk-day.ts';
import {countOf} from '../../deck/text/count-of.ts';
import {type Line, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** When the talk is, what is planned today (`cards` are those that the drill would ask), and how sure recall will be; wrapped to `columns`. */
export function drawTalkPlan({daysLeft, run, recallShare}: TalkPlan, cards: number, columns: number): readonly Line[] {
	const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
	const planned = [run ? 'a run of the whole talk' : '', cards > 0 ? countOf(cards, 'card') : ''].filter(part => part !== '').join(', ');
	return wrapSegments([
		segment(`The talk is ${when}. `, 'title', {isBold: true}),
		segment(`Planned today: ${planned === '' ? 'nothing' : planned}. On the day you will likely recall ${Math.round(recallShare * 100)}% of the cards as things stand.`),
	], columns);
}
