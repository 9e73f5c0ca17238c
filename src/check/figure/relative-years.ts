/** Compares years in digits with those that are told from the year of the report, or from another year. */
import {figureValue, type Mark} from '../../article/mark/mark.ts';
import type {Ground, Paragraph} from '../claim/ground.ts';
import {isYear} from './year-context.ts';

const stepOf = ({key}: Mark) => (/^date:year[+-]?\d$/.test(key) ? Number(key.slice('date:year'.length)) : undefined);

/** Whether a year of a claim (“2026”, “next year”) is told in the other manner in a cited paragraph, or is the year before one that it names. */
export function isSameYear(mark: Mark, cited: readonly Paragraph[], {source}: Ground): boolean {
	const marks = cited.flatMap(paragraph => paragraph.marks);
	const years = marks.filter(isYear).map(figureValue);
	if (mark.key === 'date:yearbefore') return years.some(year => years.includes(year - 1));
	if (isYear(mark) && marks.some(({key}) => key === 'date:yearbefore') && years.includes(figureValue(mark) + 1)) return true;
	const report = source?.year;
	if (report === undefined) return false;
	const step = stepOf(mark);
	if (step !== undefined) return years.includes(report + step);
	return isYear(mark) && marks.some(one => stepOf(one) === figureValue(mark) - report);
}
