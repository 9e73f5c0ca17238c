/** What is remembered of a card outlives an edit of its claim by a word, and goes to no other card. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import type {Card} from '../../../src/talk/drill/card/card.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {cardText, recognizeCards} from '../../../src/talk/drill/recognize-cards.ts';
import type {Review} from '../../../src/talk/drill/review.ts';
import {dawn, deckOf} from '../practice/fixture.ts';

/** Words of which no two begin alike; a claim has some of its own. */
const words = 'anchor brewery candle dockside ember falcon granite harbour island jetty kettle lantern meadow needle orchard parcel quarry ribbon saddle timber umbrella velvet window yarrow zephyr bishop cavern dagger engine furnace glacier hammer insect jungle kitchen ladder magnet nephew oyster pebble'.split(' ');
const claimWords = 4;

type Claims = readonly (readonly string[])[];

/** The cards that leave something out of the claims of a slide, in the order of the claims. */
function blanksOf(title: string, claims: Claims): readonly Card[] {
	const deck = deckOf(`## ${title}\n\n${claims.map((claim, index) => `- ${claim.join(' ')} [¶${index + 1}](#p${index + 1})\n`).join('')}`);
	return makeCards(deck, slideIds(deck)).filter(({kind}) => kind === 'blank');
}

/** A slide's title, short or long, and two to four claims, each with a figure and words that no other has. */
const slides = fc.record({title: fc.constantFrom('News', 'What the two sides said of one another in the long week before the talks, as the report tells it'), order: fc.shuffledSubarray(words, {minLength: words.length}), count: fc.integer({min: 2, max: 4})}).map(({title, order, count}) => ({
	title,
	claims: Array.from({length: count}, (_claim, index) => [...order.slice(index * claimWords, (index + 1) * claimWords).toSpliced(2, 0, String(21 + index * 13))]),
	fresh: order.slice(count * claimWords, (count + 1) * claimWords).toSpliced(2, 0, '97'),
}));

const reviewOf = (card: Card): Review => ({v: 1, type: 'review', card: card.id, slide: card.slide, grade: 'good', at: dawn, answerMs: 1000, asked: cardText(card)});

test('a claim edited by a word, or by its figure, keeps the memory of its card, and every other keeps its own', () => {
	fc.assert(
		fc.property(slides, fc.nat(), fc.nat(), ({title, claims, fresh}, which, at) => {
			const before = blanksOf(title, claims);
			const [index, word] = [which % claims.length, at % (claimWords + 1)];
			const after = blanksOf(title, claims.with(index, claims[index]!.with(word, word === 2 ? '96' : fresh[0]!)));
			const {reviews, changed} = recognizeCards(after, before.map(reviewOf));
			expect(reviews.map(({card}) => card)).toEqual(after.map(({id}) => id));
			expect([...changed]).toEqual([after[index]!.id]);
		}),
	);
});

test('an inserted claim moves nothing, nor does it take the memory of one that went', () => {
	fc.assert(
		fc.property(slides, fc.nat(), fc.boolean(), ({title, claims, fresh}, which, isInPlace) => {
			const before = blanksOf(title, claims);
			const index = which % claims.length;
			const after = blanksOf(title, claims.toSpliced(index, isInPlace ? 1 : 0, fresh));
			const {reviews, changed} = recognizeCards(after, before.map(reviewOf));
			expect(reviews.map(({card}) => card)).toEqual(before.map(({id}) => id));
			expect(changed.size).toBe(0);
		}),
	);
});
