/** Gives each slide of a deck an id that no other has. */
import type {Deck} from './deck.ts';

/** The slides' ids in order; where an id stands twice, the later ones get `-2`, `-3` and so on. Parses every slide. */
export function slideIds(deck: Deck): readonly string[] {
	const taken = new Set<string>();
	return Array.from({length: deck.slides.length}, (_slide, index) => {
		const {id} = deck.slides.at(index);
		let unique = id;
		for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`;
		taken.add(unique);
		return unique;
	});
}
