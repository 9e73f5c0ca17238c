/** Tells which slides of a deck that was read anew are not as they were. */
import type {Deck} from './deck.ts';
import {inlineText} from './inline.ts';
import {slideIds} from './slide-ids.ts';

/** A slide that is new, changed or gone: its index in the new deck (in the old one where it is gone), its title, and where it stands. */
export type SlideChange = {readonly kind: 'new' | 'changed' | 'gone'; readonly slide: number; readonly title: string; readonly file: string; readonly line: number};

/** The changes, in the order of the new deck, those that are gone last. A slide is the same one by its id. */
export function deckChanges(before: Deck, after: Deck): readonly SlideChange[] {
	const [old, fresh] = [before, after].map(deck => slideIds(deck)) as [readonly string[], readonly string[]];
	const places = new Map(old.map((id, index) => [id, index]));
	const kept = new Set(fresh);
	const changes = fresh.flatMap((id, index): readonly SlideChange[] => {
		const was = places.get(id);
		if (was === undefined) return [change('new', after, index)];
		return before.slides.sourceAt(was).trim() === after.slides.sourceAt(index).trim() ? [] : [change('changed', after, index)];
	});
	return [...changes, ...old.flatMap((id, index) => (kept.has(id) ? [] : [change('gone', before, index)]))];
}

function change(kind: SlideChange['kind'], {slides}: Deck, slide: number): SlideChange {
	const {file, line} = slides.positionAt(slide);
	return {kind, slide, title: inlineText(slides.at(slide).title), file, line};
}
