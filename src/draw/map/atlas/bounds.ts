/** Boxes of longitude and latitude, and how far a frame may show more than the deck asked for. */
import {frameStretch} from '../../../deck/fence/map/map-places.ts';

/** West, south, east, north in degrees; east may pass 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** All that a frame of any shape can show of a map with these bounds, so what an atlas for it must cover. */
export function coverBounds([west, south, east, north]: Bounds): Bounds {
	const middle = (west + east) / 2;
	// A conic frame's corners reach further round than its middle, hence the extra fifth.
	const reach = Math.min(179.9, ((east - west) / 2) * frameStretch * 1.2 + 0.5);
	const climb = ((north - south) / 2) * frameStretch * 1.2 + 0.5;
	const centre = (south + north) / 2;
	// world-atlas closes Antarctica by a line along the pole, which is no coast.
	return [middle - reach, Math.max(-89.5, centre - climb), middle + reach, Math.min(89.5, centre + climb)];
}

/** Whether `outer` holds the whole of `inner`, give or take a thousandth of a degree. */
export function holdsBounds(outer: Bounds, inner: Bounds): boolean {
	const slack = 0.001;
	return (
		outer[0] <= inner[0] + slack &&
		outer[1] <= inner[1] + slack &&
		outer[2] >= inner[2] - slack &&
		outer[3] >= inner[3] - slack
	);
}

/** Whether two boxes share any point. */
export function meetsBounds(a: Bounds, b: Bounds): boolean {
	return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
