/** Stands in for a canvas's context: d3-geo draws into it, and the paths come out as points in dots. */

/** A point in dots from the top left of the canvas. */
export type Dot = readonly [x: number, y: number];

/** Receives d3-geo's drawing calls and keeps each subpath. */
export class PathRecorder {
	readonly paths: Dot[][] = [];

	beginPath(): void {
		this.paths.length = 0;
	}

	moveTo(x: number, y: number): void {
		this.paths.push([[x, y]]);
	}

	lineTo(x: number, y: number): void {
		this.paths.at(-1)?.push([x, y]);
	}

	arc(): void {
		// d3-geo draws points as arcs; markers are characters here.
	}

	closePath(): void {
		const path = this.paths.at(-1);
		if (path?.[0]) path.push(path[0]);
	}
}

/** The path without points less than a dot from where it goes anyway: a coast drawn small stays one clean line. */
export function simplifyDots(path: readonly Dot[]): readonly Dot[] {
	const kept: Dot[] = [];
	for (const [index, dot] of path.entries()) {
		const last = kept.at(-1);
		if (!last || index === path.length - 1 || Math.hypot(dot[0] - last[0], dot[1] - last[1]) >= 1.2) kept.push(dot);
	}
	return kept;
}
