/** A slide is found again in its deck after an edit, and what was not edited is not parsed for it. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Deck} from '../../src/deck/deck.ts';
import {followSlide} from '../../src/deck/follow-slide.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';

const deckOf = (sources: readonly string[]) => readDeck({path: 'deck', pages: [{name: 'a.md', text: sources.join('\n---\n\n')}]});
const slide = (name: number, edition = 0) => `## Slide ${name}\n\nEdition ${edition}\n`;

/** The deck, with a count of the slides parsed from now on. */
function counted(deck: Deck): {readonly deck: Deck; readonly parsed: Set<number>} {
	const parsed = new Set<number>();
	const at = (index: number) => {
		parsed.add(index);
		return deck.slides.at(index);
	};

	return {deck: {...deck, slides: {...deck.slides, at}}, parsed};
}

test('whatever was inserted, removed, moved or edited, a slide that is left is found by its id', () => {
	const names = fc.uniqueArray(fc.nat(12), {minLength: 1, maxLength: 8});
	fc.assert(
		fc.property(names, names, fc.infiniteStream(fc.nat(1)), fc.nat(7), (before, after, editions, at) => {
			const index = Math.min(at, before.length - 1);
			const found = followSlide(deckOf(before.map(name => slide(name))), deckOf(after.map(name => slide(name, editions.next().value))), index);
			const left = before.slice(0, index + 1).findLastIndex(name => after.includes(name));
			expect(found).toBe(left < 0 ? index : after.indexOf(before[left]!) + index - left);
		}),
	);
});

test('of a long deck, only what differs is parsed', () => {
	const names = Array.from({length: 2000}, (_, index) => index);
	const before = counted(deckOf(names.map(name => slide(name))));
	const after = counted(deckOf([...names.slice(0, 900), 5000, ...names.slice(900)].map(name => slide(name, name === 1000 ? 1 : 0))));
	expect([10, 899, 900, 1000, 1999].map(index => followSlide(before.deck, after.deck, index))).toEqual([10, 899, 901, 1001, 2000]);
	expect(before.parsed.size).toBeLessThan(110);
	expect(after.parsed.size).toBeLessThan(110);
});
