/** Draws blocks side by side, or one below the other where there is no room. */
import type {Columns} from '../../deck/block.ts';
import {type Line, padLine, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {type DrawBlock, stackBlocks} from './stack.ts';
import {largest} from '../../deck/long-lists.ts';

/** The narrowest that a column is still read with ease, in terminal columns. */
const narrowest = 18;
const gap = 3;
/** The widest that a column is set: wider, its few words would be lost in it. */
const widest = 60;

/** The lines of columns with widths by their shares; stacked where any would be narrower than 18 columns. */
export function drawColumns(block: Columns, space: Space, drawBlock: DrawBlock): readonly Line[] {
	const shares = block.widths.reduce((sum, width) => sum + width, 0);
	const room = Math.min(space.columns, block.columns.length * (widest + gap)) - gap * (block.columns.length - 1);
	const widths = block.widths.map(width => Math.floor((room * width) / shares));
	if (widths.some(width => width < narrowest)) {
		return block.columns.flatMap((blocks, index) => [...(index > 0 ? [[]] : []), ...stackBlocks(blocks, space, drawBlock)]);
	}

	const drawn = block.columns.map((blocks, index) =>
		stackBlocks(blocks, {...space, columns: widths[index]!, prose: Math.min(space.prose, widths[index]!)}, drawBlock),
	);
	const height = largest(drawn.map(lines => lines.length));
	return Array.from({length: height}, (_line, row) =>
		drawn.flatMap((lines, index) => {
			const line = lines[row] ?? [];
			return index === drawn.length - 1 ? line : [...padLine(line, widths[index]!), segment(' '.repeat(gap))];
		}),
	);
}
