/** Tells which year a paragraph speaks of that names none: the one told last before it. */
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from './ground.ts';

/** Whether a mark is a year in digits. */
export function isYear({kind, text}: Mark): boolean {
	return kind === 'figure' && /^(?:1\d|20|21)\d\d$/.test(text);
}

/**
 * Whether a year of a claim is that of a cited paragraph by what the article told before: “In November”, it says, and two paragraphs
 * above, 1956. A paragraph with a year of its own gives it to a month or day beside which it names no year.
 */
export function isYearInContext(year: Mark, claimed: readonly Mark[], cited: readonly Paragraph[], paragraphs: readonly Paragraph[]): boolean {
	if (!isYear(year)) return false;
	const beside = claimed[claimed.indexOf(year) - 1];
	const month = beside !== undefined && beside.key.startsWith('month:') && year.start - beside.end <= 2 ? beside : undefined;
	return cited.some(({number, marks}) => {
		const isDated = marks.some(isYear);
		const isFree = month !== undefined && marks.some((mark, at) => mark.key === month.key && !(marks[at + 1] !== undefined && isYear(marks[at + 1]!)));
		return (!isDated || isFree) && yearBefore(number, paragraphs).includes(year.key);
	});
}

/** The year told last above a paragraph, else all that the article tells. */
function yearBefore(number: number, paragraphs: readonly Paragraph[]): readonly string[] {
	const above = paragraphs.slice(0, number - 1).flatMap(({marks}) => marks).filter(isYear).at(-1);
	return above === undefined ? paragraphs.flatMap(({marks}) => marks.filter(isYear)).map(({key}) => key) : [above.key];
}
