/** Search finds slides by the words that they show. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {slideWords} from '../../src/deck/walk/shown-words.ts';
import {findMatching, findSlide, findSlideBefore, matchingSlides} from '../../src/talk/search.ts';
import {deckOf, deckText} from './markdown.ts';

const deck = deckOf('# The talk', '## One\n\nThe **mis**sile   shield\nof NATO [¶1](#p1)', '## Two\n\n<!-- A note of the shield. -->\n\nAT&amp;T & caf\u00E9', '## Three\n\n> Said.\n>\n> — A. Speaker\n\n| a | b |\n| - | - |\n| cell | x |\n\n```players\n- {name: Lavrov, office: Minister, stance: waits}\n```');

test('finds words whatever their case, marks and white space, in the slides behind first', () => {
	expect(findSlide(deck, 'missile shield OF nato', 0)).toBe(1);
	expect(findSlide(deck, '  The   Talk ', 2)).toBe(0);
	expect(findSlide(deck, 'shield', 1)).toBe(1);
});

test('finds speakers, cells, players and letters written as entities', () => {
	expect(['a. speaker', 'cell', 'lavrov minister', 'waits', 'at&t'].map(query => findSlide(deck, query, 0))).toEqual([3, 3, 3, 3, 2]);
});

test('does not find notes, citation marks, nor nothing', () => {
	expect(['a note of', '¶1', 'columns', '', '  '].map(query => findSlide(deck, query, 0))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('finds accents in either Unicode form', () => {
	expect(findSlide(deck, 'cafe\u0301', 0)).toBe(2);
});

test('counts the slides that hold the words', () => {
	expect(['the', 'zebra', ''].map(query => matchingSlides(deck, query).length)).toEqual([2, 0, 0]);
	expect(findMatching(deck, 'a')).toEqual({slides: [0, 1, 2, 3], counts: [1, 1, 2, 6]});
});

test('any piece of what a slide shows is found', () => {
	fc.assert(
		fc.property(deckText, fc.nat(), fc.nat(), fc.integer({min: 1, max: 12}), (text, which, where, length) => {
			const made = deckOf(text);
			const index = which % made.slides.length;
			const letters = [...new Intl.Segmenter().segment(slideWords(made.slides.at(index)))].map(({segment}) => segment);
			const query = letters.slice(where % Math.max(1, letters.length)).slice(0, length).join('');
			if (query.trim() !== '') expect(findSlide(made, query, index === 0 ? made.slides.length - 1 : index - 1)).toBe(index);
		}),
	);
});

test('finds the words of a picture in the order in which they are shown, whatever the order of its keys', () => {
	const deck = deckOf('# Talk', '## Two\n\n```relations\nalt: a\nparties: [Russia, NATO]\narrows:\n  - {from: Russia, to: NATO, kind: demands, what: papers}\n```', '## Three\n\n```chart\nalt: a\nbars: [{label: Ships, value: 1e3}]\n```');
	expect(findSlide(deck, 'Russia demands NATO papers', 0)).toBe(1);
	expect(findSlide(deck, 'Ships 1000', 0)).toBe(2);
});

test('finds the slide before, and from the end again', () => {
	expect([findSlideBefore(deck, 'the', 2), findSlideBefore(deck, 'the', 0), findSlideBefore(deck, 'zebra', 2)]).toEqual([1, 1, undefined]);
});
