/** Everything that can happen to a talk, from a key, another terminal or a test: data that JSON can carry. */
import type {Cell} from './key/click.ts';
import type {Place} from './place.ts';

/** The four ways a cursor moves. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a speaker does to the clock of a talk. */
export type TimeAct = 'start' | 'pause' | 'reset' | 'restore';

/** What happens to the talk itself, and so to all who follow it. */
export type TalkAction =
	| {readonly type: 'next'}
	| {readonly type: 'back'}
	| {readonly type: 'skip'; readonly by: 1 | -1}
	| {readonly type: 'first'}
	| {readonly type: 'last'}
	| {readonly type: 'go'; readonly place: Place}
	/** Opens the backup slides; from one of them, goes back to where the talk was. */
	| {readonly type: 'backup'}
	| {readonly type: 'curtain'; readonly colour: 'black' | 'white'}
	| {readonly type: 'lift'}
	/** Leaves out these slides, and no others. */
	| {readonly type: 'drop'; readonly slides: readonly number[]}
	/** Starts the clock, pauses it or goes on, sets it to nothing, takes that back. */
	| {readonly type: 'time'; readonly what: TimeAct};

/** What another terminal may bring about: what happens to the talk, and that its deck is read again. */
export type DriveAction = TalkAction | {readonly type: 'refresh'};

/** What happens to one screen; it may lead to something that happens to the talk. */
export type ViewAction =
	| {readonly type: 'digit'; readonly digit: string}
	| {readonly type: 'enter'}
	| {readonly type: 'g'}
	| {readonly type: 'G'}
	| {readonly type: 'n'}
	/** Goes back to where the screen stood before a jump; the second kind, of which two make one, leads there and back again. */
	| {readonly type: 'return'}
	| {readonly type: 'quote'}
	| {readonly type: 'match-before'}
	/** Chooses the next link in sight, or the one before. */
	| {readonly type: 'link'; readonly by: 1 | -1}
	/** A click on a cell of the screen: follows a link, chooses a slide in the overview, else goes on. */
	| {readonly type: 'click'; readonly cell: Cell}
	| {readonly type: 'overview'}
	| {readonly type: 'cursor'; readonly direction: Direction}
	| {readonly type: 'cursor-to'; readonly end: 'first' | 'last'}
	| {readonly type: 'choose'}
	| {readonly type: 'search'}
	| {readonly type: 'search-type'; readonly text: string}
	| {readonly type: 'search-erase'}
	| {readonly type: 'search-submit'}
	| {readonly type: 'problems'}
	| {readonly type: 'sources'}
	| {readonly type: 'notes'}
	| {readonly type: 'clock'}
	| {readonly type: 'speaker'}
	/** Takes the plan to skip slides; takes back all that was dropped. */
	| {readonly type: 'take-plan'}
	| {readonly type: 'undo-plan'}
	| {readonly type: 'notes-scroll'; readonly by: number}
	| {readonly type: 'notes-trade'; readonly by: 1 | -1}
	| {readonly type: 'help'}
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'scroll-to'; readonly end: 'top' | 'bottom'}
	| {readonly type: 'theme'}
	| {readonly type: 'close'}
	/** Ends what is on the screen, once asked in the middle of a talk; `leave` ends it at once, whatever there would be to see or to ask. */
	| {readonly type: 'quit'}
	| {readonly type: 'leave'};

/** What happens to a talk on a screen. */
export type Action = TalkAction | ViewAction;

/** What a key asks of the program that runs a talk, because no state can answer it. */
export type HostRequest = {readonly type: 'reload' | 'edit' | 'suspend'};
