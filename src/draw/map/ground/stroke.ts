/** Draws lines of dots on the canvas, solid or broken. */
import type {Role} from '../../line.ts';
import type {BrailleCanvas, Layer} from './braille-canvas.ts';
import type {Dot} from './path-recorder.ts';

/** How a line is drawn: `on` dots, then `off` dots left out, over and over; `thickness` in dots. */
export type Stroke = {
	readonly layer: Layer;
	readonly role: Role;
	readonly on?: number;
	readonly off?: number;
	readonly thickness?: number;
};

/** Draws each path; what lies outside the canvas costs nothing. */
export function strokePaths(canvas: BrailleCanvas, paths: readonly (readonly Dot[])[], stroke: Stroke): void {
	const {layer, role, on = 1, off = 0, thickness = 1} = stroke;
	for (const path of paths) {
		eachDot(canvas, path, (x, y, index) => {
			if (index % (on + off) >= on) return;
			for (let dy = 0; dy < thickness; dy++) for (let dx = 0; dx < thickness; dx++) canvas.plot(x + dx, y + dy, layer, role);
		});
	}
}

/** Calls `visit` for each dot of the path that lies on the canvas, with its number along the path. */
export function eachDot(
	size: {readonly width: number; readonly height: number},
	path: readonly Dot[],
	visit: (x: number, y: number, index: number) => void,
): void {
	let index = 0;
	for (let at = 1; at < path.length; at++) {
		const part = clipToCanvas(path[at - 1]!, path[at]!, size);
		if (!part) continue;
		const [x0, y0, x1, y1] = part;
		const steps = Math.max(1, Math.round(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
		for (let step = at === 1 ? 0 : 1; step <= steps; step++) {
			visit(Math.round(x0 + ((x1 - x0) * step) / steps), Math.round(y0 + ((y1 - y0) * step) / steps), index++);
		}
	}
}

/** The part of a segment that lies on the canvas (Liang-Barsky), as x0 y0 x1 y1. */
function clipToCanvas(
	[x0, y0]: Dot,
	[x1, y1]: Dot,
	{width, height}: {readonly width: number; readonly height: number},
): readonly [number, number, number, number] | undefined {
	let [start, end] = [0, 1];
	const sides = [
		[x0 - x1, x0 + 1],
		[x1 - x0, width - x0],
		[y0 - y1, y0 + 1],
		[y1 - y0, height - y0],
	] as const;
	for (const [step, room] of sides) {
		if (step === 0 && room < 0) return undefined;
		if (step < 0) start = Math.max(start, room / step);
		if (step > 0) end = Math.min(end, room / step);
	}
	if (start > end) return undefined;
	return [x0 + (x1 - x0) * start, y0 + (y1 - y0) * start, x0 + (x1 - x0) * end, y0 + (y1 - y0) * end];
}
