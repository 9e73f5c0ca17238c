/** What a talk is at a moment, without its deck. */
import type {ThemeName} from '../deck/theme-name.ts';
import type {Place} from './place.ts';

/** What lies over the slide. `scroll` counts rows from the top; `cursor` is a slide's index. */
export type Panel =
	| {readonly name: 'none'}
	| {readonly name: 'help'; readonly scroll: number}
	| {readonly name: 'sources'; readonly scroll: number}
	| {readonly name: 'overview'; readonly cursor: number}
	| {readonly name: 'search'; readonly typed: string};

/** A talk at a moment. */
export type State = {
	readonly place: Place;
	readonly panel: Panel;
	readonly areNotesShown: boolean;
	/** A blank screen over everything, for when the audience should look at the speaker. */
	readonly curtain: 'none' | 'black' | 'white';
	readonly theme: ThemeName;
	/** Digits typed towards a slide number, or `g` of `gg`. */
	readonly typed: string;
	/** What was searched for last, until Esc. */
	readonly query: string;
	/** One line for the speaker, gone with the next key. */
	readonly message: string;
	readonly isOver: boolean;
};

/** A talk at a place, with nothing open. */
export function startState(place: Place = {slide: 0, step: 0}, theme: ThemeName = 'default'): State {
	return {
		place,
		panel: {name: 'none'},
		areNotesShown: false,
		curtain: 'none',
		theme,
		typed: '',
		query: '',
		message: '',
		isOver: false,
	};
}
