/** Where something stands in a file of the deck. */

/** A place in a deck's file: `line` and `column` count from 1. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};
