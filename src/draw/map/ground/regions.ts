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

/** The owner of the dots round a frame. */
const nobody = -9;

/** Finds the regions of a frame by flooding them one after another. */
export function findRegions(land: LandGrid): Regions {
	const {width, height} = land;
	// Flat, with a border that is nobody's: a map has some 50,000 dots, each asked four times.
	const row = width + 2;
	const owners = new Int32Array(row * (height + 2)).fill(nobody);
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) owners[(y + 1) * row + x + 1] = land.ownerAt(x, y);
	const numbers = new Int32Array(owners.length).fill(-1);
	const queue = new Int32Array(width * height);
	const list: Region[] = [];
	for (let start = row; start < owners.length - row; start++) {
		if (numbers[start]! >= 0 || owners[start] === nobody) continue;
		const owner = owners[start]!;
		let [head, tail, sumX, sumY] = [0, 1, 0, 0];
		let [left, top, right, bottom] = [width, height, 0, 0];
		numbers[start] = list.length;
		queue[0] = start;
		while (head < tail) {
			const at = queue[head++]!;
			const y = Math.floor(at / row) - 1;
			const x = at - (y + 1) * row - 1;
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
			sumX += x;
			sumY += y;
			for (let side = 0; side < 4; side++) {
				const next = side === 0 ? at + 1 : side === 1 ? at - 1 : side === 2 ? at + row : at - row;
				if (numbers[next]! >= 0 || owners[next] !== owner) continue;
				numbers[next] = list.length;
				queue[tail++] = next;
			}
		}
		list.push({owner, dots: tail, middle: [sumX / tail, sumY / tail], box: [left, top, right, bottom]});
	}
	const placeOf = (x: number, y: number) => (Math.min(height - 1, Math.max(0, y)) + 1) * row + Math.min(width - 1, Math.max(0, x)) + 1;
	return {
		list,
		at: (x, y) => numbers[placeOf(x, y)]!,
		cover: region => {
			const cells = new Uint8Array((width / 2) * (height / 4));
			for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (numbers[placeOf(x, y)] === region) cells[(y >> 2) * (width / 2) + (x >> 1)]!++;
			return cells;
		},
	};
}

/** The areas of a country (by its number in the atlas) in a frame, the largest first, each with its number in the list. */
export function areasOf({list}: Regions, country: number): readonly (Region & {readonly number: number})[] {
	return list.flatMap((region, number) => (region.owner === country ? [{...region, number}] : [])).sort((a, b) => b.dots - a.dots);
}
