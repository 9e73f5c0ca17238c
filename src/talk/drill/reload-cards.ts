/** Puts the cards of a deck that was read anew in the place of those that a drill still has to ask. */
import type {Card} from './card/card.ts';
import type {Drill} from './drill.ts';

/**
 * The drill with its queue as the new deck has it: a card that was edited gives way to the new one of its kind on its slide, one that is
 * gone is asked no more. The card on show begins anew where it changed. `before` are all cards of the old deck, `after` of the new.
 */
export function reloadCards(drill: Drill, before: readonly Card[], after: readonly Card[], now: number): Drill {
	const known = new Set(before.map(({id}) => id));
	const same = new Map(after.map(card => [card.id, card]));
	const edited = after.filter(({id}) => !known.has(id));
	const taken = new Set<string>();
	const queue = drill.queue.flatMap(card => {
		const found = same.get(card.id) ?? edited.find(one => one.slide === card.slide && one.kind === card.kind && !taken.has(one.id));
		if (found) taken.add(found.id);
		return found ? [found] : [];
	});
	const isSame = queue[0]?.id === drill.queue[0]?.id;
	const {before: _before, ...going} = drill;
	if (isSame) return {...going, queue};
	const {turnedAt: _turned, ...asking} = going;
	return {...asking, queue, shownAt: now, isOver: drill.isOver || queue.length === 0};
}
