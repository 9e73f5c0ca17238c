/** Tells whose doing a passive of speaking is about: in “Sudan is said to have joined Egypt”, it is Sudan's alone. */
import {anyWord, onceALanguage} from '../../article/language/any-word.ts';
import type {Language} from '../../article/language/languages.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';
import {sentenceAt} from '../text/clauses.ts';

/** What stands before such a verb, and behind it. */
const around = onceALanguage(({passives, infinitives}) => ({before: new RegExp(`\\b${anyWord(passives)}\\s+(?:\\p{Ll}+\\s+)?$`, 'u'), behind: new RegExp(`^\\s+${anyWord(infinitives)}\\s`, 'u')}));

/** Whether a verb of speaking stands in the passive before what somebody is said to do: “are said to have found”. */
export function isHearsay({start, end}: Pick<Mark, 'start' | 'end'>, text: string, language: Language): boolean {
	const {before, behind} = around(language);
	return before.test(text.slice(0, start)) && behind.test(text.slice(end));
}

/** Whether the article only says of others than those whom a claim's keys name that they are said, believed or alleged to do something. */
export function isOfOthers(mark: Mark, keys: ReadonlySet<string>, {text, sentences, marks}: Paragraph, language: Language): boolean {
	if (!isHearsay(mark, text, language)) return false;
	const {start} = sentenceAt(sentences, mark.start);
	const subject = marks.filter(one => one.start >= start && one.end <= mark.start && (one.kind === 'name' || one.kind === 'place'));
	return subject.length > 0 && !subject.some(({key}) => keys.has(key));
}
