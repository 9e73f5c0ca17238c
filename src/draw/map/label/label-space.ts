/** The room left for names in a frame, and what it costs to put one somewhere. */
import {type BrailleCanvas, layers} from '../ground/braille-canvas.ts';
import type {Dot} from '../ground/path-recorder.ts';
import {type Box, overlaps, type Writing} from './label.ts';
import type {Shade} from './shade.ts';

/** What a cell's dots cost when a name covers them; a route must never be covered. */
const prices = {
	[layers.none]: 0,
	[layers.water]: 0,
	[layers.shade]: 0.2,
	[layers.border]: 1.5,
	[layers.coast]: 2,
	[layers.outline]: 2,
	[layers.route]: Infinity,
} as const;

/**
 * A place that a name may have, and what it costs besides what it covers: `extra`, and `more` where that takes time to find
 * out (Infinity where it may not stand there at all).
 */
export type Offer = {readonly written: Writing; readonly box: Box; readonly extra: number; readonly more?: () => number};

/** Keeps track of the boxes taken in a frame of `columns` by `rows` cells. */
export class LabelSpace {
	readonly taken: Box[] = [];
	private readonly names: Box[] = [];
	private readonly towns: Box[] = [];
	private readonly columns: number;
	private readonly rows: number;
	private readonly costs: Float64Array;

	private readonly shade: Shade;

	/** `courses` are the routes' courses: no name covers them, not even the gaps of a broken line; nor the last of some `shade`. */
	constructor(canvas: BrailleCanvas, courses: readonly (readonly Dot[])[], shade: Shade) {
		this.shade = shade;
		this.columns = canvas.width / 2;
		this.rows = canvas.height / 4;
		const isCell = (column: number) => column >= 0 && column < this.columns;
		this.costs = Float64Array.from({length: this.columns * this.rows}, (_, at) => {
			const [column, row] = [at % this.columns, Math.floor(at / this.columns)];
			// A name that touches a route looks like a part of it.
			const nearRoute = [-1, 1].some(step => isCell(column + step) && canvas.topLayer(column + step, row) === layers.route);
			return prices[canvas.topLayer(column, row)] + (nearRoute ? 2 : 0);
		});
		for (const [x, y] of courses.flat()) this.costs[Math.floor(y / 4) * this.columns + Math.floor(x / 2)] = Infinity;
	}

	/** Whether a box lies within the frame and touches nothing that is taken. */
	isFree(box: Box): boolean {
		return (
			box.column >= 0 &&
			box.row >= 0 &&
			box.column + box.columns <= this.columns &&
			box.row + box.rows <= this.rows &&
			!this.taken.some(other => overlaps(withGap(box), other))
		);
	}

	/** Takes the box of a marker; the caller has seen that it is free. */
	take(box: Box): void {
		this.taken.push(box);
	}

	/** Remembers the marker of a town, which is not to have another town's name right beside it. */
	keepTown(box: Box): void {
		this.towns.push(box);
	}

	/** Whether a name in a box would stand right beside the marker of a town other than the one at a cell, and so seem to be that one's. */
	isBesideOther({column, columns, ...rows}: Box, own: {readonly column: number; readonly row: number}): boolean {
		const around = {...rows, column: column - 2, columns: columns + 4};
		return this.towns.some(town => (town.column !== own.column || town.row !== own.row) && overlaps(around, town));
	}

	/** Takes the box of a name, which keeps a cell more from other names than from its marker, so that they do not run together. */
	takeName(box: Box): void {
		this.taken.push(withGap(box));
		this.names.push(box);
		this.shade.take(box);
	}

	/** What a name in a box of the frame would cover: 0 is empty ground, Infinity must not be. */
	price(box: Box): number {
		let sum = 0;
		for (let row = box.row; row < box.row + box.rows; row++) {
			for (let column = box.column; column < box.column + box.columns; column++) sum += this.costs[row * this.columns + column]!;
		}
		return sum;
	}

	/** What it costs that a name would stand right below, above or beside others, so that they might be read as one. */
	private crowding(box: Box): number {
		const around = {column: box.column - 3, row: box.row - 1, columns: box.columns + 6, rows: box.rows + 2};
		return this.names.filter(name => overlaps(around, name)).length * 0.6;
	}

	/** The cheapest free box of those offered, undefined when every one is taken, covers a route or hides a shaded land. The cheap ones first make it quick. */
	cheapest(offers: readonly Offer[]) {
		let best: {readonly written: Writing; readonly box: Box; readonly cost: number} | undefined;
		for (const {written, box, extra, more} of offers) {
			if (extra >= (best?.cost ?? Infinity) || !this.isFree(box)) continue;
			const least = extra + this.price(box) + this.crowding(box);
			const cost = least < (best?.cost ?? Infinity) ? least + (more?.() ?? 0) : least;
			if (cost < (best?.cost ?? Infinity) && this.shade.spares(box)) best = {written, box, cost};
		}
		return best;
	}
}

/** A name with the empty cell at either end that parts it from the next. */
function withGap({column, columns, ...rest}: Box): Box {
	return {...rest, column: column - 1, columns: columns + 2};
}
