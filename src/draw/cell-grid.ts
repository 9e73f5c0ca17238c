/** The cells of a frame: what stands in each, and the lines they make. */
import {graphemes} from '../deck/text/graphemes.ts';
import {type Line, type Segment, segment, textWidth} from './line.ts';
import {SegmentRuns} from './wrap.ts';

const blank = segment(' ');

/** A frame of cells, each one column wide; a wide character takes its own cell and leaves the next empty. */
export class CellGrid {
	readonly columns: number;
	readonly rows: number;
	private readonly cells: (Segment | undefined)[];

	constructor(columns: number, rows: number) {
		this.columns = columns;
		this.rows = rows;
		this.cells = Array.from({length: columns * rows});
	}

	/** Writes a line from a cell rightwards; what does not fit is left out. */
	write(column: number, row: number, line: Line): void {
		let at = column;
		for (const part of line) {
			for (const {segment: character} of graphemes.segment(part.text)) {
				const width = textWidth(character);
				if (width === 0) continue;
				if (at >= 0 && at + width <= this.columns && row >= 0 && row < this.rows) {
					this.cells[row * this.columns + at] = {...part, text: character};
					for (let next = 1; next < width; next++) this.cells[row * this.columns + at + next] = {...part, text: ''};
				}
				at += width;
			}
		}
	}

	/** Puts a character of one column into a cell of the frame; quicker than writing a line. */
	put(column: number, row: number, character: Segment): void {
		this.cells[row * this.columns + column] = character;
	}

	/** The frame as lines, cells of one look joined. */
	lines(): readonly Line[] {
		return Array.from({length: this.rows}, (_, row) => {
			const runs = new SegmentRuns();
			for (let at = row * this.columns; at < (row + 1) * this.columns; at++) {
				const part = this.cells[at] ?? blank;
				runs.add(part, part.text);
			}
			return runs.line();
		});
	}
}
