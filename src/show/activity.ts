/** What goes on on a terminal, whatever it is: keys, ticks and sizes make its next state, and each state has a frame. */
import type {Deck, Source} from '../deck/deck.ts';
import type {ThemeName} from '../deck/theme-name.ts';
import type {Trouble} from '../draw/panel/problem.ts';
import type {Size} from '../draw/size.ts';
import type {StageFrame} from '../draw/stage/stage-frame.ts';
import type {HostRequest, DriveAction} from '../talk/action.ts';
import type {KeyName} from '../talk/key/key-table.ts';
import type {Curtain} from '../talk/state.ts';
import type {Show} from './show.ts';

/** All that is seen and heard at a moment; `speak` gives what a screen reader is told in the place of the frame; `hasHyperlinks` says that the terminal knows links with an address (OSC 8). */
export type Picture = StageFrame & {readonly size: Size; readonly theme: ThemeName; readonly curtain: Curtain; readonly hasHyperlinks?: boolean; readonly speak: () => string};

/**
 * What a key, or time, led to; `request` is what only the host can do, `history` to read again what is kept of the deck; `send` is to
 * happen, in this order, to the talk that is followed.
 */
export type Outcome<State> = {readonly state: State; readonly request?: HostRequest['type'] | 'history'; readonly send?: readonly DriveAction[]};

/** A deck as it was read anew, its source, and the mark of its text (a hash of it). */
export type FreshDeck = {readonly deck: Deck; readonly source: Source | undefined; readonly mark: string};

/** What is to be kept: records of one sitting in their order, of which the file has the first `written` from before. */
export type Keeping = {readonly file: 'runs' | 'drill'; readonly id: string; readonly written: number; readonly records: readonly unknown[]};

/** An activity: a state, and what happens to it. Moments are ms since 1970. */
export type Activity<State> = {
	readonly press: (state: State, key: KeyName, now: number) => Outcome<State>;
	/** The state after something that another terminal brings about; absent where none can. */
	readonly act?: (state: State, action: DriveAction, now: number) => Outcome<State>;
	/** The state as time has gone on; the same one where nothing changed. */
	readonly tick: (state: State, now: number) => Outcome<State>;
	/** How often the clock is to be looked at, in ms; undefined where time changes nothing. */
	readonly tickMs: (state: State) => number | undefined;
	readonly resize: (state: State, size: Size, now: number) => State;
	readonly picture: (state: State, now: number) => Picture;
	/** The stage that is on show or behind what is, and the state with another one in its place. */
	readonly show: (state: State) => Show | undefined;
	readonly withShow: (state: State, show: Show) => State;
	/** The state with its deck read anew; undefined where that deck has nothing left of what goes on. */
	readonly reload: (state: State, fresh: FreshDeck, now: number) => State | undefined;
	/** The state with one line for the speaker; the same state for ''. */
	readonly say: (state: State, message: string) => State;
	/** The state as the terminal is given away, and taken back. */
	readonly away: (state: State, isAway: boolean, now: number) => State;
	/** The state as the terminal is gone for good, with all that is to be kept in it. */
	readonly end: (state: State, now: number) => State;
	readonly keeping: (state: State) => Keeping | undefined;
	readonly isOver: (state: State) => boolean;
};

/** The state with what is wrong with its deck shown on its stage; unchanged where no stage is on. */
export function tellTrouble<State>(activity: Activity<State>, state: State, trouble: (show: Show) => Trouble): State {
	const show = activity.show(state);
	return show ? activity.withShow(state, {...show, trouble: trouble(show)}) : state;
}
