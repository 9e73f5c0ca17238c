/** Sees to it that names leave shaded lands enough of their shading to be known by. */
import {type BrailleCanvas, layers} from '../ground/braille-canvas.ts';
import type {LandGrid} from '../ground/land-grid.ts';
import {type Box, fillBox} from './label.ts';

/** Names leave a land half of its shading, or so many dots of it: a large land can be known by a part. */
const enoughDots = 160;

/** A land with fewer dots of shading than this does not look shaded. */
const fewestDots = 4;

/** The dots of shading of some lands on a canvas, and what names have taken of them. */
export class Shade {
	private readonly canvas: BrailleCanvas;
	private readonly land: LandGrid;
	private readonly whole = new Map<number, number>();
	private readonly left = new Map<number, number>();

	/** `owners` are the numbers of the shaded lands; the canvas is drawn but for names and markers. */
	constructor(canvas: BrailleCanvas, land: LandGrid, owners: readonly number[]) {
		this.canvas = canvas;
		this.land = land;
		for (const owner of owners) this.whole.set(owner, 0);
		for (const [owner, dots] of this.dotsIn({column: 0, row: 0, columns: canvas.width / 2, rows: canvas.height / 4})) this.whole.set(owner, dots);
		for (const [owner, dots] of this.whole) this.left.set(owner, dots);
	}

	/** Whether each land keeps enough of its shading when a name stands in a box. */
	spares(box: Box): boolean {
		for (const [owner, dots] of this.dotsIn(box)) {
			if (this.left.get(owner)! - dots < Math.min(enoughDots, this.whole.get(owner)! / 2)) return false;
		}

		return true;
	}

	/** Takes what a name in a box hides. */
	take(box: Box): void {
		for (const [owner, dots] of this.dotsIn(box)) this.left.set(owner, this.left.get(owner)! - dots);
	}

	/** Whether a land is seen to be shaded. */
	isSeen(owner: number): boolean {
		return (this.left.get(owner) ?? 0) >= fewestDots;
	}

	/** The dots that a name in a box would clear of the shading of each land. */
	private dotsIn(box: Box): ReadonlyMap<number, number> {
		const counts = new Map<number, number>();
		if (this.whole.size === 0) return counts;
		const [left, top, right, bottom] = fillBox(box);
		for (let y = top; y <= bottom; y++) {
			for (let x = left; x <= right; x++) {
				if (this.canvas.layerAt(x, y) !== layers.shade) continue;
				const owner = this.land.ownerAt(x, y);
				counts.set(owner, (counts.get(owner) ?? 0) + 1);
			}
		}

		return counts;
	}
}
