/** Knows a card again whose words were edited, so that what is remembered of it stays. */
import {distance} from 'fastest-levenshtein';
import type {Card} from './card/card.ts';
import type {Review} from './review.ts';

/** Texts are the same card from this share of like letters on: a word or a figure changed, not the point. */
const likeShare = 0.7;
/** So much of a text is compared, in characters: it is what a card fits. */
const compared = 400;

/** What a card says, by which it is known again. */
export function cardText({front, back}: Card): string {
	return [front, ...back].join('\n').slice(0, compared);
}

/**
 * The reviews with those of cards that are gone told of the nearest card of their kind on their slide, and the ids of the cards that
 * are remembered by such reviews alone. A card that was asked beside the one that is gone is another one.
 */
export function recognizeCards(cards: readonly Card[], reviews: readonly Review[]): {readonly reviews: readonly Review[]; readonly changed: ReadonlySet<string>} {
	const known = new Set(cards.map(({id}) => id));
	const firstAt = new Map(reviews.toReversed().map(({card, at}) => [card, at]));
	const orphans = Map.groupBy(reviews.filter(({card}) => !known.has(card)), ({card}) => card);
	const names = new Map<string, string>();
	for (const [id, own] of orphans) {
		const {asked, slide, at} = own.at(-1)!;
		if (asked === undefined) continue;
		const near = cards
			.filter(card => card.slide === slide && kindOf(card.id) === kindOf(id) && (firstAt.get(card.id) ?? Infinity) > at)
			.map(card => ({card, like: likeness(asked, cardText(card))}))
			.filter(({like}) => like >= likeShare)
			.toSorted((a, b) => b.like - a.like)[0];
		if (near) names.set(id, near.card.id);
	}

	return {
		reviews: reviews.map(review => (names.has(review.card) ? {...review, card: names.get(review.card)!} : review)),
		changed: new Set([...names.values()].filter(id => !firstAt.has(id))),
	};
}

function kindOf(id: string): string | undefined {
	return id.split('/').at(-2);
}

/** How alike two texts are, from 0 to 1, behind what leads them both as their slide's title does: a long one makes no two claims alike. */
function likeness(one: string, other: string): number {
	const lead = sharedLead(one, other);
	const [a, b] = [one.slice(lead), other.slice(lead)];
	return 1 - distance(a, b) / Math.max(1, a.length, b.length);
}

/** How many characters two texts share at their beginnings, up to a colon. */
function sharedLead(one: string, other: string): number {
	let like = 0;
	while (like < one.length && one[like] === other[like]) like++;
	return one.lastIndexOf(': ', like - 2) + 1;
}
