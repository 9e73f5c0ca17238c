/** All that decides what the speaker sees. */
import type {Deck} from '../../deck/deck.ts';
import type {Place} from '../../talk/place.ts';
import type {Curtain} from '../../talk/state.ts';
import type {Room} from '../../talk/talk-news.ts';
import type {Line} from '../line.ts';
import type {Size} from '../size.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import type {ConsoleTime} from './console-clock.ts';

/** What the speaker's screen is drawn from. */
export type ConsoleSetting = {
	readonly deck: Deck;
	readonly place: Place;
	/** The slide that comes next; undefined behind the last. */
	readonly next: number | undefined;
	readonly room: Room;
	readonly curtain: Curtain;
	readonly size: Size;
	/** Whether the terminal shows ASCII alone. */
	readonly isAscii?: boolean | undefined;
	readonly time: ConsoleTime;
	/** Rows that the notes are scrolled from where they begin, and that they have taken from the previews. */
	readonly scroll: number;
	readonly trade: number;
	/** The layout of a slide at a size. */
	readonly layout: (slide: number, size: Size) => Layout | undefined;
	/** One line for the speaker; '' for none. */
	readonly message: string;
	readonly typed: string;
	/** Rows of their own for what is urgent: a problem of the deck, changes that wait, slides to skip. */
	readonly urgent: readonly Line[];
};
