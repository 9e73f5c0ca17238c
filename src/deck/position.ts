/** Where something stands in a file of the deck. */

/** A place in a deck's file: `line` and `column` count from 1. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};

/** Where an offset of a text stands, the text beginning at a position; lines behind the first begin at the file's first column. */
export function positionWithin(position: Position, text: string, offset: number): Position {
	const before = text.slice(0, offset).split('\n');
	const column = before.length === 1 ? position.column + offset : before.at(-1)!.length + 1;
	return {...position, line: position.line + before.length - 1, column};
}
