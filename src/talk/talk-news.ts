/** What a talk shares with the consoles and audience copies that follow it: one record, whole each time, that JSON can carry. */
import type {Clock} from './clock.ts';
import type {Timing} from './delivery/timing.ts';
import type {Place} from './place.ts';
import type {StagedEdit} from './staged-edit.ts';
import type {Curtain} from './state.ts';

/**
 * What of a slide the room sees: its page and how many there are, from 1, and the first block on that page: its number among
 * the slide's (0 for where it begins), and the share of its letters, 0-1, that stand on pages before.
 */
export type Room = {readonly page: number; readonly pages: number; readonly block: number; readonly part: number};

/** The state that all who follow a talk share. */
export type TalkNews = {
	readonly place: Place;
	readonly curtain: Curtain;
	readonly clock: Clock;
	readonly dropped: readonly number[];
	readonly timing: Timing;
	/** The edit of the deck that waits, if one does. */
	readonly staged?: StagedEdit | undefined;
	readonly room: Room;
	/** The mark of the deck's text that is shown (a hash of it), so that one who has another text knows. */
	readonly deck: string;
};

/** What a talk says of itself to one who looks for it; `startedAt` in ms since 1970, `path` '-' for a deck from standard input. */
export type TalkCard = {readonly title: string; readonly path: string; readonly slides: number; readonly process: number; readonly startedAt: number};
