/** Gives each slide of a deck an id that no other has. */
import type {Deck} from './deck.ts';

/** The slides' ids in order, or those from one index to before another; where an id stands twice among them, the later ones get `-2`, `-3` and so on. Parses these slides. */
export function slideIds({slides}: Pick<Deck, 'slides'>, from = 0, to = slides.length): readonly string[] {
	const taken = new Set<string>();
	/** How often an id has stood there; so that those of ten thousand slides of one title are not tried from the first on. */
	const times = new Map<string, number>();
	return Array.from({length: Math.max(0, to - from)}, (_slide, index) => {
		const {id} = slides.at(from + index);
		let unique = id;
		let count = times.get(id) ?? 1;
		while (taken.has(unique)) unique = `${id}-${++count}`;
		times.set(id, count);
		taken.add(unique);
		return unique;
	});
}
