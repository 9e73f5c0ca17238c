/** Tells whose doing a passive of speaking is about: in “Sudan is said to have joined Egypt”, it is Sudan's alone. */
import type {Language} from '../../article/language/languages.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';
import {sentenceEnds} from '../text/clauses.ts';

/** Whether the article only says of others than those whom a claim's keys name that they are said, believed or alleged to do something. */
export function isOfOthers({start, end}: Mark, keys: ReadonlySet<string>, {text, marks}: Paragraph, {passives, infinitives}: Language): boolean {
	if (passives.length === 0) return false;
	const before = new RegExp(`\\b(?:${passives.join('|')})\\s+(?:\\p{Ll}+\\s+)?$`, 'u');
	const behind = new RegExp(`^\\s+(?:${infinitives.join('|')})\\s`, 'u');
	if (!before.test(text.slice(0, start)) || !behind.test(text.slice(end))) return false;
	const from = sentenceEnds(text.slice(0, start)).at(-2) ?? 0;
	const subject = marks.filter(mark => mark.start >= from && mark.end <= start && (mark.kind === 'name' || mark.kind === 'place'));
	return subject.length > 0 && !subject.some(({key}) => keys.has(key));
}
