/** Tells which year a paragraph speaks of that names none: the one told last before it, else first behind it. */
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';

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
		return (!isDated || isFree) && yearAround(number, paragraphs) === year.key;
	});
}

/** The year told last above a paragraph, else in it, else first below it. */
function yearAround(number: number, paragraphs: readonly Paragraph[]): string | undefined {
	const yearsOf = (some: readonly Paragraph[]) => some.flatMap(({marks}) => marks).filter(isYear);
	return (yearsOf(paragraphs.slice(0, number - 1)).at(-1) ?? yearsOf(paragraphs.slice(number - 1))[0])?.key;
}
