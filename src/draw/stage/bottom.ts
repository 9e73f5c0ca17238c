/** Draws what stands between the slide and the footer: notes, a problem, a practice band. */
import type {Deck} from '../../deck/deck.ts';
import type {State} from '../../talk/state.ts';
import type {Line} from '../line.ts';
import {drawNotes} from '../panel/notes.ts';
import {drawTrouble, type Trouble} from '../panel/problem.ts';
import type {Size} from '../size.ts';

/** What decides how much of the screen is not the slide's. */
export type BottomSetting = {
	readonly deck: Deck;
	readonly state: State;
	readonly size: Size;
	/** What stands above the footer: a practice band, say. */
	readonly band: readonly Line[];
	readonly trouble?: Trouble | undefined;
};

/** The rows above the footer that are not the slide's. */
export function drawBottom({deck, state, size, band, trouble}: BottomSetting): readonly Line[] {
	// The footer and three rows of the slide stay, whatever else there is to say.
	const most = Math.max(0, size.rows - 4);
	const urgent = [...drawTrouble(trouble, state.talk.place.slide, size), ...band].slice(-most);
	const notes = state.view.areNotesShown ? drawNotes(deck.slides.at(state.talk.place.slide), size).slice(0, Math.max(0, most - urgent.length - 1)) : [];
	const isApart = notes.length > 0 && size.rows >= 24;
	return [...notes, ...(isApart ? [[]] : []), ...urgent];
}
