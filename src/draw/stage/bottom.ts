/** Draws what stands between the slide and the footer: notes, a problem, a practice band. */
import type {Deck} from '../../deck/deck.ts';
import type {State} from '../../talk/state.ts';
import type {Line} from '../line.ts';
import {drawNotes, mostNotesScroll} from '../panel/notes.ts';
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
export function drawBottom(setting: BottomSetting): readonly Line[] {
	const {deck, state, size} = setting;
	const urgent = drawUrgent(setting);
	const {areNotesShown, speaker} = state.view;
	const notes = areNotesShown ? drawNotes(deck.slides.at(state.talk.place.slide), size, {scroll: speaker.scroll, room: notesRoom(size, urgent)}) : [];
	const isApart = notes.length > 0 && size.rows >= 24;
	return [...notes, ...(isApart ? [[]] : []), ...urgent];
}

/** How many rows the notes below the slide can be scrolled; 0 where they are hidden. */
export function mostBottomScroll(setting: BottomSetting): number {
	const {deck, state, size} = setting;
	return state.view.areNotesShown ? mostNotesScroll(deck.slides.at(state.talk.place.slide), size, notesRoom(size, drawUrgent(setting))) : 0;
}

function drawUrgent({state, size, band, trouble}: BottomSetting): readonly Line[] {
	return [...drawTrouble(trouble, state.talk.place.slide, size), ...band].slice(-mostRows(size));
}

/** The footer and three rows of the slide stay, whatever else there is to say. */
const mostRows = ({rows}: Size) => Math.max(0, rows - 4);

const notesRoom = (size: Size, urgent: readonly Line[]) => Math.max(0, mostRows(size) - urgent.length - 1);
