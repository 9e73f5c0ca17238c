/** The names on a map, and the key for those that found no room on it. */
import {type Line, segment} from '../../line.ts';
import type {CellGrid} from '../../cell-grid.ts';
import type {BrailleCanvas} from '../ground/braille-canvas.ts';
import {lineBoxes, type Writing} from './label.ts';
import {numberWriting} from './name-writings.ts';
import type {Placed} from './place-names.ts';

/** A name that stands beside the map; `mark` is its number on it, absent when not even that found room. */
export type KeyEntry = {readonly mark?: string; readonly name: Line};

/** Collects names in the order in which they are placed. */
export class Names {
	readonly placed: Placed[] = [];
	readonly key: KeyEntry[] = [];
	private readonly isBare: boolean;

	/** `isBare` where there is no room for a key, and so none for numbers. */
	constructor(isBare = false) {
		this.isBare = isBare;
	}

	/** Places a name by trying its writings; failing that a number in its stead, and the name goes into the key. */
	add(writings: readonly Writing[], place: (writings: readonly Writing[]) => Placed | undefined, placeNumber = place): void {
		const placed = place(writings);
		if (placed) return void this.placed.push(placed);
		if (this.isBare) return;
		const number = this.key.filter(({mark}) => mark !== undefined).length + 1;
		const numbered = placeNumber([numberWriting(number)]);
		if (numbered) this.placed.push(numbered);
		this.key.push({...(numbered ? {mark: String(number)} : {}), name: inOneLine(writings)});
	}

	/** Places a name if there is room for it; it is no loss if there is none. */
	addIfRoom(placed: Placed | undefined): void {
		if (placed) this.placed.push(placed);
	}

	/** Clears the ground round the names of what fills it, so that they can be read on it. */
	clearGround(canvas: BrailleCanvas): void {
		for (const {written, box} of this.placed) for (const line of lineBoxes(written, box)) canvas.clearFill(line);
	}

	/** Writes the names into the frame's cells. */
	write(grid: CellGrid): void {
		for (const {written, box} of this.placed) {
			lineBoxes(written, box).forEach(({column, row}, index) => grid.write(column, row, written.lines[index]!));
		}
	}
}

function inOneLine([first]: readonly Writing[]): Line {
	return first ? first.lines.flatMap((line, index) => (index === 0 ? line : [segment(' '), ...line])) : [];
}
