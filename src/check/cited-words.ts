/** Finds the words of a passage that a slide's claims rest on: names, figures, dates, claim words, words of the news, quotations. */
import {normaliseQuote} from '../article/find-quotation.ts';
import {readMarks} from '../article/mark/read-marks.ts';
import type {Deck} from '../deck/deck.ts';
import type {Evidence, WordRange} from '../deck/evidence.ts';
import {groundOfClaim} from './claim/claim.ts';
import {findClaims} from './claim/find-claims.ts';
import {type Lexicons, makeLexicons} from './claim/lexicons.ts';

const kept = new WeakMap<Evidence, Lexicons>();

/** The ranges of the passage of a paragraph (from 1) that the slide at an index takes up, in their order, none touching another. */
export function findCitedWords(deck: Deck, slide: number, paragraph: number, evidence: Evidence): readonly WordRange[] {
	const passage = evidence.passages[paragraph - 1]?.text;
	if (passage === undefined) return [];
	const lexicons = kept.get(evidence) ?? makeLexicons(deck.language, evidence.source, true);
	kept.set(evidence, lexicons);
	const claims = findClaims(deck.slides, slide, deck.language).filter(claim => claim.role !== 'notes' && groundOfClaim(claim).includes(paragraph));
	const said = new Set(claims.flatMap(({text}) => readMarks(text, lexicons.deck).map(({key}) => key)));
	const words = readMarks(passage, lexicons.text).filter(({key}) => said.has(key));
	const whole = normaliseQuote(claims.map(({text}) => text).join(' | '));
	const quotes = (evidence.source?.quotes ?? []).filter(({translation}) => whole.includes(normaliseQuote(translation))).flatMap(({original}) => rangeOf(original, passage));
	return joinRanges([...words, ...quotes], passage);
}

function rangeOf(words: string, passage: string): readonly WordRange[] {
	const start = passage.toLowerCase().indexOf(words.toLowerCase());
	return start < 0 ? [] : [{start, end: start + words.length}];
}

/** Ranges in order; those that touch, or have only a space between them, are one. */
function joinRanges(ranges: readonly WordRange[], passage: string): readonly WordRange[] {
	const joined: {start: number; end: number}[] = [];
	for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && (start <= last.end || passage.slice(last.end, start).trim() === '')) last.end = Math.max(last.end, end);
		else joined.push({start, end});
	}

	return joined;
}
