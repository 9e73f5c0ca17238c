/** Compares spans of time however they are told: “three decades” are 30 years, “a fortnight” is two weeks. */
import type {Language} from '../../article/language/languages.ts';
import {wordValue} from '../../article/language/word-value.ts';
import {figureValue, type Mark} from '../../article/mark/mark.ts';
import {tokensOf} from '../../article/mark/tokens.ts';
import type {Read} from './shares.ts';

/** Whether a number of one text counts a span of time that another tells in another unit. */
export function isSameSpan(mark: Mark, here: Read, there: Read): boolean {
	const [next] = tokensOf(here.text.slice(mark.end));
	const span = next === undefined || mark.kind !== 'figure' ? undefined : spanOf(figureValue(mark), next.lower, here.language);
	return span !== undefined && spansIn(there).includes(span);
}

/** All spans that a text tells; a unit with no number before it is one. */
function spansIn({text, marks, language}: Read): readonly string[] {
	return tokensOf(text).flatMap(({lower, start}) => {
		const before = marks.find(({kind, end}) => kind === 'figure' && end < start && /^[\s-]+$/.test(text.slice(end, start)));
		return spanOf(before === undefined ? 1 : figureValue(before), lower, language) ?? [];
	});
}

/** A count of a unit as a count of months, or of hours. */
function spanOf(count: number, unit: string, {inMonths, inHours}: Language): string | undefined {
	const [months, hours] = [wordValue(inMonths, unit), wordValue(inHours, unit)];
	if (months !== undefined) return `months:${count * months}`;
	return hours === undefined ? undefined : `hours:${count * hours}`;
}
