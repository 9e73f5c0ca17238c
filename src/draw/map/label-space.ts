/** The room left for names in a frame, and what it costs to put one somewhere. */
import {type BrailleCanvas, layers} from './braille-canvas.ts';
import {type Box, overlaps, type Writing} from './label.ts';

/** What a cell's dots cost when a name covers them; a route must never be covered. */
const prices = {[layers.none]: 0, [layers.shade]: 0.15, [layers.border]: 1, [layers.coast]: 1.2, [layers.route]: Infinity};

/** Keeps track of the boxes taken in a frame of `columns` by `rows` cells. */
export class LabelSpace {
	readonly taken: Box[] = [];
	private readonly canvas: BrailleCanvas;

	constructor(canvas: BrailleCanvas) {
		this.canvas = canvas;
	}

	/** Whether a box lies within the frame and touches nothing that is taken. */
	isFree(box: Box): boolean {
		return (
			box.column >= 0 &&
			box.row >= 0 &&
			box.column + box.columns <= this.canvas.width / 2 &&
			box.row + box.rows <= this.canvas.height / 4 &&
			!this.taken.some(other => overlaps(withGap(box), other))
		);
	}

	/** Takes a box; the caller has seen that it is free. */
	take(box: Box): void {
		this.taken.push(box);
	}

	/** What the lines of a writing would cover at a box: 0 is empty ground, Infinity must not be. */
	price(box: Box, {lines}: Writing): number {
		let sum = 0;
		for (let row = 0; row < lines.length; row++) {
			for (let column = box.column; column < box.column + box.columns; column++) {
				const cell = this.canvas.cell(column, box.row + row);
				if (cell) sum += prices[cell.layer];
			}
		}
		return sum;
	}

	/** The cheapest free box of those offered, undefined when every one is taken or covers a route. */
	cheapest(offers: readonly {readonly written: Writing; readonly box: Box; readonly extra: number}[]) {
		let best: {readonly written: Writing; readonly box: Box; readonly cost: number} | undefined;
		for (const {written, box, extra} of offers) {
			if (extra >= (best?.cost ?? Infinity) || !this.isFree(box)) continue;
			const cost = extra + this.price(box, written);
			if (cost < (best?.cost ?? Infinity)) best = {written, box, cost};
		}
		return best;
	}
}

/** A name with the empty cell at either end that parts it from the next. */
function withGap({column, columns, ...rest}: Box): Box {
	return {...rest, column: column - 1, columns: columns + 2};
}
