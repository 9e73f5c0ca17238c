/** Finds the word of the article by which a thing is only alleged, possible or ready to be done, where a claim drops it. */
import type {Language} from '../../article/language/languages.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';
import {keepsHedge} from './answers.ts';
import {isOfOthers} from './raised-subject.ts';

/** A hedge (“ready to”) bears on so many marks behind it. */
const reach = 4;

/** What a claim is held against: the paragraphs that it cites, and their language. */
export type HedgeGround = {readonly cited: readonly Paragraph[]; readonly language: Language};

/** The hedge of a paragraph that bears on what the claim says, where that has none of its kind. */
export function droppedHedge(marks: readonly Mark[], said: ReadonlySet<string>, paragraph: Paragraph, ground: HedgeGround): Mark | undefined {
	const all = new Set(marks.map(({key}) => key));
	const keys = new Set(marks.filter(({kind}) => kind === 'term' || kind === 'word').map(({key}) => key));
	const {hedges, pointers} = ground.language;
	return paragraph.marks.find((mark, index) => {
		if (!isHedge(mark, hedges) || keepsHedge(mark.key, said) || pointsBack(mark, paragraph.text, pointers) || isOfOthers(mark, all, paragraph, ground.language)) return false;
		return borneTerms(paragraph, index).some(key => keys.has(key) && !standsFree(key, ground) && !isToldElsewhere(key, mark, {keys: all, paragraph, hedges}));
	});
}

const isHedge = ({kind, key}: Mark, hedges: readonly string[]) => kind === 'claim' && hedges.includes(key.slice('claim:'.length));

/** What the hedge at an index bears on: the first word of the news behind it within its sentence, two where something is alleged. */
function borneTerms({marks, text}: Paragraph, index: number): readonly string[] {
	const mark = marks[index]!;
	const behind = marks.slice(index + 1).filter(one => one.start >= mark.end && !/[.;:]\s/.test(text.slice(mark.end, one.start)) && one.kind !== 'claim').slice(0, reach);
	const count = mark.key === 'claim:allege' || mark.key === 'claim:accuse' ? 2 : 1;
	return behind.filter(({kind}) => kind === 'term').slice(0, count).map(({key}) => key);
}

/** Whether the claim may have a thing from another paragraph that it cites, where no hedge bears on it. */
function standsFree(key: string, {cited, language: {hedges}}: HedgeGround): boolean {
	return cited.some(paragraph => paragraph.keys.has(key) && !paragraph.marks.some((mark, index) => isHedge(mark, hedges) && borneTerms(paragraph, index).includes(key)));
}

/** What a hedge is weighed with: the claim's keys, the paragraph, and which claim words are hedges. */
type Weighed = {readonly keys: ReadonlySet<string>; readonly paragraph: Paragraph; readonly hedges: readonly string[]};

/** Whether another sentence of the paragraph tells a thing without a hedge, and has more of the claim than the one of the hedge. */
function isToldElsewhere(key: string, hedge: Mark, {keys, paragraph, hedges}: Weighed): boolean {
	const sentences = paragraph.sentences.map(({start, end}) => paragraph.marks.filter(mark => mark.start >= start && mark.end <= end));
	const shared = (sentence: readonly Mark[] = []) => new Set(sentence.filter(one => keys.has(one.key)).map(one => one.key)).size;
	const own = shared(sentences.find(sentence => sentence.includes(hedge)));
	return sentences.some(sentence => sentence.some(one => one.key === key) && !sentence.some(one => isHedge(one, hedges)) && shared(sentence) > own);
}

/** “That accusation” is not what is accused. */
function pointsBack({end}: Mark, text: string, pointers: readonly string[]): boolean {
	const next = /^\s+(\p{L}+)/u.exec(text.slice(end))?.[1];
	return next !== undefined && pointers.includes(next.toLowerCase());
}
