/** Draws the end of a drill. */
import {sum} from '../../deck/sum.ts';
import type {DrillSummary} from '../../talk/drill/drill-summary.ts';
import {grades} from '../../talk/drill/review.ts';
import {formatMs} from '../../talk/clock-time.ts';
import {countOf} from '../../deck/text/count-of.ts';
import {type Line, segment} from '../line.ts';
import {measureStage} from '../size.ts';
import {headlineRows} from '../title/headline.ts';
import {setLargeText, type TextScreen} from './large-text.ts';
import {wrapSegments} from '../wrap.ts';

/** Days further off than this are told together. */
const daysListed = 7;

/** The summary on a screen: above it, where that is large, how sure in large letters. */
export function layOutDrillSummary(summary: DrillSummary, screen: TextScreen): readonly Line[] {
	const lines = drawDrillSummary(summary, measureStage(screen.size).columns);
	const large = summary.sureShare === undefined ? undefined : setLargeText(`${countOf(summary.cards, 'card')}, ${Math.round(summary.sureShare * 100)}% sure`, 'text', screen, headlineRows);
	return large ? [...large, [], ...lines] : lines;
}

/** The summary as lines of at most `columns`: how many cards, how sure, what is due when. */
export function drawDrillSummary(summary: DrillSummary, columns: number): readonly Line[] {
	const {cards, sureShare, answerMs, recallShare, all, unseen} = summary;
	// A card that was not known is asked again.
	const answers = sum(grades.map(grade => summary.grades[grade]));
	const lines: readonly Line[] = [
		cards === 0 ? [segment('No card was graded.')] : [segment(countOf(cards, 'card'), 'text', {isBold: true}), segment(answers === cards ? `: ${gradeWords(summary)}` : `, ${countOf(answers, 'answer')}: ${gradeWords(summary)}`)],
		...(sureShare === undefined ? [] : [[segment('Sure at the first answer: '), segment(`${Math.round(sureShare * 100)}%`, 'text', {isBold: true}), segment(`, half of the answers within ${formatMs(answerMs!)}`, 'muted')] as Line]),
		[segment('Tomorrow you will likely recall '), segment(`${Math.round(recallShare * 100)}%`, 'text', {isBold: true}), segment(` of the deck’s ${countOf(all, 'card')}.`), ...(unseen > 0 ? [segment(` ${all === 1 ? 'It' : `${unseen} of them`} ${unseen === 1 ? 'was' : 'were'} never asked: the next drill brings ${unseen === 1 ? 'it' : 'new ones'}.`, 'muted')] : [])],
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
	const later = sum(due.filter(({days}) => days > daysListed).map(({cards}) => cards));
	const rows: readonly (readonly [string, number])[] = [
		...near.map(({days, cards}) => [dayWords(days), cards] as const),
		['later', later],
	];
	return rows.filter(([_when, cards]) => cards > 0).map(([when, cards]): Line => [segment(when.padEnd(16), 'muted'), segment(countOf(cards, 'card'))]);
}

function dayWords(days: number): string {
	return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}
