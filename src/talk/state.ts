/** What a talk is at a moment, without its deck: what all who follow it share, and what each screen has of its own. */
import type {ThemeName} from '../deck/theme-name.ts';
import {type Clock, newClock} from './clock.ts';
import type {Place, Spot} from './place.ts';

/** What lies over the slide. `scroll` counts rows from the top; `cursor` is the index of a slide, or of a problem in the list. */
export type Panel =
	| {readonly name: 'none'}
	| {readonly name: 'help'; readonly scroll: number}
	| {readonly name: 'sources'; readonly scroll: number}
	| {readonly name: 'overview'; readonly cursor: number}
	| {readonly name: 'problems'; readonly cursor: number}
	| {readonly name: 'search'; readonly typed: string};

/** A blank screen over everything, for when the audience should look at the speaker. */
export type Curtain = 'none' | 'black' | 'white';

/** What all who follow a talk share; `left` is where it was left for a backup slide, as long as one is shown; `dropped` are slides that are skipped so as to end on time. */
export type Talk = {readonly place: Place; readonly curtain: Curtain; readonly clock: Clock; readonly left?: Spot; readonly dropped?: readonly number[]};

/** The speaker's screen: whether it is shown in the slide's place, and the rows that its notes are scrolled, and have taken from the previews. */
export type SpeakerView = {readonly isShown: boolean; readonly scroll: number; readonly trade: number};

/** What each screen has of its own. */
export type View = {
	readonly panel: Panel;
	/** The page of a slide that is taller than the screen, from 0. */
	readonly page: number;
	readonly areNotesShown: boolean;
	readonly isClockShown: boolean;
	readonly speaker: SpeakerView;
	readonly theme: ThemeName;
	/** Digits typed towards a slide number or before a move, `g` of `gg`, or `'` of `''`. */
	readonly typed: string;
	/** What was searched for last, until Esc. */
	readonly query: string;
	/** Where the screen stood before each jump that was not gone back from, the latest last. */
	readonly trail: readonly Spot[];
	/** Where the link leads that is chosen on the slide; '' for none. */
	readonly link: string;
	/** One line for the speaker, gone with the next key. */
	readonly message: string;
	/** Whether the screen was left. */
	readonly isOver: boolean;
};

/** A talk on a screen at a moment. */
export type State = {readonly talk: Talk; readonly view: View};

/** A talk at a place, with nothing open. */
export function startState(place: Place = {slide: 0, step: 0}, theme: ThemeName = 'default'): State {
	return {
		talk: {place, curtain: 'none', clock: newClock},
		view: {panel: {name: 'none'}, page: 0, areNotesShown: false, isClockShown: false, speaker: {isShown: false, scroll: 0, trade: 0}, theme, typed: '', query: '', trail: [], link: '', message: '', isOver: false},
	};
}
