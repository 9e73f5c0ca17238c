/** Finds the word by which the article says that a thing is said by somebody, where a clause tells that thing. */
import type {Language} from '../../article/language/languages.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';
import {sentenceEnds} from '../text/clauses.ts';
import {speakingVerbs} from './answers.ts';
import {isOfOthers} from './raised-subject.ts';

/** A verb of speaking, and whether its words stand in quotation marks. */
export type Speaking = {readonly verb: Mark; readonly isQuotation: boolean};

/**
 * The speaking in a paragraph that bears on what a clause says, by the keys of its marks: the clause shares two things at least with
 * what is said, and more than with the rest of the paragraph. Undefined where there is none. The language is the paragraph's.
 */
export function speakingOver(keys: ReadonlySet<string>, paragraph: Paragraph, language: Language): Speaking | undefined {
	// What only the gist has in common with the clause is about what is said too.
	const told = [...paragraph.gistKeys].filter(key => keys.has(key) && isTelling(key) && !paragraph.keys.has(key)).length;
	for (const verb of paragraph.marks.filter(mark => mark.kind === 'claim' && speakingVerbs.has(mark.key) && !isOfOthers(mark, keys, paragraph, language))) {
		const {from, to: end, isQuotation} = saidBy(verb, paragraph.text);
		const to = isQuotation ? end : asideIn({from, to: end}, paragraph, language);
		const shared = paragraph.marks.filter(({key}) => isTelling(key) && keys.has(key));
		const inside = new Set(shared.filter(mark => mark.start >= from && mark.end <= to).map(({key}) => key));
		const outside = new Set(shared.map(({key}) => key)).size - inside.size;
		if (inside.size > 0 && inside.size + told > 1 && inside.size + told > outside) return {verb, isQuotation};
	}

	return undefined;
}

/** Lands and claim words tell too little of what a clause is about. */
const isTelling = (key: string) => !/^(?:claim|place):/.test(key);

/** Where what a verb governs begins and ends: before it in “…,” said X and in: it was so, said X; else behind it, to the sentence's end. */
function saidBy({start, end}: Mark, text: string): {readonly from: number; readonly to: number; readonly isQuotation: boolean} {
	const [before, behind] = [text.slice(0, start), text.slice(end)];
	const isQuotation = /(?:[,.!?]["”]|["”],)\s*(?:\S+\s+){0,3}$/.test(before);
	// “…, Sund told parliament.”
	const isLast = /,["”]?\s*(?:\p{Lu}\S*\s+){0,4}$/u.test(before) && behind.split(/[.;]/)[0]!.trim().split(/\s+/).length <= 5;
	if (isQuotation || isLast) return {from: 0, to: start, isQuotation};
	return {from: end, to: end + sentenceEnds(behind)[0]!, isQuotation: false};
}

/** Where an aside at the end of what is said begins, which the writer tells and not the speaker; the end where there is none, or where it would be so, he says. */
function asideIn({from, to}: {readonly from: number; readonly to: number}, {text, marks}: Paragraph, {relatives}: Language): number {
	if (relatives.length === 0) return to;
	const found = new RegExp(`,\\s+(?:\\p{L}{2,4}\\s+)?(?:${relatives.join('|')})\\s[^,]*$`, 'u').exec(text.slice(from, to));
	if (found === null) return to;
	const start = from + found.index;
	return marks.some(mark => mark.start > start && mark.end <= to && (mark.key === 'claim:possible' || mark.key === 'claim:can')) ? to : start;
}
