/** Whatever a deck, its source and its article hold, checking them ends, with problems that have a place. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findCitedWords} from '../../src/check/cited-words.ts';
import {shiftCites} from '../../src/check/source/shift-cites.ts';
import {languageOf} from '../../src/article/language/languages.ts';
import {makeLexicon} from '../../src/article/mark/lexicon.ts';
import {readMarks} from '../../src/article/mark/read-marks.ts';
import {deckText, phrase, word} from '../pure/markdown.ts';
import {problemsIn, subjectOf} from './check-text.ts';
import {articles} from './corpus/articles.ts';

const piece = fc.oneof(phrase, word, fc.constantFrom('[¶1](#p1)', '[¶99](#p99)', '“', '”', 'Rabu', 'Thursday', '24', 'two hundred', 'dua puluh', '—', 'alleged', 'siap', 'NATO', '\n\n- ', '\n\n> ', '<!-- excuse: figures, so -->', '<!-- original: a -->', '[background](#background)', '\0', '$&', '('));
const text = fc.array(piece, {maxLength: 12}).map(pieces => pieces.join(' '));
const {text: article, gists, language} = articles.flood;
const source = `language: ${language}\nparagraphs:\n${gists.map(gist => `  - gist: ${JSON.stringify(gist)}`).join('\n')}`;

test('a deck of any Markdown is checked to its end', () => {
	fc.assert(
		fc.property(deckText, text, (deck, words) => {
			const given = {deck: `---\nsource: source.yaml\n---\n\n${deck}\n\n---\n\n## Last\n\n${words}`, source, article};
			for (const {line, column, message} of problemsIn(given)) expect([line > 0, column > 0, message.length > 0]).toEqual([true, true, true]);
			const subject = subjectOf(given);
			for (let slide = 0; slide < Math.min(3, subject.slides.length); slide++) findCitedWords(subject.deck, slide, 1, {source: subject.reading.source, passages: subject.passages});
		}),
		{numRuns: 40},
	);
});

test('marks lie within their text, one behind the other, in any language', () => {
	fc.assert(
		fc.property(text, fc.constantFrom('en', 'id', 'xx'), (words, code) => {
			const marks = readMarks(words, makeLexicon(languageOf(code)));
			for (const [index, {start, end, text: own}] of marks.entries()) {
				expect(words.slice(start, end)).toBe(own);
				expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.start ?? 0);
			}
		}),
	);
});

test('citations shifted and shifted back are what they were', () => {
	const there = new Map([[1, 2], [2, 3], [3, 1]]);
	const back = new Map([...there].map(([before, now]) => [now, before]));
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.constantFrom('[¶2](#p2)', '[¶3](#p3)', 'cites: [1, 3]', '\ncites:\n  - 2\n'))).map(pieces => pieces.join(' ')), words => {
			expect(shiftCites(shiftCites(words, there).text, back).text).toBe(words);
		}),
	);
});
