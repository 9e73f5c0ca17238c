/** Where something stands in a file of the deck. */

/** A place in a deck's file: `line` and `column` count from 1. */
export type Position = {readonly file: string; readonly line: number; readonly column: number};

/** Where offsets of a text stand, the text beginning at a position: for many of them, as its lines are found but once. */
export function positionsIn(text: string, {file, line, column}: Position): (offset: number) => Position {
	let starts: readonly number[] | undefined;
	return offset => {
		starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (starts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}

		return {file, line: line + low, column: offset - starts[low]! + (low === 0 ? column : 1)};
	};
}

/** Where an offset of a text stands, the text beginning at a position; lines behind the first begin at the file's first column. */
export function positionWithin(position: Position, text: string, offset: number): Position {
	const before = text.slice(0, offset).split('\n');
	const column = before.length === 1 ? position.column + offset : before.at(-1)!.length + 1;
	return {...position, line: position.line + before.length - 1, column};
}
