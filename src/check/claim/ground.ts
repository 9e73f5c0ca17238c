/** What claims are held against: the article's paragraphs where it is at hand, else their gists, with the marks that are found in them. */
import {anyWord} from '../../article/language/any-word.ts';
import {wordsOfAll} from '../../article/language/languages.ts';
import {foldWord} from '../../article/mark/fold-word.ts';
import type {Lexicon} from '../../article/mark/lexicon.ts';
import type {Mark} from '../../article/mark/mark.ts';
import {readMarks} from '../../article/mark/read-marks.ts';
import type {Source} from '../../deck/deck.ts';
import type {WordRange} from '../../deck/evidence.ts';
import type {Subject} from '../subject.ts';
import type {Claim} from './claim.ts';
import {isOtherArticle} from '../other-article.ts';
import {findClaims} from './find-claims.ts';
import {makeLexicons} from './lexicons.ts';
import {sentencesIn} from '../text/clauses.ts';

/** A paragraph of the article: its text, or its gist, and the sentences of that; what is found in it; and its words in lower case. */
export type Paragraph = {readonly number: number; readonly text: string; readonly sentences: readonly WordRange[]; readonly marks: readonly Mark[]; readonly keys: ReadonlySet<string>; readonly words: ReadonlySet<string>; readonly gistKeys: ReadonlySet<string>};

/** The ground of a deck's claims. */
export type Ground = {
	readonly hasArticle: boolean;
	readonly isTranslated: boolean;
	readonly source: Source | undefined;
	readonly paragraphs: readonly Paragraph[];
	readonly deckLexicon: Lexicon;
	/** That of the paragraphs' texts. */
	readonly textLexicon: Lexicon;
	readonly claims: readonly Claim[];
	/** The claims of a slide (from 0), in order. */
	readonly claimsOn: (slide: number) => readonly Claim[];
	/** The marks of a claim's text. */
	readonly marksOf: (claim: Claim) => readonly Mark[];
	/** The marks of any words of the deck, read once. */
	readonly deckMarks: (text: string) => readonly Mark[];
	/** What is known without the article: agreed names, who published it, where and when. */
	readonly known: {readonly keys: ReadonlySet<string>; readonly words: ReadonlySet<string>};
};

const kept = new WeakMap<Subject, Ground>();

/** The ground of a deck, made once for all rules. */
export function groundOf(subject: Subject): Ground {
	const ground = kept.get(subject) ?? makeGround(subject);
	kept.set(subject, ground);
	return ground;
}

/** The paragraph of a number, from 1. */
export function paragraphAt({paragraphs}: Ground, number: number): Paragraph | undefined {
	return paragraphs[number - 1];
}

/** The paragraphs of numbers, from 1, that there are. */
export function paragraphsAt(ground: Ground, numbers: readonly number[]): readonly Paragraph[] {
	return numbers.flatMap(number => paragraphAt(ground, number) ?? []);
}

/** The marks of a claim without those that its picture tells too, which are judged there. */
export function toldHere(marks: readonly Mark[], {repeats}: Claim, {deckMarks}: Ground): readonly Mark[] {
	if (repeats === undefined) return marks;
	const told = keysOf(deckMarks(repeats));
	return marks.filter(({key}) => !told.has(key));
}

function makeGround({deck, slides, reading: {source}, passages}: Subject): Ground {
	const hasArticle = passages.length > 0 && !isOtherArticle(passages, source);
	const {deck: deckLexicon, text: textLexicon, names, isTranslated} = makeLexicons(deck.language, source, hasArticle);
	const count = Math.max(hasArticle ? passages.length : 0, source?.paragraphs.length ?? 0);
	const paragraphs = Array.from({length: count}, (_paragraph, index): Paragraph => {
		const gist = source?.paragraphs[index]?.gist ?? '';
		const text = hasArticle ? (passages[index]?.text ?? '') : gist;
		const marks = readMarks(text, textLexicon);
		return {number: index + 1, text, sentences: sentencesIn(text), marks, keys: keysOf(marks), words: wordsOf(text), gistKeys: keysOf(readMarks(gist, deckLexicon))};
	});
	const claims = slides.flatMap((_slide, index) => findClaims(deck.slides, index, deck.language));
	const read = new Map<string, readonly Mark[]>();
	const deckMarks = (text: string) => {
		const found = read.get(text) ?? readMarks(text, deckLexicon);
		read.set(text, found);
		return found;
	};

	const credits = [source?.title, source?.publisher, source?.place, source?.year, source?.editor].filter(one => one !== undefined).join('. ');
	const agreed = (source?.names ?? []).flatMap(({name, also}) => [name, ...also]).join('. ');
	const known = {keys: new Set([...keysOf(readMarks(credits, deckLexicon)), ...names.map(({key}) => key)]), words: wordsOf(`${credits} ${agreed}`)};
	const bySlide = Map.groupBy(claims, ({slide}) => slide);
	return {hasArticle, isTranslated, source, paragraphs, deckLexicon, textLexicon, claims, claimsOn: slide => bySlide.get(slide) ?? [], marksOf: ({text}) => deckMarks(text), deckMarks, known};
}

const nameEnding = new RegExp(`${anyWord(wordsOfAll('nameEndings'))}$`);
const keysOf = (marks: readonly Mark[]): ReadonlySet<string> => new Set(marks.map(({key}) => key));
const wordsOf = (text: string): ReadonlySet<string> => new Set((foldWord(text).match(/[\p{L}\p{M}]+/gu) ?? []).flatMap(word => [word, word.replace(nameEnding, '')]));
