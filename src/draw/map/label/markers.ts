/** The markers on a map: places, arrow heads and the signs of closed and threatened routes. */
import {type Role, segment} from '../../line.ts';
import type {CellGrid} from '../../cell-grid.ts';
import type {BrailleCanvas} from '../ground/braille-canvas.ts';
import type {Box} from './label.ts';
import type {LabelSpace} from './label-space.ts';
import type {Dot} from '../ground/path-recorder.ts';
import {cellOf} from './place-names.ts';

type Marker = {readonly box: Box; readonly text: string; readonly role: Role};

/** Collects markers, each in a cell of its own, within a frame of `width` by `height` dots. */
export class Markers {
	readonly list: Marker[] = [];
	private readonly space: LabelSpace;
	private readonly size: {readonly width: number; readonly height: number};

	constructor(space: LabelSpace, size: {readonly width: number; readonly height: number}) {
		this.space = space;
		this.size = size;
	}

	/** Sets a marker and gives its cell; undefined where the dot lies outside the frame or its cell has one already. */
	set(at: Dot | undefined, text: string, role: Role): Box | undefined {
		if (!at || !isInside(at, this.size)) return undefined;
		const [column, row] = cellOf(at);
		if (this.list.some(({box}) => box.column === column && box.row === row)) return undefined;
		const box = {column, row, columns: 1, rows: 1};
		this.space.take(box);
		this.list.push({box, text, role});
		return box;
	}

	/** Clears the ground round the markers of what fills it. */
	clearGround(canvas: BrailleCanvas): void {
		for (const {box} of this.list) canvas.clearFill(box);
	}

	/** Writes the markers into the frame's cells. */
	write(grid: CellGrid): void {
		for (const {box, text, role} of this.list) grid.write(box.column, box.row, [segment(text, role, {isBold: true})]);
	}
}

/** Whether a dot lies within a frame of the given size. */
export function isInside([x, y]: Dot, {width, height}: {readonly width: number; readonly height: number}): boolean {
	return x >= 0 && y >= 0 && x < width && y < height;
}
