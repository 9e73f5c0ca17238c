/** Fits a map's projection to its frame. */
import {
	type GeoProjection,
	geoConicConformal,
	geoConicEqualArea,
	geoEquirectangular,
	geoMercator,
	geoPath,
	type GeoStreamWrapper,
} from 'd3-geo';
import type {LonLat, Map as MapBlock} from '../../../deck/block.ts';
import type {Bounds} from '../atlas/bounds.ts';
import {type Dot, PathRecorder, simplifyDots} from './path-recorder.ts';

/** Turns degrees into dots of one frame. */
export type Projector = {
	/** A place in dots, undefined where the projection has none. */
	readonly point: (at: LonLat) => Dot | undefined;
	/** Lines or rings in dots. */
	readonly paths: (lines: readonly (readonly LonLat[])[]) => readonly (readonly Dot[])[];
	/** Dots to a degree of latitude in the middle of the map. */
	readonly scale: number;
};

/** A projection of the kind and bounds asked for, not yet scaled: centred on the bounds' middle meridian. */
function projectionOf(kind: MapBlock['projection'], [west, south, east, north]: Bounds): GeoProjection {
	const rotation: [number, number] = [-(west + east) / 2, 0];
	if (kind === 'mercator') return geoMercator().rotate(rotation);
	// A cone needs a pole well out of sight on one side, and not the whole way round.
	const isConical = kind === 'conic' && east - west <= 200 && Math.abs(south + north) > 10 && south * north > -900;
	if (!isConical) return geoEquirectangular().rotate(rotation);
	const sixth = (north - south) / 6;
	const parallels: [number, number] = [south + sixth, north - sixth];
	return (east - west > 70 ? geoConicEqualArea() : geoConicConformal()).parallels(parallels).rotate(rotation);
}

/** The bounds without the poles where Mercator has none. */
function withinReach(kind: MapBlock['projection'], [west, south, east, north]: Bounds): Bounds {
	return kind === 'mercator' ? [west, Math.max(south, -83), east, Math.min(north, 83)] : [west, south, east, north];
}

function raw(kind: MapBlock['projection'], bounds: Bounds): GeoProjection {
	// The atlas is cut flat and never wraps, so d3's own cutting at the antimeridian and its great circles are left out.
	const identity = (stream: GeoStreamWrapper) => stream;
	return projectionOf(kind, bounds).precision(0).preclip(identity as never) as GeoProjection;
}

/** The width of the bounds' picture divided by its height, at any scale. */
export function pictureRatio({projection, bounds}: Pick<MapBlock, 'projection' | 'bounds'>): number {
	const box = withinReach(projection, bounds);
	const [[left, top], [right, bottom]] = geoPath(raw(projection, box)).bounds({type: 'MultiPoint', coordinates: outline(box)});
	const ratio = (right - left) / (bottom - top);
	return Number.isFinite(ratio) && ratio > 0 ? ratio : 1;
}

/** The projector that shows the whole bounds, as large as they go into `width` by `height` dots, in the middle. */
export function fitProjector(
	{projection, bounds}: Pick<MapBlock, 'projection' | 'bounds'>,
	width: number,
	height: number,
): Projector {
	const box = withinReach(projection, bounds);
	const fitted = raw(projection, box).fitExtent(
		[
			[0, 0],
			[Math.max(1, width - 1), Math.max(1, height - 1)],
		],
		{type: 'MultiPoint', coordinates: outline(box)},
	);
	const middle = (box[0] + box[2]) / 2;
	const latitude = (box[1] + box[3]) / 2;
	const [upper, lower] = [fitted([middle, latitude + 0.5]), fitted([middle, latitude - 0.5])];
	return {
		scale: upper && lower ? Math.hypot(upper[0] - lower[0], upper[1] - lower[1]) : 0,
		point: at => {
			const dot = fitted([...at]);
			return dot && dot.every(Number.isFinite) ? dot : undefined;
		},
		paths: lines => {
			const recorder = new PathRecorder();
			recorder.beginPath();
			geoPath(fitted, recorder)({type: 'MultiLineString', coordinates: lines as [number, number][][]});
			return recorder.paths.map(path => simplifyDots(path.filter(dot => dot.every(Number.isFinite))));
		},
	};
}

/** Points all along the edge of the bounds, a hair within, so that none falls on the far side of the world. */
function outline([west, south, east, north]: Bounds): [number, number][] {
	const hair = 1e-6;
	return Array.from({length: 33}, (_, index) => index / 32).flatMap(share => {
		const x = west + hair + (east - west - 2 * hair) * share;
		const y = south + (north - south) * share;
		return [
			[x, south],
			[x, north],
			[west + hair, y],
			[east - hair, y],
		] as [number, number][];
	});
}
