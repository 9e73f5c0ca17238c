/** Makes a deck of some of a deck's slides. */
import type {Deck, Section} from '../deck.ts';

/** The deck with only the slides at the indexes (from 0), in their sections, each still parsed when it is first asked for. */
export function pickDeck(deck: Deck, indexes: readonly number[]): Deck {
	const {slides} = deck;
	const pick = (index: number) => {
		const picked = indexes[index];
		if (picked === undefined) throw new RangeError(`There is no slide at index ${index} of ${indexes.length}.`);
		return picked;
	};

	return {
		...deck,
		slides: {
			length: indexes.length,
			at: index => slides.at(pick(index)),
			sourceAt: index => slides.sourceAt(pick(index)),
			positionAt: index => slides.positionAt(pick(index)),
			sectionAt: index => pickSection(deck, indexes, index),
			// What was picked is asked for, and so all of it is run through.
			isBackupAt: () => false,
		},
	};
}

/** The section of a picked slide, beginning with the first of the picked ones that belong to it. */
function pickSection({slides}: Deck, indexes: readonly number[], index: number): Section | undefined {
	const section = slides.sectionAt(indexes[index] ?? -1);
	if (section === undefined) return undefined;
	let start = index;
	while (start > 0 && slides.sectionAt(indexes[start - 1]!)?.start === section.start) start--;
	return {name: section.name, start};
}
