/** Writes problems with the words of a claim. */
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import {findPlace, writtenLength} from '../../deck/text/find-place.ts';
import type {RuleName} from '../rule-name.ts';
import type {Subject} from '../subject.ts';
import type {Claim} from './claim.ts';

/** A problem with words of a claim, at their place in the file. */
export function problemWith(subject: Subject, claim: Claim, words: string, told: {readonly rule: RuleName; readonly message: string; readonly hint?: string | undefined; readonly severity?: Problem['severity']}): Problem {
	const whole = findPlace(subject.deck.slides, claim.slide, words, claim.position);
	// “57 million” may stand apart in a fence: the number in a bar, the rest as its unit.
	const [first = words] = words.split(' ');
	const isApart = whole === claim.position && first !== words;
	const place = isApart ? findPlace(subject.deck.slides, claim.slide, first, claim.position) : whole;
	const {rule, message, hint, severity} = told;
	return problemAt(place, rule, message, {hint, severity: severity ?? 'error', length: writtenLength(subject.deck.slides, claim.slide, isApart && place !== whole ? first : words, place)});
}

/** The first words of a text, as many as tell where in a file it stands. */
export function firstWords(text: string): string {
	return text.split(' ').slice(0, 6).join(' ');
}

/** Paragraph numbers as people write them. */
export function paragraphWords(numbers: readonly number[]): string {
	const marks = numbers.map(number => `¶${number}`);
	return marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} and ${marks.at(-1)!}`;
}
