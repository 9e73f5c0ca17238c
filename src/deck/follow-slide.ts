/** Finds where a slide stands in a deck that was read anew, without parsing the slides that stayed as they were. */
import type {Deck} from './deck.ts';
import {slideIds} from './slide-ids.ts';

/**
 * The index in the new deck of the slide at `index` of the old one: the slide with the same id; where there is none, as far behind
 * the nearest earlier slide that is left as it was. Only what lies between the first and the last slide that differ is parsed: to
 * parse all 10,000 slides of a deck takes seconds.
 */
export function followSlide({slides: before}: Deck, {slides: after}: Deck, index: number): number {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before.sourceAt(head) === after.sourceAt(head)) head++;
	if (index < head) return index;
	let tail = 0;
	while (tail < most - head && before.sourceAt(before.length - 1 - tail) === after.sourceAt(after.length - 1 - tail)) tail++;
	if (index >= before.length - tail) return index + after.length - before.length;
	const old = slideIds({slides: before}, head, before.length - tail);
	const fresh = slideIds({slides: after}, head, after.length - tail);
	const places = new Map(fresh.map((id, at) => [id, at]));
	const same = places.get(old[index - head]!);
	if (same !== undefined) return head + same;
	const follower = old.slice(0, index - head).findLastIndex(id => places.has(id));
	return follower < 0 ? index : places.get(old[follower]!)! + index - follower;
}
