/** Knows, for each dot of the frame, which country it lies in: for textures, and for where names go. */
import type {LonLat} from '../../../deck/block.ts';
import type {Atlas} from '../atlas/atlas.ts';
import type {Dot} from './path-recorder.ts';
import type {Projector} from './projection.ts';

/** Stands for a lake where a country's number stands on land; the sea is -1. */
const lake = -2;

/** A lake whose width and height make fewer dots together looks like an island. */
const leastSpread = 12;

/** Dots of the frame with the number of their country in the atlas, -1 for water. */
export class LandGrid {
	readonly width: number;
	readonly height: number;
	/** The shores of the lakes that are large enough to be seen as such. */
	readonly lakes: readonly (readonly Dot[])[];
	private readonly owners: Int16Array;

	constructor(atlas: Atlas, projector: Projector, width: number, height: number) {
		this.width = width;
		this.height = height;
		this.owners = new Int16Array(width * height).fill(-1);
		atlas.countries.forEach(({rings}, country) => this.fill(projector.paths(rings), country));
		this.lakes = projector.paths(atlas.lakes.map(closed)).filter(isWide);
		this.fill(this.lakes, lake);
	}

	/** The number of the country at a dot, -1 for water and outside the frame. */
	ownerAt(x: number, y: number): number {
		return Math.max(-1, this.at(x, y));
	}

	/** Whether a dot is in a lake. */
	isLakeAt(x: number, y: number): boolean {
		return this.at(x, y) === lake;
	}

	private at(x: number, y: number): number {
		return x >= 0 && y >= 0 && x < this.width && y < this.height ? this.owners[y * this.width + x]! : -1;
	}

	/** Fills rings by the even-odd rule, one scan line a row of dots. */
	private fill(rings: readonly (readonly Dot[])[], country: number): void {
		const crossings: number[][] = Array.from({length: this.height}, () => []);
		for (const ring of rings) {
			ring.forEach(([x0, y0], index) => {
				const [x1, y1] = ring[(index + 1) % ring.length]!;
				const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
				for (let y = Math.max(0, Math.ceil(top)); y < Math.min(this.height, bottom); y++) {
					crossings[y]!.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
				}
			});
		}
		crossings.forEach((found, y) => {
			found.sort((a, b) => a - b);
			for (let index = 0; index + 1 < found.length; index += 2) {
				const from = Math.max(0, Math.ceil(found[index]!));
				const to = Math.min(this.width - 1, Math.floor(found[index + 1]!));
				for (let x = from; x <= to; x++) this.owners[y * this.width + x] = country;
			}
		});
	}
}

function closed(ring: readonly LonLat[]): readonly LonLat[] {
	return [...ring, ring[0]!];
}

function isWide(path: readonly Dot[]): boolean {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of path) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return right - left + bottom - top >= leastSpread;
}
