/** Connected areas of one owner in the frame: the exclave apart from the mainland, the Caspian apart from the Black Sea. */
import type {LandGrid} from './land-grid.ts';

/** A connected area: its country's number (-1 for water), its size, its middle and the box round it (left, top, right, bottom), all in dots. */
export type Region = {
	readonly owner: number;
	readonly dots: number;
	readonly middle: readonly [x: number, y: number];
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
};

/** The regions of a frame, and which one each dot belongs to. */
export type Regions = {
	readonly list: readonly Region[];
	/** The number of the region at a dot of the frame, in `list`. */
	readonly at: (x: number, y: number) => number;
	/** For each cell of the frame, row by row, how many of its 8 dots belong to a region. */
	readonly cover: (region: number) => Uint8Array;
};

/** Finds the regions of a frame by flooding them one after another. */
export function findRegions(land: LandGrid): Regions {
	const {width, height} = land;
	const numbers = new Int32Array(width * height).fill(-1);
	const list: Region[] = [];
	const queue = new Int32Array(width * height);
	for (let start = 0; start < numbers.length; start++) {
		if (numbers[start]! >= 0) continue;
		const owner = land.ownerAt(start % width, Math.floor(start / width));
		let [head, tail, sumX, sumY] = [0, 0, 0, 0];
		let [left, top, right, bottom] = [width, height, 0, 0];
		const visit = (x: number, y: number) => {
			const at = y * width + x;
			if (x < 0 || y < 0 || x >= width || y >= height || numbers[at]! >= 0 || land.ownerAt(x, y) !== owner) return;
			numbers[at] = list.length;
			queue[tail++] = at;
		};
		visit(start % width, Math.floor(start / width));
		while (head < tail) {
			const at = queue[head++]!;
			const [x, y] = [at % width, Math.floor(at / width)];
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
			sumX += x;
			sumY += y;
			visit(x + 1, y);
			visit(x - 1, y);
			visit(x, y + 1);
			visit(x, y - 1);
		}
		list.push({owner, dots: tail, middle: [sumX / tail, sumY / tail], box: [left, top, right, bottom]});
	}
	return {
		list,
		at: (x, y) => numbers[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))]!,
		cover: region => {
			const cells = new Uint8Array((width / 2) * (height / 4));
			for (let at = 0; at < numbers.length; at++) {
				if (numbers[at] === region) cells[Math.floor(at / width / 4) * (width / 2) + ((at % width) >> 1)]!++;
			}
			return cells;
		},
	};
}

/** The areas of a country (by its number in the atlas) in a frame, the largest first, each with its number in the list. */
export function areasOf({list}: Regions, country: number): readonly (Region & {readonly number: number})[] {
	return list.flatMap((region, number) => (region.owner === country ? [{...region, number}] : [])).sort((a, b) => b.dots - a.dots);
}
