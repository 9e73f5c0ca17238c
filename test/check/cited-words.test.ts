/** Behind `s` stand the passages with the words that the slide takes up marked. */
import {expect, test} from 'vitest';
import {findCitedWords} from '../../src/check/cited-words.ts';
import {claimsCiting} from '../../src/deck/walk/claims-citing.ts';
import type {Evidence} from '../../src/deck/evidence.ts';
import {drawSources} from '../../src/draw/panel/sources.ts';
import {lineText} from '../../src/draw/line.ts';
import {subjectOf} from './check-text.ts';
import {articles} from './corpus/articles.ts';

const {gists, language, text, more} = articles.flood;
const source = `language: ${language}\nparagraphs:\n${gists.map(gist => `  - gist: ${JSON.stringify(gist)}`).join('\n')}\n${more}`;
const slide = '## The flood\n\n- On Monday a flood in three villages of Central Java killed 17 [¶1](#p1)\n- “The water came very fast” [¶2](#p2)\n\n<!-- Rain fell since Saturday. [¶6](#p6) -->';

function wordsOf(paragraph: number): readonly string[] {
	const {deck, reading, passages} = subjectOf({deck: slide, source, article: text});
	const evidence: Evidence = {source: reading.source, passages};
	return findCitedWords(deck, 0, paragraph, evidence).map(({start, end}) => passages[paragraph - 1]!.text.slice(start, end));
}

test('names, figures, dates and words that mean the same are found across languages', () => {
	expect(wordsOf(1)).toEqual(['Banjir', 'tiga desa', 'Jawa Tengah', 'Senin', 'menewaskan 17']);
});

test('a quotation is found by its original words', () => {
	expect(wordsOf(2)).toEqual(['Air datang sangat cepat']);
});

test('a paragraph that no claim of the slide cites has none', () => {
	expect(wordsOf(3)).toEqual([]);
});

test('they are underlined where the passage is drawn', () => {
	const {reading, passages} = subjectOf({deck: slide, source, article: text});
	const lines = drawSources([2], {source: reading.source, passages}, 60, () => ({claims: ['The water came very fast'], words: [{start: 1, end: 11}]}));
	const marked = lines.flat().filter(part => part.isUnderlined).map(part => part.text);
	expect(marked.join(' ')).toBe('Air datang');
	expect(lines.map(lineText).join(' ')).toContain('"Air datang sangat cepat,"');
});

test('beside each paragraph stand the claims that cite it, whole or cut to a line', () => {
	const {slides} = subjectOf({deck: slide.replace('[¶1](#p1)', '[¶1](#p1), and it was not the last [¶6](#p6)'), source, article: text});
	expect(claimsCiting(slides[0]!, 1)).toEqual(['On Monday a flood in three villages of Central Java killed 17']);
	expect(claimsCiting(slides[0]!, 6)).toEqual(['and it was not the last']);
	const lines = drawSources([1], {passages: []}, 30, () => ({claims: ['On Monday a flood in three villages'], words: []})).map(lineText);
	expect(lines).toContain('    ← On Monday a flood in th…');
});
