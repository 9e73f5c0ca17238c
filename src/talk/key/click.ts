/** A click of the mouse among the keys: named by the cell it was made on. */
import type {KeyName} from './key-table.ts';

/** A cell of the screen, its column and row counted from 0. */
export type Cell = {readonly column: number; readonly row: number};

/** The name of a click on a cell. */
export function clickName({column, row}: Cell): KeyName {
	return `click-${column}-${row}`;
}

/** The cell that was clicked on; undefined for another key. */
export function clickedCell(key: KeyName): Cell | undefined {
	const found = /^click-(\d+)-(\d+)$/.exec(key);
	return found ? {column: Number(found[1]), row: Number(found[2])} : undefined;
}
