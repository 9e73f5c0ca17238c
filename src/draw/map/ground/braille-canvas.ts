/** A canvas of dots, 2 by 4 to a cell of the terminal, each of one layer of the map and one look. */
import type {Role} from '../../line.ts';
import {type Box, fillBox} from '../label/label.ts';

/** The layers of a map from the bottom up: a dot of a higher layer replaces a lower one. */
export const layers = {none: 0, water: 1, shade: 2, border: 3, coast: 4, outline: 5, route: 6} as const;

/** A layer's number. */
export type Layer = (typeof layers)[keyof typeof layers];

/** A braille cell: its character, the role of most of its dots (a route's always), and its topmost layer. */
export type BrailleCell = {readonly text: string; readonly role: Role; readonly layer: Layer};

const bits = [
	[0x01, 0x08],
	[0x02, 0x10],
	[0x04, 0x20],
	[0x40, 0x80],
] as const;

/** Dots, `columns * 2` wide and `rows * 4` high, addressed by whole numbers from the top left. */
export class BrailleCanvas {
	readonly width: number;
	readonly height: number;
	private readonly ink: Uint8Array;
	private readonly look: Uint8Array;
	private readonly roles: Role[] = [];

	constructor(columns: number, rows: number) {
		this.width = columns * 2;
		this.height = rows * 4;
		this.ink = new Uint8Array(this.width * this.height);
		this.look = new Uint8Array(this.width * this.height);
	}

	/** Sets a dot, unless it lies outside or a higher layer is there. */
	plot(x: number, y: number, layer: Layer, role: Role): void {
		if (!this.holds(x, y)) return;
		const at = y * this.width + x;
		if (this.ink[at]! > layer) return;
		this.ink[at] = layer;
		this.look[at] = this.indexOfRole(role);
	}

	/** Removes the dots of layers below `layer` within `radius` dots, so that what is drawn there stands clear. */
	clearAround(x: number, y: number, radius: number, layer: Layer): void {
		for (let dy = -radius; dy <= radius; dy++) {
			for (let dx = -radius; dx <= radius; dx++) {
				if (!this.holds(x + dx, y + dy)) continue;
				const at = (y + dy) * this.width + x + dx;
				if (this.ink[at]! < layer) this.ink[at] = layers.none;
			}
		}
	}

	/** Removes the dots that only fill an area (shading, ripples) from a box of cells and its nearest surroundings. */
	clearFill(box: Box): void {
		const [left, top, right, bottom] = fillBox(box);
		for (let y = top; y <= bottom; y++) {
			for (let x = left; x <= right; x++) {
				const at = y * this.width + x;
				if (this.holds(x, y) && this.ink[at]! <= layers.shade) this.ink[at] = layers.none;
			}
		}
	}

	/** The layer of the dot, `none` outside. */
	layerAt(x: number, y: number): Layer {
		return this.holds(x, y) ? (this.ink[y * this.width + x] as Layer) : layers.none;
	}

	/** The cell at a column and row of the terminal, undefined when it has no dots. */
	cell(column: number, row: number): BrailleCell | undefined {
		let code = 0;
		let layer: Layer = layers.none;
		const counts = new Map<number, number>();
		for (let dy = 0; dy < 4; dy++) {
			for (let dx = 0; dx < 2; dx++) {
				const at = (row * 4 + dy) * this.width + column * 2 + dx;
				const ink = this.ink[at]! as Layer;
				if (ink === layers.none) continue;
				code |= bits[dy]![dx as 0 | 1];
				if (ink > layer) layer = ink;
				const look = this.look[at]!;
				counts.set(look, (counts.get(look) ?? 0) + (ink === layers.route ? 8 : 1 + ink / 100));
			}
		}
		if (code === 0) return undefined;
		const [[look]] = [...counts].sort((a, b) => b[1] - a[1]) as [[number, number]];
		return {text: String.fromCodePoint(0x28_00 + code), role: this.roles[look]!, layer};
	}

	/** The topmost layer of a cell. */
	topLayer(column: number, row: number): Layer {
		let layer = 0;
		for (let y = row * 4; y < row * 4 + 4; y++) {
			for (let x = column * 2; x < column * 2 + 2; x++) layer = Math.max(layer, this.ink[y * this.width + x]!);
		}
		return layer as Layer;
	}

	private holds(x: number, y: number): boolean {
		return x >= 0 && y >= 0 && x < this.width && y < this.height;
	}

	private indexOfRole(role: Role): number {
		const index = this.roles.indexOf(role);
		return index >= 0 ? index : this.roles.push(role) - 1;
	}
}
