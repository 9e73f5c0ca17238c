/** Finds the rows of a frame that one painted line makes alone, so that they need not be put together cell by cell. */
import {isSimpleText} from '../deck/text/graphemes.ts';

type Clip = {readonly x1: number | undefined; readonly x2: number | undefined; readonly y1: number | undefined; readonly y2: number | undefined};

type Write = {
	readonly type: 'write';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: readonly ((line: string, index: number) => string)[];
};

/** What Ink's `Output` is told to do, one after the other. */
export type InkOperation = Write | {readonly type: 'clip'; readonly clip: Clip} | {readonly type: 'unclip'};

// eslint-disable-next-line no-control-regex
const style = /\u001B\[[\d;]*m|\u001B\]8;;[!-~]*?\u001B\\/g;

/**
 * The finished rows by their index, and what is left for Ink to do. The build gives this to Ink, which otherwise makes an object of
 * each cell, 12,000 at 200x60, and compares the styles of each with the next. A row is left to Ink where two texts meet, where text
 * is cut off, or where a character may take other than one column.
 */
export function wholeRows(operations: readonly InkOperation[], width: number): {readonly rows: ReadonlyMap<number, string>; readonly rest: readonly InkOperation[]} {
	const rows = new Map<number, string | undefined>();
	const clips: Clip[] = [];
	for (const operation of operations) {
		if (operation.type === 'clip') clips.push(operation.clip);
		else if (operation.type === 'unclip') clips.pop();
		else {
			for (const [index, line] of operation.text.split('\n').entries()) {
				const row = operation.y + index;
				const whole = clips.length > 1 ? undefined : wholeRow(operation, {line, index}, {width, clip: clips[0]});
				// What stands on an empty row stands there alone.
				rows.set(row, rows.get(row) === '' || !rows.has(row) ? whole : undefined);
			}
		}
	}

	const found = new Map([...rows].filter((row): row is [number, string] => row[1] !== undefined));
	return {rows: found, rest: operations.map(operation => (operation.type === 'write' ? without(operation, found) : operation))};
}

/** The write with nothing on the rows that are finished. */
function without(operation: Write, rows: ReadonlyMap<number, string>): Write {
	return {...operation, text: operation.text.split('\n').map((line, index) => (rows.has(operation.y + index) ? '' : line)).join('\n')};
}

function wholeRow({x, y, transformers}: Write, {line: text, index}: {readonly line: string; readonly index: number}, {width, clip}: {readonly width: number; readonly clip: Clip | undefined}): string | undefined {
	const line = transformers.reduce((changed, transform) => transform(changed, index), text);
	const bare = line.replaceAll(style, '');
	const right = x + bare.length;
	const row = y + index;
	const isCut = x < (clip?.x1 ?? 0) || right > Math.min(width, clip?.x2 ?? width) || row < (clip?.y1 ?? 0) || row >= (clip?.y2 ?? Infinity);
	return isCut || !isSimpleText(bare) ? undefined : (' '.repeat(x) + line).trimEnd();
}
