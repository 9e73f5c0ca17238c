/** Finds the section that a slide belongs to. */
import type {Deck} from './deck.ts';

/** A section of a deck: its name and the index of its first slide. */
export type Section = {readonly name: string; readonly start: number};

/** The section that the slide at an index is in, or undefined before the first. Parses only slides that may open one. */
export function sectionAt(deck: Deck, index: number): Section | undefined {
	for (let at = Math.min(index, deck.slides.length - 1); at >= 0; at--) {
		const section = mayOpen(deck.slides.sourceAt(at)) ? deck.slides.at(at).section : undefined;
		if (section !== undefined) return {name: section, start: at};
	}

	return undefined;
}

/** All sections of a deck, in order. */
export function sectionsOf(deck: Deck): readonly Section[] {
	return Array.from({length: deck.slides.length}, (_slide, start) => start).flatMap(start => {
		const name = mayOpen(deck.slides.sourceAt(start)) ? deck.slides.at(start).section : undefined;
		return name === undefined ? [] : [{name, start}];
	});
}

/** Whether a slide's Markdown could open a section: it says `section:` or `kind:`, or is a short text with a first-level heading. */
function mayOpen(source: string): boolean {
	if (/<!--[^]*?\b(?:section|kind):/.test(source)) return true;
	if (!/^ {0,3}#[ \t]/m.test(source)) return false;
	return source.replaceAll(/<!--[^]*?-->/g, '').trim().split(/\n[ \t]*\n/).length <= 2;
}
