/** Tells whether a number is told as a rise or as a fall. */
import type {Mark} from '../../article/mark/mark.ts';
import {sentenceAt} from '../text/clauses.ts';
import type {Paragraph} from '../claim/ground.ts';

/** Up or down. */
export type Direction = 'rise' | 'fall';

/** The direction that a word of the news tells; undefined for one that tells none. */
export function directionOf({key}: Pick<Mark, 'key'>): Direction | undefined {
	return key === 'term:rise' ? 'rise' : key === 'term:fall' ? 'fall' : undefined;
}

/** The direction that a sign right before an offset gives; undefined where there is none. */
export function signBefore(text: string, offset: number): Direction | undefined {
	const sign = /(?:^|[\s(])([-−+])$/.exec(text.slice(0, offset))?.[1];
	return sign === undefined ? undefined : sign === '+' ? 'rise' : 'fall';
}

/** The direction in which paragraphs tell a number wherever they do: undefined where they tell none, or both. */
export function directionTold(key: string, paragraphs: readonly Paragraph[]): Direction | undefined {
	const told = paragraphs.flatMap(paragraph => paragraph.marks.filter(mark => mark.key === key).map(mark => signBefore(paragraph.text, mark.start) ?? verbBefore(mark, paragraph)));
	const [first] = told;
	return told.every(one => one === first) ? first : undefined;
}

/** What the nearest word for rising or falling before a number, in its sentence, says of it. */
function verbBefore({start}: Mark, {marks, sentences}: Paragraph): Direction | undefined {
	const verb = marks.findLast(mark => directionOf(mark) !== undefined && mark.end <= start);
	return verb !== undefined && sentenceAt(sentences, verb.end) === sentenceAt(sentences, start) ? directionOf(verb) : undefined;
}
