/** Finds the word by which the article says that a thing is said by somebody, where a clause tells that thing. */
import {anyWord, onceALanguage} from '../../article/language/any-word.ts';
import type {Language} from '../../article/language/languages.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';
import {sentenceAt} from '../text/clauses.ts';
import {speakingVerbs} from './answers.ts';
import {isOfOthers} from './raised-subject.ts';

/** A verb of speaking; whether its words stand in quotation marks, and whether it comes behind a whole sentence, as what everybody takes for true may be reported too. */
export type Speaking = {readonly verb: Mark; readonly isQuotation: boolean; readonly isLast: boolean};

/**
 * The speaking in a paragraph that bears on what a clause says, by the keys of its marks: the clause shares two things at least with
 * what is said, and more than with the rest of the paragraph. Undefined where there is none. The language is the paragraph's.
 */
export function speakingOver(keys: ReadonlySet<string>, paragraph: Paragraph, language: Language): Speaking | undefined {
	// What only the gist has in common with the clause is about what is said too.
	const told = [...paragraph.gistKeys].filter(key => keys.has(key) && isTelling(key) && !paragraph.keys.has(key)).length;
	const shared = paragraph.marks.filter(({key}) => isTelling(key) && keys.has(key));
	for (const verb of paragraph.marks.filter(mark => mark.kind === 'claim' && speakingVerbs.has(mark.key) && !isOfOthers(mark, keys, paragraph, language))) {
		for (const {from, to: end, isQuotation, isLast} of saidBy(verb, paragraph, language)) {
			const to = isQuotation ? end : asideIn({from, to: end}, paragraph, language);
			const inside = new Set(shared.filter(mark => mark.start >= from && mark.end <= to).map(({key}) => key));
			// A name outside may be whom the speaker speaks of, or the speaker.
			const outside = new Set(shared.filter(({kind}) => kind !== 'name').map(({key}) => key).filter(key => !inside.has(key))).size;
			if (inside.size > 0 && inside.size + told > 1 && inside.size + told > outside) return {verb, isQuotation, isLast};
		}
	}

	return undefined;
}

/** Lands and claim words tell too little of what a clause is about. */
const isTelling = (key: string) => !/^(?:claim|place):/.test(key);

/** What a verb may govern. */
type Span = {readonly from: number; readonly to: number; readonly isQuotation: boolean; readonly isLast: boolean};

/** What a verb governs: what stands before it in “…,” said X and in: it was so, said X; else what stands behind it, to the sentence's end. Where it may be either, both. */
function saidBy({key, start, end}: Mark, {text, sentences}: Paragraph, language: Language): readonly Span[] {
	const [before, behind] = [text.slice(0, start), text.slice(end)];
	// “…,” its leader, Joao Teixeira, told a rally.
	if (/(?:[,.!?]["”]|["”],)\s*(?:(?:\S+\s+){0,3}|(?:[^\s.;"“”]+\s+){4,7})$/.test(before)) return [{from: sentenceAt(sentences, quoteStart(before)).start, to: start, isQuotation: true, isLast: false}];
	const {start: from, end: to} = sentenceAt(sentences, start);
	// “…, Sund told parliament.”
	if (/,["”]?\s*(?:\p{Lu}\S*\s+){0,4}$/u.test(before) && behind.split(/[.;]/)[0]!.trim().split(/\s+/).length <= 5) return [{from, to: start, isQuotation: false, isLast: false}];
	const after = {from: end, to, isQuotation: false, isLast: false};
	const last = key === 'claim:say' ? behindSaid(before, behind, language) : undefined;
	return [...(last === 'surely' ? [] : [after]), ...(last === undefined ? [] : [{from, to: start, isQuotation: false, isLast: true}])];
}

/** Where the last quotation of a text that ends with one begins. */
function quoteStart(text: string): number {
	const close = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”'));
	return Math.max(0, text[close] === '"' ? text.lastIndexOf('"', close - 1) : text.lastIndexOf('“'));
}

/** Whether a verb stands behind what is said: “…, according to the pollster, as …” surely, “…, police said.”, “…, his lawyer said on Monday.” perhaps. */
function behindSaid(before: string, behind: string, {conjunctions, negations}: Language): 'surely' | 'perhaps' | undefined {
	const [rest = ''] = behind.split(/[.;,](?:\s|$)/);
	const count = rest.trim().split(/\s+/).length;
	if (/,["”]?\s*$/.test(before)) {
		// “Matos, a spokesman, said …”: what stands between commas may tell who he is.
		const isAside = /,\s+[^\s,]+(?:\s+[^\s,]+){0,5},["”]?\s*$/.test(before);
		return count > 8 ? undefined : behind.startsWith(', ', rest.length) && !isAside ? 'surely' : 'perhaps';
	}
	const [, subject] = /,["”]?\s+((?:[^\s,;.]+\s+){1,5})$/.exec(before) ?? [];
	const isOther = subject === undefined || subject.toLowerCase().trim().split(/\s+/).some(word => conjunctions.includes(word) || negations.includes(word));
	return isOther || count > 4 ? undefined : 'perhaps';
}

const aside = onceALanguage(({relatives}) => new RegExp(`,\\s+(?:\\p{L}{2,4}\\s+)?${anyWord(relatives)}\\s[^,]*$`, 'u'));

/** Where an aside at the end of what is said begins, which the writer tells and not the speaker; the end where there is none, or where it would be so, he says. */
function asideIn({from, to}: {readonly from: number; readonly to: number}, {text, marks}: Paragraph, language: Language): number {
	const found = aside(language).exec(text.slice(from, to));
	if (found === null) return to;
	const start = from + found.index;
	return marks.some(mark => mark.start > start && mark.end <= to && (mark.key === 'claim:possible' || mark.key === 'claim:can')) ? to : start;
}
