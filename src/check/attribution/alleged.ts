/** Finds the word of the article by which a thing is only alleged, reported or denied, where a claim tells several things that it bears on. */
import {anyWord, onceALanguage} from '../../article/language/any-word.ts';
import type {Language} from '../../article/language/languages.ts';
import type {Mark} from '../../article/mark/mark.ts';
import type {Paragraph} from '../claim/ground.ts';
import {sentenceAt} from '../text/clauses.ts';
import {keepsHedge} from './answers.ts';
import {isOfOthers} from './raised-subject.ts';

/** Words of doubt and of promise, which bear on all that their sentence tells behind them, up to another clause (“after …”). */
const doubts: ReadonlySet<string> = new Set(['allege', 'accuse', 'reportedly', 'deny', 'promise'].map(key => `claim:${key}`));

/** So many things a claim tells of what is doubted. */
const least = 2;

/** The doubt of a paragraph that bears on the things of a claim (the keys of its marks), where its words (`said`) have none of the kind. */
export function droppedDoubt(keys: ReadonlySet<string>, said: ReadonlySet<string>, paragraph: Paragraph, language: Language): Mark | undefined {
	const {marks, sentences, text} = paragraph;
	return marks.find(mark => {
		if (mark.kind !== 'claim' || !doubts.has(mark.key) || keepsHedge(mark.key, said) || isOfOthers(mark, keys, paragraph, language)) return false;
		const things = (from: number, to: number) => new Set(marks.filter(({kind, key, start, end}) => kind !== 'claim' && start >= from && end <= to && keys.has(key)).map(({key}) => key));
		const {end} = sentenceAt(sentences, mark.end);
		const doubted = things(mark.end, clauseEnd(text, [mark.end, end], language));
		if (doubted.size < least) return false;
		// Another sentence may tell the same as a fact.
		return !sentences.some(({start: from, end: to}) => {
			const isDoubted = marks.some(one => doubts.has(one.key) && one.start >= from && one.end <= to);
			return !isDoubted && [...things(from, to)].filter(key => doubted.has(key)).length >= least;
		});
	});
}

const turn = onceALanguage(({turns}) => new RegExp(`\\s${anyWord(turns)}\\s`, 'iu'));

/** Where what a word governs ends: before a word that begins another clause, else with the sentence. */
function clauseEnd(text: string, [from, to]: readonly [number, number], language: Language): number {
	const found = turn(language).exec(text.slice(from, to));
	return found === null ? to : from + found.index;
}
