/** Reads the shores of the larger lakes, which world-atlas lacks. */
import type {LonLat} from '../../../deck/block.ts';
import type {Bounds} from './bounds.ts';
import shores from './lakes.json' with {type: 'json'};

/** No lake is longer than Lake Superior, 8 degrees; nor does one cross the date line. */
const longest = 8;

/** The shores that may lie within some of the boxes (degrees), islands' included, as rings of degrees. src/build/lakes.ts says where they are from. */
export function readLakes(boxes: readonly Bounds[]): readonly (readonly LonLat[])[] {
	// To read them all takes some 13 ms when it is done for the first time.
	return shores.filter(shore => isNear(shore, boxes)).map(readShore);
}

function isNear(shore: string, boxes: readonly Bounds[]): boolean {
	const [x, y] = shore.split(' ', 2).map(step => Number(step) / 100) as [number, number];
	return boxes.some(([west, south, east, north]) => x > west - longest && x < east + longest && y > south - longest && y < north + longest);
}

function readShore(shore: string): readonly LonLat[] {
	const steps = shore.split(' ').map(Number);
	let [x, y] = [0, 0];
	return Array.from({length: steps.length / 2}, (_point, index): LonLat => {
		x += steps[index * 2]!;
		y += steps[index * 2 + 1]!;
		return [x / 100, y / 100];
	});
}
