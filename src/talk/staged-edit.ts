/** An edit of the deck that waits: with `--steady` the room sees it only when the talk moves on, or when it is asked for. */
import type {SlideChange} from '../deck/deck-changes.ts';

/** The slides that it changes, at most `mostTold` of them, how many there are, and what is wrong with an edit that cannot be shown ('' for nothing). */
export type StagedEdit = {readonly changes: readonly SlideChange[]; readonly count: number; readonly problem: string};

/** So many changes are told one by one. */
export const mostTold = 5;
