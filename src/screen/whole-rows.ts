/** Finds the rows of a frame that one painted line makes alone, so that they need not be put together cell by cell. */
import {isSimpleText} from '../draw/graphemes.ts';

type Clip = {readonly x1: number | undefined; readonly x2: number | undefined; readonly y1: number | undefined; readonly y2: number | undefined};

/** What Ink's `Output` is told to do, one after the other. */
export type InkOperation =
	| {
			readonly type: 'write';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly transformers: readonly ((line: string, index: number) => string)[];
	  }
	| {readonly type: 'clip'; readonly clip: Clip}
	| {readonly type: 'unclip'};

// eslint-disable-next-line no-control-regex
const style = /\u001B\[[\d;]*m/g;

/**
 * The finished rows by their index. The build gives this to Ink, which otherwise makes an object of each cell, 12,000 at 200x60, and
 * compares the styles of each with the next: there a redraw took 6-8 ms, with this 4-7, on a busy machine; a fifth went into garbage. A row is left to
 * Ink where two texts meet, where text is cut off, or where a character may take other than one column.
 */
export function wholeRows(operations: readonly InkOperation[], width: number): ReadonlyMap<number, string> {
	const rows = new Map<number, string | undefined>();
	const clips: Clip[] = [];
	for (const operation of operations) {
		if (operation.type === 'clip') clips.push(operation.clip);
		else if (operation.type === 'unclip') clips.pop();
		else {
			const {text, y} = operation;
			const lines = text.split('\n').length;
			const isAlone = lines === 1 && clips.length <= 1 && !rows.has(y);
			for (let row = y; row < y + lines; row++) rows.set(row, undefined);
			if (isAlone) rows.set(y, wholeRow(operation, width, clips[0]));
		}
	}

	return new Map([...rows].filter((row): row is [number, string] => row[1] !== undefined));
}

function wholeRow({x, y, text, transformers}: Extract<InkOperation, {type: 'write'}>, width: number, clip: Clip | undefined): string | undefined {
	const line = transformers.reduce((changed, transform) => transform(changed, 0), text);
	const bare = line.replaceAll(style, '');
	const right = x + bare.length;
	const isCut = x < (clip?.x1 ?? 0) || right > Math.min(width, clip?.x2 ?? width) || y < (clip?.y1 ?? 0) || y >= (clip?.y2 ?? Infinity);
	return isCut || !isSimpleText(bare) ? undefined : (' '.repeat(x) + line).trimEnd();
}
