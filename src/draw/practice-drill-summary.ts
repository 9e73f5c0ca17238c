/** Draws the end of a drill. */
import type {DrillSummary} from '../talk/drill/drill-summary.ts';
import {grades} from '../talk/drill/review.ts';
import {formatMs} from '../talk/practice/clock-time.ts';
import {countOf} from '../talk/practice/weak-slides.ts';
import {type Line, segment} from './line.ts';
import {wrapSegments} from './wrap.ts';

/** Days further off than this are told together. */
const daysListed = 7;

/** The summary as lines of at most `columns`: how many cards, how sure, what is due when. */
export function drawDrillSummary(summary: DrillSummary, columns: number): readonly Line[] {
	const {cards, sureShare, answerMs, recallShare, unseen} = summary;
	const lines: readonly Line[] = [
		cards === 0 ? [segment('No card was graded.')] : [segment(countOf(cards, 'card'), 'text', {isBold: true}), segment(`: ${gradeWords(summary)}`)],
		...(sureShare === undefined ? [] : [[segment('Sure at the first answer: '), segment(`${Math.round(sureShare * 100)}%`, 'text', {isBold: true}), segment(`, half of the answers within ${formatMs(answerMs!)}`, 'muted')] as Line]),
		[segment('Likely to be recalled tomorrow, of all cards: '), segment(`${Math.round(recallShare * 100)}%`, 'text', {isBold: true}), ...(unseen > 0 ? [segment(`, ${unseen} never asked`, 'muted')] : [])],
		[],
		[segment('Due', 'title', {isBold: true})],
		...dueLines(summary),
	];
	return lines.flatMap(line => wrapSegments(line, columns));
}

function gradeWords({grades: counts}: DrillSummary): string {
	return grades.filter(grade => counts[grade] > 0).map(grade => `${counts[grade]} ${grade}`).join(', ');
}

function dueLines({due}: DrillSummary): readonly Line[] {
	if (due.length === 0) return [[segment('nothing yet', 'muted')]];
	const near = due.filter(({days}) => days <= daysListed);
	const later = due.filter(({days}) => days > daysListed).reduce((sum, {cards}) => sum + cards, 0);
	return [
		...near.map(({days, cards}): Line => [segment(dayWords(days).padEnd(12), 'muted'), segment(countOf(cards, 'card'))]),
		...(later > 0 ? [[segment('later'.padEnd(12), 'muted'), segment(countOf(later, 'card'))] as Line] : []),
	];
}

function dayWords(days: number): string {
	return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}
